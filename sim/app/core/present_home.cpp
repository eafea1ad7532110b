#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "sim/app/core/careers.hpp"
#include "sim/app/core/lacks.hpp"
#include "sim/app/core/present.hpp"
#include "sim/app/core/present_board.hpp"
#include "sim/base/fold.hpp"

namespace sim::app {
namespace {

constexpr int attempts_remembered = 3;  ///< What was practised long ago says little.
constexpr int well_done = 75;

/// How many days what went so well may rest before it is practised again.
struct Rest {
    int percent;
    int days;
};
constexpr Rest rests[] = {{90, 21}, {well_done, 10}, {50, 3}, {0, 1}};

/// A block is "BC02", a competency "BC02.6".
bool is_block(std::string_view code) {
    return code.find('.') == std::string_view::npos;
}

/// Points by competency over the last closed attempts in training that touched it; newest first.
std::map<std::string, assessment::scoring::Tally> recent_tallies(const Model& model) {
    std::map<std::string, assessment::scoring::Tally> tallies;
    std::map<std::string, int> seen;
    for (const auto& attempt : model.attempts) {
        if (!attempt.closed || attempt.mode == Mode::exam) continue;
        for (const auto& mark : attempt.marks) {
            if (mark.max_points == 0 || ++seen[mark.code] > attempts_remembered) continue;
            auto& tally = tallies[mark.code];
            tally.points += mark.points;
            tally.max_points += mark.max_points;
        }
    }
    return tallies;
}

void add_progress(const Model& model, StartView& view) {
    const auto tallies = recent_tallies(model);
    std::map<std::string, assessment::scoring::Tally> blocks;
    for (const auto& [code, tally] : tallies) {
        auto& block = blocks[code.substr(0, code.find('.'))];
        block.points += tally.points;
        block.max_points += tally.max_points;
    }
    for (const auto& title : model.grid) {
        const auto& known = is_block(title.code) ? blocks : tallies;
        const auto found = known.find(title.code);
        const bool practised = found != known.end();
        ProgressRow row{title.code, title.title, practised ? found->second.percent() : -1};
        (is_block(title.code) ? view.blocks : view.competencies).push_back(std::move(row));
    }
}

/// Older ones would crowd the chart.
constexpr std::size_t most_of_history = 30;

/// The marks of an attempt under a code: a block, or all of them when it is empty; -1 for none.
int percent_under(const AttemptSummary& attempt, std::string_view code) {
    assessment::scoring::Tally tally;
    for (const auto& mark : attempt.marks) {
        if (!mark.code.starts_with(code)) continue;
        tally.points += mark.points;
        tally.max_points += mark.max_points;
    }
    return tally.max_points == 0 ? -1 : tally.percent();
}

void add_history(const Model& model, StartView& view) {
    for (const auto& attempt : model.attempts) {
        if (view.history.size() == most_of_history) break;
        if (!attempt.closed || attempt.mode == Mode::exam) continue;
        HistoryPoint point{attempt.case_title, start_day(attempt), {percent_under(attempt, "")}};
        if (point.percents.front() < 0) continue;
        for (const auto& block : view.blocks)
            point.percents.push_back(percent_under(attempt, block.code));
        view.history.push_back(std::move(point));
    }
    std::ranges::reverse(view.history);
}

CaseState state_of(const Model& model, const std::string& case_id, std::string& best) {
    auto state = CaseState::todo;
    int most = -1;
    for (const auto& attempt : model.attempts) {
        if (attempt.case_id != case_id) continue;
        if (!attempt.closed && state == CaseState::todo) state = CaseState::running;
        if (!attempt.closed) continue;
        state = CaseState::done;
        const int percent = percent_under(attempt, "");
        if (attempt.mode == Mode::exam || percent <= most) continue;
        most = percent;
        best = std::to_string(percent) + "\u00A0%";
    }
    return state;
}

/// A card has no room for paragraphs.
std::string in_one_paragraph(const std::string& text) {
    std::string line;
    for (const char c : text) {
        if (c != '\n')
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

CaseCard present_card(const Model& model, const CaseSummary& summary) {
    CaseCard card;
    card.id = summary.id;
    card.title = summary.title;
    card.summary = in_one_paragraph(summary.summary);
    card.desk_code = summary.desk;
    card.desk = desk_label(summary.desk);
    card.minutes_long = summary.minutes;
    card.minutes = tr_with("{}\u00A0min", summary.minutes);
    card.level_number = summary.level;
    card.level = tr_with("Niveau {}", summary.level);
    card.blocks = summary.blocks;
    card.competencies = summary.competencies;
    card.playable = summary.problems.empty();
    card.problems = summary.problems;
    card.found_by = fold(summary.title + "\n" + summary.summary + "\n" + card.desk);
    card.state = state_of(model, summary.id, card.best);
    return card;
}

/// `code` is a block or a competency.
bool trains(const CaseCard& card, const std::string& code) {
    const auto& codes = is_block(code) ? card.blocks : card.competencies;
    return card.playable && std::ranges::find(codes, code) != codes.end();
}

/// Days since a case was last begun; none when it never was.
std::optional<int> last_begun(const Model& model, const std::string& case_id) {
    const auto last = std::ranges::find(model.attempts, case_id, &AttemptSummary::case_id);
    if (last == model.attempts.end()) return std::nullopt;
    return last->days_ago;
}

/// A case that trains it: one never done when there is one, and the easiest and shortest of those;
/// else the one that was left alone for longest.
const CaseCard* case_for(const Model& model, const StartView& view, const std::string& code) {
    const auto rank = [&](const CaseCard& card) {
        const auto days = last_begun(model, card.id);
        return std::tuple{card.state == CaseState::done, days ? -*days : -1000000,
                          card.level_number, card.minutes_long};
    };
    const CaseCard* found = nullptr;
    for (const auto& card : view.cases)
        if (trains(card, code) && (found == nullptr || rank(card) < rank(*found))) found = &card;
    return found;
}

/// A competency as it went lately, and when that was.
struct Practised {
    const ProgressRow* row = nullptr;
    int days_ago = 0;

    bool is_weak() const { return row->percent < well_done; }
    int overdue() const {
        const auto* rest = std::ranges::find_if(
            rests, [&](const Rest& one) { return row->percent >= one.percent; });
        return days_ago - rest->days;
    }
};

/// What has rested long enough comes first, the weakest before what is only to be kept up; then
/// what is weak and was practised a short while ago.
std::vector<Practised> to_practise(const Model& model, const StartView& view) {
    std::vector<Practised> list;
    for (const auto& row : view.competencies) {
        const auto touches = [&](const AttemptSummary& attempt) {
            return attempt.closed && attempt.mode == Mode::training &&
                   std::ranges::any_of(attempt.marks, [&](const CompetencyMark& mark) {
                       return mark.code == row.code && mark.max_points > 0;
                   });
        };
        const auto last = std::ranges::find_if(model.attempts, touches);
        if (last == model.attempts.end()) continue;
        const Practised one{&row, last->days_ago};
        if (one.is_weak() || one.overdue() >= 0) list.push_back(one);
    }
    const auto rank = [](const Practised& one) {
        return std::tuple{one.overdue() < 0, !one.is_weak(),
                          one.is_weak() ? one.row->percent : -one.overdue()};
    };
    std::ranges::stable_sort(list, {}, rank);
    return list;
}

std::string why(const Practised& one) {
    const auto days = static_cast<std::size_t>(one.days_ago);
    const auto when = days == 0 ? tr("aujourd’hui")
                                : tr_with("il y a {}", counted(days, tr("jour"), tr("jours")));
    const auto* words = one.is_weak()
                            ? tr_later("Un point faible\u00A0: {}, {} ({}\u00A0%), travaillé {}.")
                            : tr_later("À ne pas perdre\u00A0: {}, {} ({}\u00A0%), travaillé {}.");
    return tr_with(words, one.row->code, one.row->title, one.row->percent, when);
}

/// First a block never practised, then what is due again.
void add_advice(const Model& model, StartView& view) {
    const auto advise = [&](const CaseCard* card, std::string because) {
        if (card == nullptr) return false;
        view.next_case = card->id;
        view.next_title = card->title;
        view.next_why = std::move(because);
        return true;
    };
    for (const auto& block : view.blocks)
        if (block.percent < 0 &&
            advise(case_for(model, view, block.code),
                   tr_with("Vous n’avez pas encore travaillé le bloc {}\u00A0: {}.", block.code,
                           block.title)))
            return;
    for (const auto& one : to_practise(model, view))
        if (advise(case_for(model, view, one.row->code), why(one))) return;
}

void add_desks(StartView& view) {
    view.desks = desk_rows();
    for (auto& desk : view.desks) {
        for (const auto& card : view.cases) {
            if (card.desk_code != desk.code) continue;
            ++desk.cases;
            desk.done += card.state == CaseState::done ? 1 : 0;
        }
    }
}

AttemptRow present_attempt(const AttemptSummary& summary) {
    AttemptRow row;
    row.id = summary.id;
    row.title = summary.case_title;
    row.detail =
        tr_with("{} · variante {}",
                tr(summary.mode == Mode::exam ? tr_later("Examen") : tr_later("Entraînement")),
                summary.seed) +
        (summary.started_on.empty() ? "" : " · " + start_day(summary));
    row.closed = summary.closed;
    row.state = summary.closed ? tr("Rendu") : tr("En cours");
    if (summary.closed && summary.mode == Mode::training) row.percent = percent_under(summary, "");
    row.result =
        summary.mode == Mode::exam && summary.closed ? tr("Remis au jury") : summary.result;
    return row;
}

}  // namespace

StartView present_start(const Model& model) {
    StartView view;
    for (const auto& person : model.people) view.people.push_back({person.id, person.name});
    view.person = model.person;
    for (const auto& summary : model.library) view.cases.push_back(present_card(model, summary));
    for (const auto& summary : model.attempts) view.attempts.push_back(present_attempt(summary));
    view.library_problem = tr_below(model.library_problem);
    for (const auto& package : lacks_to_tell(model.lacks, model.lacks_told))
        view.lacks.push_back(lack_words(package));
    add_progress(model, view);
    add_history(model, view);
    add_desks(view);
    view.board = present_board(model);
    if (!model.person.empty()) add_advice(model, view);
    return view;
}

}  // namespace sim::app
