#include <optional>

#include <gtest/gtest.h>

#include "sim/app/core/sheet.hpp"
#include "tests/sim/app/core/model_builder.hpp"
#include "tests/sim/app/views/window.hpp"
#include "tests/sim/attempt/several_files.hpp"

/// The form of every decision of the table, all its fields, once by mouse and once by keys alone.
/// That a journal takes what comes out is `canonical`'s word.
namespace sim::app::views {
namespace {

/// A desk on which all that can be decided is.
View desk_of_all_acts() {
    auto begun = opened(Mode::training);
    begun.scenario = test::three_files();
    begun.scenario.acts.clear();
    for (const auto& act : claims::acts()) begun.scenario.acts.emplace_back(act.id);
    begun.scenario.news = {{"cap", "Le plafond change", "", "", "", {}, {}, "", {}},
                           {"draft", "Un projet", "", "", "", {}, {}, "", {}}};
    return present(settled({}, begun));
}

/// Something for each field; of a list, what stands last.
std::string wanted(const FieldView& field) {
    switch (field.kind) {
        case InputKind::choice: return field.options.back().id;
        case InputKind::choices:
            return field.options.front().id +
                   (field.options.size() > 1 ? "," + field.options.back().id : "");
        case InputKind::money: return "1234,50";
        case InputKind::date: return "10/03/2026";
        case InputKind::yes_no: return "false";
        case InputKind::account: return "FR76 9999 9000 1120 2600 0791 956";
        case InputKind::text: return "Écrit à la main.";
    }
    return {};
}

/// A form being filled, however it is.
class Hands {
public:
    explicit Hands(const View& view) : window_{view, {1680, 2400}} {}
    virtual ~Hands() = default;
    Hands(const Hands&) = delete;
    Hands& operator=(const Hands&) = delete;

    const claims::Fields* record(const ActView& act) {
        open("###act_" + act.id);
        for (const auto& field : act.fields)
            if (!is_sheet(field)) fill(field);
        use(item("###record_act", {}));
        if (act.irreversible) use(item("###yes", {}));
        const auto* asked = window_.only<DecisionSubmitted>();
        return asked != nullptr && asked->act == act.id ? &asked->typed : nullptr;
    }

protected:
    virtual void open(const std::string& act) = 0;
    virtual void use(const probe::Item& item) = 0;
    virtual void use_row(const std::string& option) = 0;
    /// A field to write in.
    virtual void enter(const probe::Item& item) = 0;

    /// The one of this field: two questions of a form have the same answers.
    probe::Item item(std::string_view label, const std::string& field) {
        window_.ui.frames(2);
        std::optional<probe::Item> found;
        for (const auto& one : window_.ui.find_all(label))
            if (field.empty() || one.group.ends_with(field)) found = one;
        if (!found) throw std::runtime_error("no '" + std::string{label} + "' in " + field);
        return *found;
    }
    Window window_;

private:
    void fill(const FieldView& field) {
        const auto own = "###field_" + field.id;
        const auto value = wanted(field);
        if (field.kind == InputKind::choice && window_.ui.exists(own)) {
            use(item(own, {}));
            return use_row("###option_" + value);
        }
        if (field.kind == InputKind::choice) return use(item("###option_" + value, own));
        if (field.kind == InputKind::yes_no) return use(item("###no", own));
        if (field.kind == InputKind::choices) {
            use(item("###option_" + field.options.front().id, own));
            if (field.options.size() > 1) use(item("###option_" + field.options.back().id, own));
            return;
        }
        enter(item(own, {}));
        window_.ui.write(value);
    }
};

class Mouse : public Hands {
public:
    using Hands::Hands;

private:
    void open(const std::string& act) override { window_.ui.click(act); }
    void use(const probe::Item& item) override { window_.ui.press_at(item.rect.GetCenter()); }
    void use_row(const std::string& option) override {
        for (int turn = 0; turn < 60; ++turn) {
            const auto row = item(option, {});
            if (row.clip.Contains(row.rect.GetCenter())) return use(row);
            window_.ui.move(row.clip.GetCenter());
            ImGui::GetIO().AddMouseWheelEvent(0, -1);
            window_.ui.frames(3);
        }
        throw std::runtime_error(option + " does not scroll into sight");
    }
    void enter(const probe::Item& item) override { use(item); }
};

class Keys : public Hands {
public:
    using Hands::Hands;

private:
    /// Its area by its key, then down the list of acts.
    void open(const std::string& act) override {
        window_.ui.key(ImGuiMod_Ctrl | ImGuiKey_3);
        use(item(act, {}));
    }
    void use(const probe::Item& item) override {
        go_to(item, ImGuiKey_Tab);
        window_.ui.key(ImGuiKey_Enter);
    }
    void use_row(const std::string& option) override {
        go_to(item(option, {}), ImGuiKey_DownArrow);
        window_.ui.key(ImGuiKey_Enter);
    }
    void enter(const probe::Item& item) override { go_to(item, ImGuiKey_Tab); }
    void go_to(const probe::Item& item, ImGuiKey by) {
        for (int turn = 0; turn < 120; ++turn) {
            if (window_.ui.context().NavId == item.id) return;
            window_.ui.key(by);
        }
        throw std::runtime_error(item.label + " is out of the keyboard's reach");
    }
};

template <class Way>
void expect_every_form_is_filled() {
    const auto all = desk_of_all_acts();
    ASSERT_EQ(all.desk.acts.size(), claims::acts().size());
    for (const auto& act : all.desk.acts) {
        SCOPED_TRACE(act.id);
        auto view = all;
        view.desk.acts = {act};
        Way hands{view};
        claims::Fields expected;
        for (const auto& field : act.fields)
            if (!is_sheet(field)) expected[field.id] = wanted(field);
        const claims::Fields* typed = nullptr;
        ASSERT_NO_THROW(typed = hands.record(act));
        ASSERT_NE(typed, nullptr);
        EXPECT_EQ(*typed, expected);
        const auto taken = claims::canonical(*claims::find_act(act.id), *typed);
        EXPECT_TRUE(taken.has_value()) << to_text(taken.error());
    }
}

TEST(EveryAct, IsDecidedByMouse) {
    expect_every_form_is_filled<Mouse>();
}

TEST(EveryAct, IsDecidedByKeysAlone) {
    expect_every_form_is_filled<Keys>();
}

}  // namespace
}  // namespace sim::app::views
