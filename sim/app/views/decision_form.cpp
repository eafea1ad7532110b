#include "sim/app/views/decision_form.hpp"

#include <algorithm>

#include "sim/app/core/sheet.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/base/date.hpp"
#include "sim/base/money.hpp"

namespace sim::app::views {
namespace {

constexpr const char* missing = tr_later("À remplir.");

std::vector<std::string> labels_of(const FieldView& field) {
    std::vector<std::string> labels;
    for (const auto& option : field.options)
        labels.push_back(option.label + "###option_" + option.id);
    return labels;
}

/// Three words side by side, or a list that opens.
bool fits_segments(const FieldView& field, float width) {
    if (field.options.size() < 2 || field.options.size() > 3) return false;
    const float each = width / static_cast<float>(field.options.size()) - S(14);
    return std::ranges::all_of(field.options, [&](const OptionView& option) {
        return text_size(Font::small_bold, option.label).x <= each;
    });
}

std::string typed_value(const FieldView& field, const FieldDraft& draft) {
    switch (field.kind) {
        case InputKind::choice: {
            const auto at = static_cast<std::size_t>(std::max(draft.choice, 0));
            return draft.choice < 0 || at >= field.options.size() ? "" : field.options[at].id;
        }
        case InputKind::yes_no: return draft.choice < 0 ? "" : draft.choice == 0 ? "true" : "false";
        case InputKind::choices: {
            std::string ids;
            for (std::size_t i = 0; i < field.options.size() && i < draft.checks.size(); ++i)
                if (draft.checks[i]) ids += (ids.empty() ? "" : ",") + field.options[i].id;
            return ids;
        }
        case InputKind::text:
            return is_sheet(field) ? sheet_text(draft.sheet.lines) : draft.prose.text();
        case InputKind::money:
        case InputKind::date:
        case InputKind::account: return draft.text;
    }
    return {};
}

/// What is wrong with what is typed; empty when nothing is, or nothing is typed.
std::string fault_of(const FieldView& field, const FieldDraft& draft) {
    if (is_sheet(field))
        return sums_of(draft.sheet.lines).reads ? "" : tr("Une ligne de la feuille ne se lit pas.");
    const bool blank = draft.text.find_first_not_of(' ') == std::string::npos;
    if (blank) return {};
    if (field.kind == InputKind::money) {
        const auto amount = money_from_french(draft.text);
        if (!amount) return tr("Ce n’est pas un montant en euros. Écrivez par exemple 1 250,00.");
        if (*amount < Money{}) return tr("Un montant s’écrit sans signe.");
    }
    if (field.kind == InputKind::date && !date_from_french(draft.text))
        return tr("Cette date n’existe pas. Écrivez par exemple 10/03/2026.");
    return {};
}

/// Said as soon as the keyboard leaves the field.
std::string error_of(const FieldView& field, const FieldDraft& draft, bool tried) {
    if (tried && field.required && typed_value(field, draft).empty()) return tr(missing);
    return draft.editing && !tried ? std::string{} : fault_of(field, draft);
}

void draw_choice(const FieldView& field, FieldDraft& draft, const std::string& label,
                 std::string_view note, std::string_view error) {
    const auto labels = labels_of(field);
    if (fits_segments(field, width_or_rest(0))) {
        field_label(field.label, note);
        segmented(label, draft.choice, labels);
        if (!error.empty()) error_line(error);
        return;
    }
    choice_field(label, draft.choice, labels, {.note = note, .error = error});
}

void draw_field(const FieldView& field, FieldDraft& draft, bool tried) {
    const std::string label = field.label + "###field_" + field.id;
    const std::string_view note = field.required ? "" : tr("facultatif");
    const std::string error = error_of(field, draft, tried);
    switch (field.kind) {
        case InputKind::choice: draw_choice(field, draft, label, note, error); break;
        case InputKind::yes_no: {
            const std::vector<std::string> answers{tr_label("Oui###yes"), tr_label("Non###no")};
            field_label(field.label, note);
            segmented(label, draft.choice, answers);
            error_line(error);
            break;
        }
        case InputKind::choices:
            field_label(field.label, note);
            checkbox_list(label, draft.checks, labels_of(field));
            error_line(error);
            break;
        case InputKind::money:
            money_field(label, draft.text, {.hint = "0,00", .note = note, .error = error});
            draft.editing = ImGui::IsItemActive();
            break;
        case InputKind::date:
            date_field(label, draft.text, {.note = note, .error = error});
            draft.editing = ImGui::IsItemActive();
            break;
        case InputKind::account:
            text_field(label, draft.text, {.note = note, .error = error, .limit = 64});
            draft.editing = ImGui::IsItemActive();
            break;
        case InputKind::text:
            note_field(label, draft.prose, S(72), {.note = note, .error = error});
            break;
    }
    gap(2);
}

}  // namespace

claims::Fields typed_fields(const ActView& act, const FormDraft& form) {
    claims::Fields typed;
    for (const auto& field : act.fields) {
        const auto draft = form.fields.find(field.id);
        if (draft == form.fields.end()) continue;
        auto value = typed_value(field, draft->second);
        if (!value.empty()) typed.emplace(field.id, std::move(value));
    }
    return typed;
}

bool complete(const ActView& act, const FormDraft& form) {
    return std::ranges::all_of(act.fields, [&](const FieldView& field) {
        const auto draft = form.fields.find(field.id);
        if (draft == form.fields.end()) return !field.required;
        if (!fault_of(field, draft->second).empty()) return false;
        return !field.required || !typed_value(field, draft->second).empty();
    });
}

void draw_fields(const ActView& act, FormDraft& form) {
    ImGui::PushID(act.id.c_str());
    for (const auto& field : act.fields)
        if (!is_sheet(field)) draw_field(field, form.fields[field.id], form.tried);
    ImGui::PopID();
}

}  // namespace sim::app::views
