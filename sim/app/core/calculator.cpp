#include "sim/app/core/calculator.hpp"

#include <algorithm>

#include "sim/app/core/language.hpp"
#include "sim/claims/plain_spelling.hpp"

namespace sim::app {
namespace {

using claims::FactForm;
using claims::FactKind;
using claims::Given;

Given one_given(const FactForm& form, const Stated& stated) {
    if (form.kind == FactKind::group) return given_of(form.group(), stated);
    if (stated.text.empty()) return {};
    return Given::of(claims::plain_spelling(form, stated.text));
}

FactField field_of(const FactForm& form) {
    FactField field;
    field.id = form.id;
    field.label = form.label;
    field.input = static_cast<FactInput>(form.kind);
    field.many = form.many;
    field.required = form.required;
    for (const auto& word : form.words) {
        field.words.emplace_back(word.id);
        field.labels.emplace_back(word.label);
    }
    if (form.group != nullptr)
        for (const auto& inner : form.group()) field.group.push_back(field_of(inner));
    return field;
}

/// The label of the fact at a path such as `vehicles[2].price`; empty when it is none.
std::string label_at(std::vector<FactForm> forms, std::string_view path) {
    std::string label;
    while (!path.empty()) {
        const auto part = path.substr(0, path.find('.'));
        const auto id = part.substr(0, part.find('['));
        const auto form = std::ranges::find(forms, id, &FactForm::id);
        if (form == forms.end()) return label;
        label += (label.empty() ? "" : ", ") + std::string{form->label};
        if (part.size() > id.size()) label += " " + std::string{part.substr(id.size())};
        path.remove_prefix(std::min(part.size() + 1, path.size()));
        forms = form->group == nullptr ? std::vector<FactForm>{} : form->group();
    }
    return label;
}

std::string problem_text(const std::vector<FactForm>& forms, const Problem& problem) {
    const auto& path = problem.where.file;
    auto what = problem.what;
    const auto place = path + "\u00A0: ";  // As the rule wrote it.
    if (!path.empty() && what.starts_with(place)) what.erase(0, place.size());
    what = tr_below(what);
    const auto label = label_at(forms, path);
    return (label.empty() ? what : label + colon() + what) +
           (problem.remedy.empty() ? "" : " " + tr_below(problem.remedy));
}

std::string reading_text(const claims::Reading& reading) {
    auto text = tr_with("{}, depuis le {}", reading.key, day_words(reading.since));
    if (reading.confidence != law::Confidence::high)
        text += reading.confidence == law::Confidence::low ? tr(" (confiance faible)")
                                                           : tr(" (confiance moyenne)");
    if (!reading.check.empty()) text += tr_with(" – à vérifier\u00A0: {}", reading.check);
    return text;
}

void present_answer(const claims::MatterRule& rule, const Checked<claims::Determination>& answer,
                    CalculatorView& view) {
    if (!answer) {
        const auto forms = rule.form().facts;
        for (const auto& problem : answer.error())
            view.problems.push_back(problem_text(forms, problem));
        return;
    }
    view.answer = tr_below(claims::to_french(answer->value));
    for (const auto& step : answer->steps)
        view.steps.push_back({step.rule, step.before, step.after, step.reference.title});
    for (const auto& reading : answer->readings) view.readings.push_back(reading_text(reading));
}

}  // namespace

Given given_of(const std::vector<FactForm>& forms, const Stated& stated) {
    Given given;
    given.kind = Given::Kind::map;
    for (const auto& form : forms) {
        const auto typed = stated.facts.find(std::string{form.id});
        if (typed == stated.facts.end()) continue;
        Given value;
        if (form.many) {
            value.kind = Given::Kind::list;
            for (const auto& item : typed->second.items)
                value.items.push_back(one_given(form, item));
            if (value.items.empty()) continue;
        } else {
            value = one_given(form, typed->second);
            const bool is_empty = value.kind == Given::Kind::none ||
                                  (value.kind == Given::Kind::map && value.keys.empty());
            if (is_empty) continue;
        }
        given.set(form.id, std::move(value));
    }
    return given;
}

CalculatorView present_calculator(const Calculator& calculator, const law::Book& book) {
    CalculatorView view;
    view.parameters = present_parameters(book);
    view.news = present_law_news(book);
    for (const auto& rule : claims::matter_rules()) {
        const auto matter = rule.form().name;
        view.rules.push_back({std::string{rule.name}, std::string{rule.title},
                              std::string{matter.id}, std::string{matter.label}});
    }
    const auto* rule = claims::find_matter_rule(calculator.rule);
    if (rule == nullptr) return view;
    const auto form = rule->form();
    view.rule = rule->name;
    view.title = rule->title;
    view.matter = form.name.id;
    view.matter_label = form.name.label;
    for (const auto& fact : form.facts) view.facts.push_back(field_of(fact));
    if (calculator.answer) present_answer(*rule, *calculator.answer, view);
    return view;
}

}  // namespace sim::app
