#include <algorithm>
#include <cstdlib>

#include "assessment/scoring/sheet_lines.hpp"
#include "sim/app/core/judgement.hpp"
#include "sim/app/core/present.hpp"
#include "sim/attempt/files.hpp"
#include "sim/claims/matter.hpp"

namespace sim::app {
namespace {

namespace scoring = assessment::scoring;

struct EventLook {
    const char* icon;
    Tone tone;
};

/// Icon and tone of a line of the timeline.
EventLook look(const attempt::Event& event) {
    using namespace attempt;
    return std::visit(overloaded{
                          [](const Opened&) {
                              return EventLook{"folder_open", Tone::info};
                          },
                          [](const ItemOpened&) {
                              return EventLook{"mail", Tone::neutral};
                          },
                          [](const DocumentOpened&) {
                              return EventLook{"article", Tone::neutral};
                          },
                          [](const SceneStarted&) {
                              return EventLook{"call", Tone::info};
                          },
                          [](const ChoiceSaid&) {
                              return EventLook{"chat", Tone::neutral};
                          },
                          [](const SceneEnded&) {
                              return EventLook{"call_end", Tone::neutral};
                          },
                          [](const DecisionTaken&) {
                              return EventLook{"gavel", Tone::info};
                          },
                          [](const MessageSent&) {
                              return EventLook{"send", Tone::info};
                          },
                          [](const PassageCited&) {
                              return EventLook{"format_quote", Tone::neutral};
                          },
                          [](const NoteTaken&) {
                              return EventLook{"edit_note", Tone::neutral};
                          },
                          [](const HintGiven&) {
                              return EventLook{"lightbulb", Tone::warning};
                          },
                          [](const ClockMoved&) {
                              return EventLook{"schedule", Tone::neutral};
                          },
                          [](const WorldMoved&) {
                              return EventLook{"notifications", Tone::info};
                          },
                          [](const DeadlineMissed&) {
                              return EventLook{"warning", Tone::danger};
                          },
                          [](const ActionRefused&) {
                              return EventLook{"block", Tone::warning};
                          },
                          [](const InterestAsked&) {
                              return EventLook{"chat", Tone::neutral};
                          },
                          [](const ArgumentUsed&) {
                              return EventLook{"chat", Tone::neutral};
                          },
                          [](const OfferMade&) {
                              return EventLook{"handshake", Tone::info};
                          },
                          [](const OtherAnswered&) {
                              return EventLook{"chat", Tone::neutral};
                          },
                          [](const DemandAccepted&) {
                              return EventLook{"handshake", Tone::info};
                          },
                          [](const TalksBrokenOff&) {
                              return EventLook{"block", Tone::warning};
                          },
                          [](const CaseClosed&) {
                              return EventLook{"flag", Tone::good};
                          },
                          [](const ExamTimed&) {
                              return EventLook{"schedule", Tone::info};
                          },
                          [](const ExamClock&) {
                              return EventLook{"schedule", Tone::neutral};
                          },
                      },
                      event);
}

std::string when(Instant at) {
    return weekday_words(at.date()) + ", " + to_french_clock(at);
}

std::string points_text(int points, int max_points) {
    return std::to_string(points) + "\u00A0/\u00A0" + std::to_string(max_points);
}

std::string value_in_words(const Session& session, const claims::Value& value) {
    if (const auto* term = std::get_if<claims::Term>(&value))
        if (claims::find_party(session.scenario.facts, term->id) != nullptr)
            return party_label(session.scenario, term->id);
    return claims::to_french(value);
}

void add_owed(const Session& session, const std::string& rule, FindingRow& row) {
    const auto answer = session.key.find(rule);
    const auto title = claims::rule_title(rule);
    if (answer == session.key.end() || title.empty()) return;
    row.owed = std::string{title} + colon() + value_in_words(session, answer->second.value);
    for (const auto& step : answer->second.steps)
        row.steps.push_back({step.rule, step.before, step.after, step.reference.title});
}

void add_chance(const Session& session, FindingRow& row) {
    for (const auto& chance : session.chances) {
        if (chance.criterion != row.criterion) continue;
        row.still_time = tr_with("Jusqu’au {}\u00A0: {}", when(chance.at),
                                 event_words(session.scenario, chance.instead));
        row.branch_from = std::to_string(chance.before);
    }
}

std::string evidence_line(const Session& session, std::int64_t seq) {
    const auto& entry = session.play.transcript.entries[static_cast<std::size_t>(seq)];
    return when(entry.at) + " – " + event_words(session.scenario, entry.event);
}

/// A worksheet was filled in: each line of it, under the amounts that it makes.
void add_sheet_lines(const Session& session, const scoring::Finding& finding, FindingRow& row) {
    constexpr std::string_view amounts = "BC03.1";
    if (finding.competency != amounts) return;
    for (const auto seq : finding.evidence) {
        const auto& entry = session.play.transcript.entries[static_cast<std::size_t>(seq)];
        const auto* decision = std::get_if<attempt::DecisionTaken>(&entry.event);
        if (decision == nullptr) continue;
        for (const auto& line : scoring::judge_sheet(session.scenario, *decision))
            row.evidence.push_back(
                tr_with(line.met ? tr_later("Ligne «\u00A0{}\u00A0», juste\u00A0: {}")
                                 : tr_later("Ligne «\u00A0{}\u00A0», à revoir\u00A0: {}"),
                        line.head, line.sentence));
    }
}

FindingRow present_finding(const Session& session, const scoring::Finding& finding) {
    FindingRow row;
    row.criterion = finding.criterion;
    row.title = finding.title;
    row.competency = finding.competency;
    row.points = points_text(finding.points, finding.max_points);
    row.met = finding.met;
    row.needs_jury = finding.needs_jury;
    row.eliminating = finding.eliminating;
    row.sentence = finding.sentence;
    row.article = finding.article;
    for (const auto seq : finding.evidence) row.evidence.push_back(evidence_line(session, seq));
    add_sheet_lines(session, finding, row);
    add_owed(session, finding.rule, row);
    add_chance(session, row);
    return row;
}

/// "1,25": thousandths of a point, without the zeros that say nothing.
std::string thousandths_text(std::int64_t thousandths) {
    std::string text = std::to_string(thousandths / 1000);
    std::string rest = std::to_string(1000 + thousandths % 1000).substr(1);
    while (!rest.empty() && rest.back() == '0') rest.pop_back();
    return rest.empty() ? text : text + "," + rest;
}

/// Beside the criteria, and in no total: the jury marks it, after the panel.
FindingRow present_question(const Session& session,
                            const assessment::certification::JudgementQuestion& question) {
    const auto answer = judged_answer(question, session.play.transcript);
    FindingRow row;
    row.criterion = "judgement_" + question.id;
    row.title = "Jugement\u00A0: " + question.asked;
    row.competency = question.competency;
    row.points = thousandths_text(std::int64_t{question.points} * answer.credit) + "\u00A0/\u00A0" +
                 std::to_string(question.points);
    row.needs_jury = true;
    row.sentence = answer.sentence;
    if (answer.seq) row.evidence.push_back(evidence_line(session, *answer.seq));
    return row;
}

/// By how much this attempt did better or worse, in percent of each competency that both touched.
std::string progress_since(const AttemptSummary& other, const scoring::Scorecard& card) {
    std::string text;
    for (const auto& mark : other.marks) {
        const auto now = card.competencies.find(mark.code);
        if (now == card.competencies.end() || mark.max_points == 0) continue;
        const int gain =
            now->second.percent() - scoring::Tally{mark.points, mark.max_points}.percent();
        if (gain == 0) continue;
        text += (text.empty() ? "" : " · ") + mark.code + (gain > 0 ? " +" : " −") +
                std::to_string(std::abs(gain)) + "\u00A0%";
    }
    return text.empty() ? tr("Les mêmes compétences qu’aujourd’hui") : text;
}

std::vector<OtherAttemptRow> other_attempts(const Model& model, const Session& session) {
    std::vector<OtherAttemptRow> rows;
    for (const auto& other : model.attempts) {
        if (other.case_id != session.scenario.id || other.id == session.attempt_id) continue;
        if (!other.closed || other.mode == Mode::exam || other.marks.empty()) continue;
        rows.push_back({tr_with("{} · variante {}", start_day(other), other.seed), other.result,
                        progress_since(other, session.card)});
    }
    return rows;
}

CompetencyRow competency_row(std::string code, std::string title, const scoring::Tally& tally) {
    return {std::move(code), std::move(title), points_text(tally.points, tally.max_points),
            tally.percent()};
}

constexpr const char* withheld_text = tr_later(
    "Votre dossier est remis au jury. Les marques vous seront communiquées après la délibération.");

}  // namespace

std::vector<TimelineRow> present_timeline(const Session& session) {
    std::vector<TimelineRow> rows;
    for (const auto& entry : session.play.transcript.entries) {
        const auto text = event_words(session.scenario, entry.event);
        if (text.empty()) continue;
        const auto shown = look(entry.event);
        const bool may_branch =
            entry.seq > 0 && session.mode == Mode::training && !session.is_watching();
        rows.push_back({may_branch ? std::to_string(entry.seq) : std::string{}, when(entry.at),
                        text, shown.icon, shown.tone,
                        attempt::file_of(session.scenario, entry.event)});
    }
    return rows;
}

DebriefView present_debrief(const Model& model, const Session& session) {
    DebriefView view;
    view.case_title = session.scenario.title;
    view.timeline = present_timeline(session);
    view.printed = model.printed;
    if (session.mode == Mode::exam) {
        view.withheld = true;
        view.withheld_text = tr(withheld_text);
        return view;
    }
    view.may_watch = true;
    const auto& card = session.card;
    view.percent = card.automatic.percent();
    view.headline =
        tr_with("{} points · {}\u00A0%",
                points_text(card.automatic.points, card.automatic.max_points), view.percent);
    for (const auto& id : card.eliminating_faults)
        if (const auto* criterion = scenario::find_criterion(session.scenario, id))
            view.eliminating.push_back(criterion->title);
    for (const auto& [code, tally] : card.blocks)
        view.blocks.push_back(competency_row(code, title_of_competency(model, code), tally));
    for (const auto& [code, tally] : card.competencies)
        view.competencies.push_back(competency_row(code, title_of_competency(model, code), tally));
    for (const auto& finding : card.findings)
        view.findings.push_back(present_finding(session, finding));
    for (const auto& question : session.questions)
        view.findings.push_back(present_question(session, question));
    view.others = other_attempts(model, session);
    view.branches = present_branches(model, session);
    std::size_t begin = 0;
    const auto& text = session.scenario.debrief;
    while (begin < text.size()) {
        const auto end = std::min(text.find("\n\n", begin), text.size());
        if (end > begin) view.teacher.push_back(text.substr(begin, end - begin));
        begin = end + 2;
    }
    return view;
}

}  // namespace sim::app
