#include <algorithm>
#include <ostream>
#include <sstream>

#include "assessment/certification/precision.hpp"
#include "assessment/certification/words.hpp"
#include "sim/cli/jury.hpp"
#include "sim/session/library.hpp"
#include "sim/session/office.hpp"

namespace sim::cli {
namespace {

using namespace certification;

using Made = Result<Command>;

/// A word of the journal for one of the choices, or what they are.
template <class Enum>
Result<Enum> choice_in(const Options& options, const std::string& name) {
    const auto text = needed(options, name);
    if (!text) return Failure{text.error()};
    if (const auto found = from_word<Enum>(*text)) return *found;
    std::string words;
    for (const auto& one : words_of(Enum{}))
        words += (words.empty() ? "" : ", ") + std::string{one.word};
    return Failure{Problem{{},
                           "--" + name + " n’admet pas «\u00A0" + *text + "\u00A0».",
                           "Sont admis\u00A0: " + words + "."}};
}

/// Carries the order out on the session, or says why not; writes nothing then.
template <Made (*Make)(const JuryCall&)>
int does(const JuryCall& call) {
    const auto command = Make(call);
    if (!command) return print(command.error(), call.streams, wrong_usage);
    auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const auto done_it = session::act_on(call.store, *jury, call.actor, call.now, *command);
    if (!done_it) return print(done_it.error(), call.streams, content_faults);
    const auto& session = jury->session();
    if (std::holds_alternative<Enrol>(*command))
        call.streams.out << "Candidat " << session.candidates.back().number << ".\n";
    else
        call.streams.out << "Fait, " << session.recorded << " entrées au journal.\n";
    return done;
}

int create(const JuryCall& call) {
    const auto centre = needed(call.options, "centre");
    const auto date = date_from_iso(call.options.value("date"));
    if (!centre) return print(centre.error(), call.streams, wrong_usage);
    if (!date || call.options.words.size() != 1)
        return print(Problem{{},
                             "Une session a un nom et une date.",
                             "Exemple\u00A0: lyon-2026 --date 2026-11-20"},
                     call.streams, wrong_usage);
    const auto root = session::find_root(call.options.value("data"));
    if (!root) return print(root.error(), call.streams, unreadable);
    const auto made = session::create_session(
        call.store, *root, call.actor, call.now,
        {call.options.words.front(), *centre, *date, parts_of(call.options.value("blocks"))});
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
    const auto drawn =
        session::draw_subjects(call.store, *jury, *root, call.actor, call.now, {*copy});
    if (!drawn) return print(drawn.error(), call.streams, content_faults);
    call.streams.out << "Fait, " << jury->session().recorded << " entrées au journal.\n";
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
    const auto proposed =
        session::attach_play(call.store, *jury, call.actor, call.now, *name, *attempt);
    if (!proposed) return print(proposed.error(), call.streams, content_faults);
    call.streams.out << *proposed << " niveaux proposés, à confirmer par les jurés.\n";
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

struct Level {
    CopyName copy;
    std::string subject;
    int level = 0;
};
Result<Level> level_in(const Options& options) {
    const auto copy = copy_in(options);
    const auto subject = needed(options, "subject");
    const auto level = person_in(options, "level");
    if (!copy) return Failure{copy.error()};
    if (!subject) return Failure{subject.error()};
    if (!level) return Failure{level.error()};
    if (*level > 9) return Failure{Problem{{}, "Un niveau a un chiffre.", ""}};
    return Level{*copy, *subject, static_cast<int>(*level)};
}

/// "critère=2,critère=1", or --subject and --level with a note.
Result<std::vector<Level>> levels_in(const Options& options) {
    if (!options.has("levels")) {
        auto one = level_in(options);
        if (!one) return Failure{one.error()};
        return std::vector{*std::move(one)};
    }
    const auto copy = copy_in(options);
    if (!copy) return Failure{copy.error()};
    const auto pairs = levels_of(options.value("levels"));
    if (!pairs) return Failure{pairs.error()};
    std::vector<Level> levels;
    for (const auto& [subject, level] : *pairs) levels.push_back({*copy, subject, level});
    return levels;
}

/// Each level is recorded by itself: what precedes a refusal is kept.
int mark(const JuryCall& call) {
    const auto levels = levels_in(call.options);
    if (!levels) return print(levels.error(), call.streams, wrong_usage);
    auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const auto device = call.options.has("device") ? call.options.value("device") : "terminal";
    for (const auto& one : *levels) {
        const auto given = jury->does(
            call.actor, call.now,
            GiveLevel{one.copy, device, one.subject, one.level, call.options.value("note")});
        if (!given) return print(given.error(), call.streams, content_faults);
    }
    call.streams.out << levels->size() << " niveaux enregistrés.\n";
    return done;
}

Made hand_in(const JuryCall& call) {
    const auto copy = copy_in(call.options);
    if (!copy) return Failure{copy.error()};
    return HandIn{*copy};
}

Made align(const JuryCall& call) {
    const auto level = level_in(call.options);
    if (!level) return Failure{level.error()};
    return Align{level->copy, level->subject, level->level, call.options.value("note")};
}

/// One copy for a reason, or all that lie within one standard error of the line.
int second_look(const JuryCall& call) {
    auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    std::vector<AskSecondLook> asked;
    if (call.options.has("candidate")) {
        const auto copy = copy_in(call.options);
        if (!copy) return print(copy.error(), call.streams, wrong_usage);
        asked.push_back({*copy, call.options.value("reason")});
    } else {
        for (auto& copy : due_for_second_look(jury->session(), jury->grid()))
            asked.push_back({std::move(copy), near_the_line_reason});
    }
    for (const auto& one : asked)
        if (const auto ok = jury->does(call.actor, call.now, one); !ok)
            return print(ok.error(), call.streams, content_faults);
    call.streams.out << asked.size() << " relectures demandées.\n";
    return done;
}

Made deliberate(const JuryCall& call) {
    OpenDeliberation opened;
    for (const auto& text : parts_of(call.options.value("present"))) {
        Options one;
        one.values["present"] = text;
        const auto person = person_in(one, "present");
        if (!person) return Failure{person.error()};
        opened.present.push_back(*person);
    }
    return opened;
}

Made decide_block(const JuryCall& call) {
    const auto copy = copy_in(call.options);
    const auto outcome = choice_in<Outcome>(call.options, "outcome");
    if (!copy) return Failure{copy.error()};
    if (!outcome) return Failure{outcome.error()};
    return DecideBlock{*copy, *outcome, call.options.value("override")};
}

Made sign(const JuryCall&) {
    return Sign{};
}

}  // namespace

const std::vector<JuryOrder>& orders_of_session() {
    static const std::vector<JuryOrder> orders{
        {"create", "SESSION --centre C --date AAAA-MM-JJ --blocks BC01,BC04",
         "crée une session, notée avec la grille d’aujourd’hui", create},
        {"enrol",
         "SESSION --person N --route VOIE [--measures tiers-temps] [--carried BC02=2025-06-30]",
         "inscrit un candidat et lui donne son numéro d’anonymat.\n      VOIE\u00A0: "
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
        {"mark",
         "SESSION --candidate C-000 --block BC01 (--levels S=N,S=N | --subject S --level N) "
         "[--note TEXTE] [--device POSTE]",
         "donne un niveau à un critère, ou 1 à une faute éliminatoire constatée", mark},
        {"hand-in", "SESSION --candidate C-000 --block BC01", "rend sa fiche, qui ne change plus",
         does<hand_in>},
        {"align", "SESSION --candidate C-000 --block BC01 --subject S --level N --note MOTIF",
         "les deux correcteurs s’accordent sur un écart", does<align>},
        {"second-look", "SESSION [--candidate C-000 --block BC01 --reason MOTIF]",
         "demande une troisième lecture, par défaut de toute copie à moins d’une erreur type du "
         "seuil",
         second_look},
        {"deliberate", "SESSION --present N,N",
         "ouvre la délibération avec les membres présents (le président)", does<deliberate>},
        {"decide", "SESSION --candidate C-000 --block BC01 --outcome DÉCISION [--override MOTIF]",
         "enregistre la décision du jury. DÉCISION\u00A0: acquired, refused, not_assessed",
         does<decide_block>},
        {"sign", "SESSION", "signe\u202F; la dernière signature scelle la session", does<sign>},
    };
    return orders;
}

}  // namespace sim::cli
