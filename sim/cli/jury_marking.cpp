#include "assessment/certification/precision.hpp"
#include "sim/cli/jury_orders.hpp"

namespace sim::cli {
namespace {

using namespace certification;

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
    const ClockWarning clock{call, *jury};
    std::size_t kept = 0;
    for (const auto& one : *levels) {
        const auto given = jury->does(
            call.actor, call.now,
            GiveLevel{one.copy, device, one.subject, one.level, call.options.value("note")});
        if (!given) {
            if (kept > 0)
                call.streams.out << counted(kept, "niveau enregistré", "niveaux enregistrés")
                                 << " avant ce refus.\n";
            return print(given.error(), call.streams, content_faults);
        }
        ++kept;
    }
    call.streams.out << counted(levels->size(), "niveau enregistré", "niveaux enregistrés")
                     << ".\n";
    clock.say();
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
    const ClockWarning clock{call, *jury};
    for (const auto& one : asked)
        if (const auto ok = jury->does(call.actor, call.now, one); !ok)
            return print(ok.error(), call.streams, content_faults);
    call.streams.out << counted(asked.size(), "relecture demandée", "relectures demandées")
                     << ".\n";
    clock.say();
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

const std::vector<JuryOrder>& orders_of_marking() {
    static const std::vector<JuryOrder> orders{
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
