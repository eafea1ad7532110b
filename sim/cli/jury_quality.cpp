#include <ostream>

#include "assessment/reports/calibration_text.hpp"
#include "sim/cli/jury_orders.hpp"
#include "sim/session/jury_papers.hpp"
#include "sim/session/remark.hpp"

namespace sim::cli {
namespace {

using namespace certification;
namespace reports = assessment::reports;

int reference(const JuryCall& call) {
    const auto block = needed(call.options, "block");
    const auto levels = levels_of(call.options.value("levels"));
    if (!block || !levels)
        return print(block ? levels.error() : block.error(), call.streams, wrong_usage);
    auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const ClockWarning clock{call, *jury};
    const auto added = jury->does(
        call.actor, call.now,
        AddReference{*block, call.options.has("seeded"), {levels->begin(), levels->end()}});
    if (!added) return print(added.error(), call.streams, content_faults);
    call.streams.out << "Copie de référence " << jury->session().references.back().number << ".\n";
    clock.say();
    return done;
}

int calibration(const JuryCall& call) {
    if (const auto ok = allowed(call, Action::see_statistics); !ok)
        return print(ok.error(), call.streams, content_faults);
    const auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    call.streams.out << reports::calibration_in_french(jury->session(), jury->grid(),
                                                       session::names_in(call.store),
                                                       call.actor.person, call.actor.role);
    return done;
}

int remark(const JuryCall& call) {
    auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const auto root = session::find_root(call.options.value("data"));
    if (!root) return print(root.error(), call.streams, unreadable);
    const auto made = session::remark(call.store, *jury, call.actor, *root);
    if (!made) return print(made.error(), call.streams, content_faults);
    if (call.options.has("sign")) {
        const ClockWarning clock{call, *jury};
        const auto signed_it =
            session::sign_remark(call.store, *jury, call.actor, call.now, *made,
                                 call.options.value("sign"), call.options.value("reason"));
        if (!signed_it) return print(signed_it.error(), call.streams, content_faults);
        call.streams.out << counted(made->changes.size(), "changement appliqué",
                                    "changements appliqués")
                         << ".\n";
        clock.say();
        return done;
    }
    for (const auto& one : made->changes)
        call.streams.out << one.copy.candidate << "  " << one.copy.block << "  " << one.subject
                         << "  " << one.before << " → " << one.after << "\n    " << one.why << '\n';
    for (const auto& note : made->notes) call.streams.out << "Non relu, " << note << '\n';
    if (made->changes.empty())
        call.streams.out << "Aucune note ne change.\n";
    else
        call.streams.out << "Empreinte\u00A0: " << fingerprint(made->changes)
                         << "\nRien n’est changé\u00A0: le président signe avec --sign EMPREINTE "
                            "--reason MOTIF.\n";
    return done;
}

}  // namespace

const std::vector<JuryOrder>& orders_of_quality() {
    static const std::vector<JuryOrder> orders{
        {"reference", "SESSION --block BC01 --levels S=N,S=N [--seeded]",
         "ajoute une copie de référence, dont les niveaux sont connus\u202F; --seeded la glisse "
         "parmi les copies",
         reference},
        {"calibration", "SESSION", "écart des jurés aux copies de référence", calibration},
        {"remark", "SESSION [--sign EMPREINTE --reason MOTIF]",
         "montre ce que la grille, le droit et les cas d’aujourd’hui changeraient aux notes, et "
         "pourquoi\u202F; --sign l’applique",
         remark},
    };
    return orders;
}

}  // namespace sim::cli
