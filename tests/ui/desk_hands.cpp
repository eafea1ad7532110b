#include "tests/ui/desk_hands.hpp"

#include <algorithm>
#include <stdexcept>

namespace ui {

using namespace sim;

void DeskHands::go_to_tab(const std::string& tab, const std::string& words) {
    if (!by_keys()) return use(tab);
    command(words);
    seat_.go_by("ctrl+2");
}

void DeskHands::show_document(const std::string& document) {
    const auto known = std::ranges::find(scenario_.documents, document, &scenario::Document::id);
    if (known == scenario_.documents.end()) throw std::runtime_error{"no document " + document};
    if (by_keys()) return command(known->title);
    const auto enclosure = "enclosure_" + document;
    if (seat_.look().find(enclosure) != nullptr) return use(enclosure);
    use("tab_file");
    use("file_document_" + document);
}

void DeskHands::open_case(const std::string& person, const std::string& case_id,
                          std::uint64_t variant) {
    write("person_name", person);
    seat_.press("Return");
    seat_.wait_to_read(person);
    use("case_" + case_id);
    use("training");
    write("variant", std::to_string(variant));
    use("start_case");
    seat_.wait_to_be_offered("hand_in");
}

void DeskHands::give(const attempt::Command& command) {
    std::visit(*this, command);
}

void DeskHands::operator()(const attempt::OpenItem& command) {
    if (by_keys()) seat_.go_by("ctrl+1");
    use("item_" + command.item);
}

void DeskHands::operator()(const attempt::OpenDocument& command) {
    show_document(command.document);
}

void DeskHands::operator()(const attempt::StartScene& command) {
    go_to_tab("tab_talk", "Échanges");
    const auto now = seat_.wait("a call to make", [&](const Look& look) {
        return look.offers("call_" + command.scene) || look.offers("start_scene");
    });
    use(now.offers("call_" + command.scene) ? "call_" + command.scene : "start_scene");
}

void DeskHands::operator()(const attempt::Say& command) {
    constexpr std::ptrdiff_t keys = 10;
    const auto line = "say_" + command.choice;
    if (!seat_.look().offers("hang_up")) go_to_tab("tab_talk", "Échanges");
    const auto now = seat_.wait_to_be_offered(line);
    const auto offered = now.ids("say_");
    const auto place = std::ranges::find(offered, line) - offered.begin();
    if (by_keys() && place < keys)
        seat_.press(std::to_string((place + 1) % keys));
    else
        use(line);
}

void DeskHands::operator()(const attempt::HangUp&) {
    use("hang_up");
    confirm();
}

void DeskHands::operator()(const attempt::TakeNote& command) {
    go_to_tab("tab_file", "Dossier");
    write("note", command.text);
    use("add_note");
}

void DeskHands::operator()(const attempt::AskHint& command) {
    use("hints");
    use("hint_" + command.criterion);
    use("hints_close");
}

void DeskHands::operator()(const attempt::CloseCase&) {
    if (by_keys()) {
        command("Rendre le dossier");
    } else {
        if (seat_.look().offers("acts_back")) use("acts_back");
        use("hand_in");
    }
    confirm();
}

void DeskHands::operator()(const attempt::WaitNext&) {
    if (by_keys())
        command("Attendre le prochain événement");
    else
        use("wait_next");
}

void DeskHands::wait_one_hour() {
    if (by_keys())
        command("Attendre une heure");
    else
        use("wait_1h");
}

void DeskHands::operator()(const attempt::WaitUntil& until) {
    const auto iso = to_iso(until.until);
    const auto day = "day_" + iso.substr(0, 10);
    if (by_keys())
        command("Calendrier et échéances");
    else
        use("calendar_open");
    seat_.wait_to_be_offered("wait_hour");
    while (!seat_.look().offers(day)) {
        const auto first = seat_.look().ids("day_");
        use("calendar_next");
        seat_.wait("other weeks", [&](const Look& now) { return now.ids("day_") != first; });
    }
    use(day);
    choose("wait_hour", "hour_" + std::to_string(until.until.minute_of_day() / 60));
    use("wait_until");
}

}  // namespace ui
