#include <algorithm>
#include <sstream>

#include "assessment/certification/results.hpp"
#include "sim/cli/jury_orders.hpp"
#include "sim/session/library.hpp"

namespace sim::cli {
namespace {

using namespace certification;

std::string journal_of(const session::Jury& jury) {
    return counted(static_cast<std::size_t>(jury.session().recorded), "entrée", "entrées") +
           " au journal";
}

int create(const JuryCall& call) {
    const auto centre = needed(call.options, "centre");
    const auto date = date_from_iso(call.options.value("date"));
    if (!centre) return print(centre.error(), call.streams, wrong_usage);
    if (call.options.words.size() != 1)
        return print(Problem{{}, "Le nom de la session manque.", "Exemple\u00A0: lyon-2026."},
                     call.streams, wrong_usage);
    if (!date)
        return print(Problem{{},
                             "«\u00A0" + call.options.value("date") + "\u00A0» n’est pas un jour.",
                             "Exemple\u00A0: --date 2026-11-20"},
                     call.streams, wrong_usage);
    const auto root = session::find_root(call.options.value("data"));
    if (!root) return print(root.error(), call.streams, unreadable);
    const auto made = session::create_session(
        call.store, *root, call.actor, call.now,
        {call.options.words.front(), *centre, *date, parts_of(call.options.value("blocks")),
         call.options.has("clock-right")});
    if (!made) return print(made.error(), call.streams, content_faults);
    call.streams.out << "Session créée.\n";
    return done;
}

Made enrol(const JuryCall& call) {
    const auto person = person_in(call.options, "person");
    if (!person) return Failure{person.error()};
    const auto route = choice_in<Route>(call.options, "route");
    if (!route) return Failure{route.error()};
    Enrol made{*person, *route, parts_of(call.options.value("measures")), {}};
    made.blocks = parts_of(call.options.value("blocks"));
    for (const auto& part : parts_of(call.options.value("carried"))) {
        const auto sign = part.find('=');
        made.carried.push_back(part.substr(0, sign));
        if (sign == std::string::npos) continue;
        const auto day = date_from_iso(part.substr(sign + 1));
        if (!day)
            return Failure{Problem{{},
                                   "«\u00A0" + part + "\u00A0» ne donne pas de date.",
                                   "Exemple\u00A0: --carried BC02=2025-06-30"}};
        made.acquired_on[made.carried.back()] = *day;
    }
    return made;
}

Made seat(const JuryCall& call) {
    const auto person = person_in(call.options, "person");
    if (!person) return Failure{person.error()};
    return SeatJuror{*person, call.options.has("president"), call.options.has("qualified"),
                     call.options.has("external")};
}

Made leave(const JuryCall& call) {
    const auto person = person_in(call.options, "person");
    if (!person) return Failure{person.error()};
    return LeaveJury{*person, call.options.value("reason")};
}

Made conflict(const JuryCall& call) {
    const auto person = person_in(call.options, "person");
    const auto candidate = needed(call.options, "candidate");
    const auto tie = choice_in<Tie>(call.options, "tie");
    if (!person) return Failure{person.error()};
    if (!candidate) return Failure{candidate.error()};
    if (!tie) return Failure{tie.error()};
    return DeclareConflict{*person, *candidate, *tie};
}

int draw(const JuryCall& call) {
    const auto copy = copy_in(call.options);
    if (!copy) return print(copy.error(), call.streams, wrong_usage);
    const auto root = session::find_root(call.options.value("data"));
    if (!root) return print(root.error(), call.streams, unreadable);
    auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const ClockWarning clock{call, *jury};
    const auto done_it =
        session::draw_subjects(call.store, *jury, *root, call.actor, call.now, {*copy});
    if (!done_it) return print(done_it.error(), call.streams, content_faults);
    const auto* drawn = find_copy(jury->session(), copy->candidate, copy->block);
    const auto* candidate = find_candidate(jury->session(), copy->candidate);
    call.streams.out << "Sujet tiré\u00A0: " << drawn->case_id << ", variante " << drawn->seed;
    if (const auto minutes = minutes_for(*candidate, jury->grid(), drawn->minutes); minutes > 0)
        call.streams.out << ", " << minutes << " min pour ce candidat";
    call.streams.out << ".\n";
    clock.say();
    return done;
}

/// Attaches the attempt, then records what the program proposes from it.
int attach(const JuryCall& call) {
    const auto name = copy_in(call.options);
    const auto attempt = needed(call.options, "attempt");
    if (!name || !attempt)
        return print(name ? attempt.error() : name.error(), call.streams, wrong_usage);
    auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const ClockWarning clock{call, *jury};
    const auto proposed =
        session::attach_play(call.store, *jury, call.actor, call.now, *name, *attempt);
    if (!proposed) return print(proposed.error(), call.streams, content_faults);
    call.streams.out << counted(*proposed, "niveau proposé", "niveaux proposés")
                     << ", à confirmer par les jurés.\n";
    clock.say();
    return done;
}

/// "2026-11-20 09:30", as `to_iso` writes an instant.
Made slot(const JuryCall& call) {
    const auto copy = copy_in(call.options);
    const auto minutes = person_in(call.options, "minutes");
    if (!copy) return Failure{copy.error()};
    if (!minutes) return Failure{minutes.error()};
    const auto at = call.options.value("at");
    const auto day = date_from_iso(at.substr(0, at.find(' ')));
    int hour = -1;
    int minute = -1;
    char sign = 0;
    std::istringstream clock{at.find(' ') == std::string::npos ? "" : at.substr(at.find(' '))};
    clock >> hour >> sign >> minute;
    constexpr int longest = 1440;
    if (!day || !clock || sign != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        *minutes > longest)
        return Failure{Problem{{},
                               "«\u00A0" + at + "\u00A0» n’est pas une heure.",
                               "Exemple\u00A0: --at \"2026-11-20 09:30\" --minutes 45"}};
    return PlanSlot{*copy, Instant::at(*day, hour, minute), static_cast<int>(*minutes),
                    call.options.value("place")};
}

Made allot(const JuryCall& call) {
    const auto copy = copy_in(call.options);
    const auto person = person_in(call.options, "person");
    if (!copy) return Failure{copy.error()};
    if (!person) return Failure{person.error()};
    return Allot{*copy, *person};
}

Made absent(const JuryCall& call) {
    const auto candidate = needed(call.options, "candidate");
    const auto absence = choice_in<Absence>(call.options, "absence");
    if (!candidate) return Failure{candidate.error()};
    if (!absence) return Failure{absence.error()};
    return ReportAbsence{*candidate, *absence, call.options.value("reason")};
}

Made withdraw_absence(const JuryCall& call) {
    const auto candidate = needed(call.options, "candidate");
    if (!candidate) return Failure{candidate.error()};
    return WithdrawAbsence{*candidate, call.options.value("reason")};
}

Made withdraw_enrolment(const JuryCall& call) {
    const auto candidate = needed(call.options, "candidate");
    if (!candidate) return Failure{candidate.error()};
    return WithdrawEnrolment{*candidate, parts_of(call.options.value("blocks")),
                             call.options.value("reason")};
}

Made confirm_clock(const JuryCall&) {
    return ConfirmClock{};
}

/// What is left to do once the deliberation is open: who carries it on reads it after each act.
void say_what_is_left(const JuryCall& call, const Session& session) {
    if (session.phase == Phase::preparing) return;
    if (session.phase == Phase::sealed) {
        call.streams.out << "La session est signée de tous les présents\u00A0: elle est scellée.\n";
        return;
    }
    const auto open = std::ranges::count_if(session.copies, [&](const Copy& copy) {
        return !copy.decision && !is_reference(session, copy.candidate);
    });
    const auto unsigned_yet = std::ranges::count_if(
        session.members, [](const Member& one) { return one.present && !one.signed_; });
    if (open > 0)
        call.streams.out << "Reste " << counted(static_cast<std::size_t>(open), "copie", "copies")
                         << " à décider.\n";
    else
        call.streams.out << "Tout est décidé. Reste "
                         << counted(static_cast<std::size_t>(unsigned_yet), "signature",
                                    "signatures")
                         << "\u00A0: «\u00A0constat jury sign\u00A0».\n";
}

bool is_of_the_deliberation(const Command& command) {
    return std::holds_alternative<OpenDeliberation>(command) ||
           std::holds_alternative<DecideBlock>(command) || std::holds_alternative<Sign>(command);
}

}  // namespace

int carry_out(const JuryCall& call, const Made& command) {
    if (!command) return print(command.error(), call.streams, wrong_usage);
    auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const ClockWarning clock{call, *jury};
    const auto done_it = session::act_on(call.store, *jury, call.actor, call.now, *command);
    if (!done_it) return print(done_it.error(), call.streams, content_faults);
    if (std::holds_alternative<Enrol>(*command))
        call.streams.out << "Candidat " << jury->session().candidates.back().number << ".\n";
    else
        call.streams.out << "Fait, " << journal_of(*jury) << ".\n";
    if (is_of_the_deliberation(*command)) say_what_is_left(call, jury->session());
    if (!std::holds_alternative<ConfirmClock>(*command)) clock.say();
    return done;
}

const std::vector<JuryOrder>& orders_of_session() {
    static const std::vector<JuryOrder> orders{
        {"create", "SESSION --centre C --date AAAA-MM-JJ --blocks BC01,BC04 [--clock-right]",
         "crée une session, notée avec la grille d’aujourd’hui", create},
        {"enrol",
         "SESSION --person N --route VOIE [--measures tiers-temps] [--blocks BC01,BC04] "
         "[--carried BC02=2025-06-30]",
         "inscrit un candidat, à tous les blocs de la session ou à ceux que dit --blocks, et lui "
         "donne son numéro d’anonymat.\n      VOIE\u00A0: "
         "apprenticeship, "
         "continuing, professionalisation, vae",
         does<enrol>},
        {"seat", "SESSION --person N [--president] [--qualified] [--external]",
         "fait siéger un juré", does<seat>},
        {"leave", "SESSION --person N --reason TEXTE",
         "un juré part\u00A0: ses fiches rendues comptent, les autres sont libérées", does<leave>},
        {"conflict", "SESSION --person N --candidate C-000 --tie LIEN",
         "déclare un lien, qui interdit d’attribuer la copie.\n      LIEN\u00A0: trained, tutor, "
         "employer, family, other",
         does<conflict>},
        {"draw", "SESSION --candidate C-000 --block BC01",
         "tire le sujet parmi les cas du bloc les moins employés, et sa variante", draw},
        {"slot",
         "SESSION --candidate C-000 --block BC01 --at \"AAAA-MM-JJ HH:MM\" --minutes N --place "
         "LIEU",
         "fixe quand et où le candidat passe\u202F; refuse deux candidats, un juré ou un lieu pris",
         does<slot>},
        {"attach", "SESSION --candidate C-000 --block BC01 --attempt ÉPREUVE",
         "rattache l’épreuve jouée et verse les propositions du programme", attach},
        {"allot", "SESSION --candidate C-000 --block BC01 --person N",
         "attribue la copie à un juré, ou à un troisième en cas d’écart ou de relecture",
         does<allot>},
        {"absent", "SESSION --candidate C-000 --absence ABSENCE [--reason TEXTE]",
         "signale une absence. ABSENCE\u00A0: absent, justified, stopped", does<absent>},
        {"withdraw-absence", "SESSION --candidate C-000 --reason MOTIF",
         "retire une absence signalée par erreur\u202F; ce qu’elle avait laissé non évalué se "
         "décide de nouveau",
         does<withdraw_absence>},
        {"withdraw-enrolment", "SESSION --candidate C-000 [--blocks BC02] --reason MOTIF",
         "annule une inscription faite par erreur, à tous les blocs ou à ceux que dit --blocks, "
         "tant que leur épreuve n’a pas commencé",
         does<withdraw_enrolment>},
        {"clock", "SESSION", "dit juste l’horloge du poste, qui a bondi de plus de sept jours",
         does<confirm_clock>},
    };
    return orders;
}

}  // namespace sim::cli
