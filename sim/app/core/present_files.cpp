#include "sim/app/core/present_files.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <tuple>

namespace sim::app {
namespace {

using scenario::own_file;

struct Level {
    std::string_view id;
    const char* icon;
    Tone tone;
};
/// In the order of the desk: what nobody has looked at comes before what can wait.
constexpr std::array levels{
    Level{"urgent", "priority_high", Tone::danger},
    Level{"today", "today", Tone::warning},
    Level{"", "flag", Tone::neutral},
    Level{"later", "schedule", Tone::info},
};

const Level& level_of(const Session& session, std::string_view file) {
    const auto given = attempt::priority_of(session.play.attempt, file);
    const auto found = std::ranges::find(levels, given, &Level::id);
    return found == levels.end() ? levels[2] : *found;
}

std::string words_of(std::string_view level) {
    if (level.empty()) return tr("Sans priorité");
    const auto* act = claims::find_act("set_priority");
    const auto* field = act == nullptr ? nullptr : claims::find_field(*act, "level");
    return field == nullptr ? std::string{level} : tr_below(claims::field_to_french(*field, level));
}

int unread_of(const Session& session, std::string_view file) {
    return static_cast<int>(
        std::ranges::count_if(session.play.attempt.inbox, [&](const attempt::Arrival& arrival) {
            const auto* item = scenario::find_item(session.scenario, arrival.item);
            return item != nullptr && !arrival.opened && attempt::file_named(item->file) == file;
        }));
}

/// The earliest that runs, by its place in the case.
std::optional<std::size_t> next_deadline(const Session& session, std::string_view file) {
    std::optional<std::size_t> next;
    const auto& all = session.scenario.deadlines;
    const auto& states = session.play.attempt.deadlines;
    for (std::size_t i = 0; i < all.size() && i < states.size(); ++i) {
        if (states[i] != attempt::DeadlineState::running) continue;
        if (attempt::file_named(all[i].file) != file) continue;
        if (!next || all[i].due < all[*next].due) next = i;
    }
    return next;
}

/// What `present_files` sorts by: the rank of the level, then the deadline, none being the last.
struct Ranked {
    std::ptrdiff_t level = 0;
    std::int64_t due = 0;
    DeskFile file;
};

Ranked ranked(const Session& session, const std::string& id,
              const std::vector<DeadlineChip>& deadlines) {
    const auto& level = level_of(session, id);
    Ranked one{&level - levels.data(), session.scenario.closes.in_minutes() + 1, {}};
    auto& file = one.file;
    file.id = id;
    const auto* other = scenario::find_file(session.scenario, id);
    const auto& facts = session.scenario.facts;
    const auto* policy = claims::find_policy(facts, facts.policy);
    file.title = other != nullptr ? other->title : session.scenario.title;
    if (other != nullptr)
        file.reference = other->reference;
    else if (policy != nullptr)
        file.reference = policy->number;
    file.unread = unread_of(session, id);
    file.level = std::string{level.id};
    file.icon = level.icon;
    file.priority = words_of(level.id);
    file.tone = level.tone;
    if (const auto next = next_deadline(session, id); next && *next < deadlines.size()) {
        one.due = session.scenario.deadlines[*next].due.in_minutes();
        file.deadline = tr_with("{}\u00A0: {}", deadlines[*next].label, deadlines[*next].left);
        file.deadline_tone = deadlines[*next].tone;
    }
    file.view = present_file(session, id);
    return one;
}

}  // namespace

std::string file_on_desk(const Session& session, const std::string& file_of_thing) {
    return session.scenario.files.empty() ? std::string{} : attempt::file_named(file_of_thing);
}

bool is_shown(std::string_view file, std::string_view wanted) {
    return wanted.empty() || file.empty() || file == wanted;
}

bool is_of_file(const Session& session, const claims::Party& party, std::string_view file) {
    if (file.empty()) return true;
    const auto concerns = [&](const scenario::OtherFile& other) {
        if (other.insured == party.id) return true;
        return std::ranges::any_of(session.scenario.items, [&](const scenario::Item& item) {
            return item.file == other.id && item.from == party.id;
        });
    };
    if (const auto* other = scenario::find_file(session.scenario, file)) return concerns(*other);
    const bool of_own =
        party.id == session.scenario.facts.insured ||
        std::ranges::any_of(session.scenario.items, [&](const scenario::Item& item) {
            return item.file.empty() && item.from == party.id;
        });
    return of_own || std::ranges::none_of(session.scenario.files, concerns);
}

FileSection identity_section(const Session& session, const scenario::OtherFile& file) {
    return {file.title,
            "folder_open",
            {{tr("Référence"), file.reference, "badge"},
             {tr("Assuré"), party_label(session.scenario, file.insured), "person"},
             {tr("Objet"), file.about, "article"}},
            ""};
}

FileSection received_section(const Session& session, std::string_view file) {
    FileSection section{tr("Messages reçus"), "mail", {}, tr("Aucun message reçu.")};
    for (const auto& arrival : session.play.attempt.inbox) {
        const auto* item = scenario::find_item(session.scenario, arrival.item);
        if (item == nullptr || attempt::file_named(item->file) != file) continue;
        section.rows.push_back(
            {weekday_words(arrival.at.date()) + ", " + to_french_clock(arrival.at),
             party_label(session.scenario, item->from) + " – " + item->subject, "mail"});
    }
    return section;
}

std::vector<DeskFile> present_files(const Session& session,
                                    const std::vector<DeadlineChip>& deadlines) {
    std::vector<Ranked> all;
    for (const auto& id : attempt::files_on_desk(session.scenario, session.play.attempt))
        all.push_back(ranked(session, id, deadlines));
    // Alone on the desk, the case's own file is shown as on any other.
    if (all.size() < 2) return {};
    std::ranges::stable_sort(all, {}, [](const Ranked& one) {
        return std::tuple{one.level, one.due};
    });
    std::vector<DeskFile> files;
    for (auto& one : all) files.push_back(std::move(one.file));
    return files;
}

std::string standing_of(const DeskFile& file) {
    std::string words = file.priority;
    if (file.unread > 0)
        words += ", " + counted(static_cast<std::size_t>(file.unread), tr("non lu"), tr("non lus"));
    if (!file.deadline.empty()) words += ", " + file.deadline;
    return words;
}

DeskView desk_of_file(const DeskView& desk, std::string_view file) {
    DeskView one = desk;
    const auto found = std::ranges::find(desk.files, file, &DeskFile::id);
    if (found == desk.files.end()) return one;
    std::erase_if(one.inbox, [&](const InboxRow& row) { return !is_shown(row.file, file); });
    std::erase_if(one.documents, [&](const DocumentTab& tab) { return !is_shown(tab.file, file); });
    std::erase_if(one.timeline, [&](const TimelineRow& row) { return !is_shown(row.file, file); });
    one.file = found->view;
    return one;
}

}  // namespace sim::app
