#include <algorithm>
#include <functional>

#include "assessment/statistics/report.hpp"
#include "sim/app/core/present_room.hpp"

namespace sim::app {
namespace {

namespace statistics = assessment::statistics;
using assessment::scoring::Finding;
using assessment::scoring::Tally;
using Plays = std::vector<const CohortPlay*>;

constexpr std::size_t most_mistakes = 6;
constexpr std::size_t most_learners = 60;  ///< On one screen: the weakest.
constexpr std::size_t small_cohort = 50;   ///< As for sessions: below, figures carry a warning.

std::string share_text(int part) {
    return std::to_string(part) + "\u00A0%";
}

/// Criteria that the program judges by itself, as the newest play has them.
std::vector<const Finding*> judged_in(const CohortPlay& play) {
    std::vector<const Finding*> made;
    for (const auto& finding : play.card.findings)
        if (!finding.needs_jury && finding.max_points > 0) made.push_back(&finding);
    return made;
}

const Finding* finding_of(const CohortPlay& play, const std::string& criterion) {
    const auto found = std::ranges::find(play.card.findings, criterion, &Finding::criterion);
    return found == play.card.findings.end() ? nullptr : &*found;
}

/// "BC02.1 · Retrouver le contrat".
std::string titled(const assessment::certification::Grid& grid, const std::string& code) {
    const auto found =
        std::ranges::find(grid.competencies, code, &assessment::certification::Competency::code);
    return found == grid.competencies.end() ? code : code + " · " + found->title;
}

PlayRow play_row(const Room& room, const CohortPlay& play,
                 const std::vector<const Finding*>& criteria) {
    PlayRow row{play.play.attempt,
                person_name(room, play.play.person),
                play.play.started_at.substr(0, 10),
                share_text(play.card.automatic.percent()),
                {}};
    for (const auto* one : criteria) {
        const auto* finding = finding_of(play, one->criterion);
        row.cells.push_back(
            finding == nullptr ? -1 : Tally{finding->points, finding->max_points}.percent());
    }
    return row;
}

/// Only plays that were judged on the same criteria can be compared.
std::vector<CriterionFigures> criteria_of_case(const Plays& plays,
                                               const std::vector<const Finding*>& criteria) {
    statistics::BlockTable table;
    for (const auto* play : plays) {
        std::vector<std::int64_t> row;
        for (const auto* one : criteria)
            if (const auto* finding = finding_of(*play, one->criterion))
                row.push_back(finding->points);
        if (row.size() == criteria.size()) table.units.push_back(std::move(row));
    }
    for (const auto* one : criteria) table.tops.push_back(one->max_points);
    std::vector<CriterionFigures> made;
    if (table.units.empty()) return made;
    const auto items = statistics::report(table).items;
    for (std::size_t i = 0; i < criteria.size(); ++i)
        made.push_back({criteria[i]->criterion,
                        criteria[i]->title,
                        facility_bar(items[i].facility),
                        discrimination_bar(items[i].discrimination),
                        {}});
    return made;
}

/// The criteria most often missed, what was said of them most, and where.
std::vector<MistakeRow> mistakes_of(const Room& room, const Plays& plays,
                                    const std::vector<const Finding*>& criteria) {
    struct Missed {
        std::size_t count = 0;
        MistakeRow row;
    };
    std::vector<Missed> missed;
    for (const auto* one : criteria) {
        Missed made;
        std::map<std::string, int> why;
        std::size_t tried = 0;
        for (const auto* play : plays) {
            const auto* finding = finding_of(*play, one->criterion);
            if (finding == nullptr) continue;
            ++tried;
            if (finding->met) continue;
            ++made.count;
            ++why[finding->sentence];
            made.row.plays.push_back(play_row(room, *play, {}));
        }
        if (made.count == 0) continue;
        made.row.title = one->title;
        made.row.why =
            std::ranges::max_element(why, {}, [](const auto& said) { return said.second; })->first;
        made.row.count = tr_with("{} sur {}", made.count, tried);
        made.row.part = static_cast<int>(made.count * 100 / tried);
        missed.push_back(std::move(made));
    }
    std::ranges::stable_sort(missed, std::ranges::greater{}, &Missed::count);
    std::vector<MistakeRow> rows;
    for (auto& one : missed)
        if (rows.size() < most_mistakes) rows.push_back(std::move(one.row));
    return rows;
}

BarRow percent_bar(std::string label, int part) {
    constexpr int well_done = 75;
    constexpr int half = 50;
    const Tone tone = part >= well_done ? Tone::good : part >= half ? Tone::warning : Tone::danger;
    return {std::move(label), share_text(part), part, tone};
}

void add_to(Tally& tally, const Tally& more) {
    tally.points += more.points;
    tally.max_points += more.max_points;
}

/// What each person won.
using Won = std::map<certification::PersonId, Tally>;

/// A case, or a variant of it, as one item: it separates when who wins it wins elsewhere too. Who
/// played nothing else says nothing of that.
CriterionFigures item_figures(std::string title, const Plays& plays, const Won& everywhere) {
    constexpr int whole = 100;
    constexpr std::size_t fewest = 3;  ///< Two people always lie on a line.
    statistics::BlockTable all;
    all.tops = {whole};
    Won here;
    for (const auto* play : plays) {
        all.units.push_back({play->card.automatic.percent()});
        add_to(here[play->play.person], play->card.automatic);
    }
    statistics::BlockTable paired;
    paired.tops = {whole, whole};
    for (const auto& [person, won] : here) {
        const auto& total = everywhere.at(person);
        const Tally rest{total.points - won.points, total.max_points - won.max_points};
        if (rest.max_points > 0) paired.units.push_back({won.percent(), rest.percent()});
    }
    statistics::Figure discrimination;
    if (paired.units.size() >= fewest)
        discrimination = statistics::report(paired).items.front().discrimination;
    return {{},
            std::move(title),
            facility_bar(statistics::report(all).items.front().facility),
            discrimination_bar(discrimination),
            {}};
}

CaseFigures case_figures(const Room& room, const std::string& id, const Plays& plays,
                         const Won& everywhere) {
    CaseFigures made;
    made.id = id;
    made.title = plays.back()->title;
    std::vector<certification::PersonId> people;
    std::map<std::uint64_t, Plays> variants;
    Tally all;
    for (const auto* play : plays) {
        if (std::ranges::find(people, play->play.person) == people.end())
            people.push_back(play->play.person);
        variants[play->play.seed].push_back(play);
        add_to(all, play->card.automatic);
    }
    made.detail =
        tr_with("{}, {} · moyenne {}", counted(plays.size(), tr("essai"), tr("essais")),
                counted(people.size(), tr("personne"), tr("personnes")), share_text(all.percent()));
    if (plays.size() < small_cohort)
        made.warning =
            tr_with("Moins de {} essais\u00A0: ces chiffres bougeraient beaucoup avec d’autres.",
                    small_cohort);
    const auto criteria = judged_in(*plays.back());
    made.criteria = criteria_of_case(plays, criteria);
    made.mistakes = mistakes_of(room, plays, criteria);
    made.variants.push_back(item_figures(tr("Toutes les variantes"), plays, everywhere));
    for (const auto& [seed, of] : variants)
        made.variants.push_back(item_figures(tr_with("Variante {}", seed), of, everywhere));
    for (const auto* play : plays) made.plays.push_back(play_row(room, *play, criteria));
    return made;
}

std::string decisions_of(const statistics::Group& group) {
    return counted(static_cast<std::size_t>(group.count), tr("décision"), tr("décisions"));
}

/// From the packed columns alone.
std::vector<CompetencyFigures> competency_figures(const Room& room) {
    std::vector<CompetencyFigures> made;
    for (std::size_t i = 0; i < room.columns.groups.size(); ++i) {
        const auto& group = room.columns.groups[i];
        if (group.count == 0) continue;
        made.push_back({percent_bar(titled(room.today, statistics::competency_at(i)),
                                    statistics::mean_score(group)),
                        decisions_of(group),
                        tr_with("{}\u00A0min", statistics::mean_minutes(group))});
    }
    return made;
}

/// From the packed columns alone; who has most weak competencies comes first.
std::vector<LearnerRow> learner_rows(const Room& room) {
    std::vector<std::pair<int, LearnerRow>> found;
    for (const auto& one : room.columns.learners) {
        const auto all = statistics::whole(one.groups);
        const int weak = statistics::weak(one.groups, statistics::weak_below);
        LearnerRow row;
        row.attempts = counted(one.attempts, tr("essai"), tr("essais"));
        row.decisions = decisions_of(all);
        row.success = share_text(statistics::mean_score(all));
        row.weak = std::to_string(weak);
        row.tone = weak > 0 ? Tone::danger : Tone::neutral;
        row.cells.who = person_name(room, one.person);
        row.cells.when = row.attempts;
        row.cells.points = row.success;
        for (std::size_t i = 0; i < one.groups.size(); ++i)
            if (room.columns.groups[i].count > 0)
                row.cells.cells.push_back(
                    one.groups[i].count == 0 ? -1 : statistics::mean_score(one.groups[i]));
        found.emplace_back(weak, std::move(row));
    }
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [](const auto& one) { return one.first; });
    std::vector<LearnerRow> rows;
    for (auto& one : found)
        if (rows.size() < most_learners) rows.push_back(std::move(one.second));
    return rows;
}

}  // namespace

CohortView present_cohort(const Room& room) {
    CohortView view;
    view.may = may(room.actor->role, certification::Action::see_cohort);
    view.read = room.cohort_read;
    if (!view.may) return view;
    if (room.columns.older > 0)
        view.left_out =
            counted(room.columns.older,
                    tr("essai d’une autre version de Constat n’est pas dans ces chiffres."),
                    tr("essais d’une autre version de Constat ne sont pas dans ces chiffres."));
    std::map<std::string, Plays> cases;
    Won everywhere;
    for (const auto& play : room.cohort) {
        cases[play.play.case_id].push_back(&play);
        add_to(everywhere[play.play.person], play.card.automatic);
    }
    for (const auto& [id, plays] : cases)
        view.cases.push_back(case_figures(room, id, plays, everywhere));
    view.competencies = competency_figures(room);
    view.learners = learner_rows(room);
    if (const auto all = room.columns.learners.size(); all > view.learners.size())
        view.more_learners = tr_with("Les {} plus fragiles, sur {}.", view.learners.size(), all);
    for (const auto& figures : view.cases) view.choices.push_back({figures.id, figures.title});
    view.comparison = present_comparison(room);
    return view;
}

}  // namespace sim::app
