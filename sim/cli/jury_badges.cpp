#include <ostream>

#include "assessment/reports/open_badge.hpp"
#include "sim/cli/jury.hpp"
#include "sim/session/library.hpp"
#include "sim/store/signature.hpp"

namespace sim::cli {
namespace {

namespace reports = assessment::reports;

/// Who signed a badge, and whether it is whole: nothing is asked of a network.
int verify_badge(const JuryCall& call) {
    const auto path = needed(call.options, "file");
    if (!path) return print(path.error(), call.streams, wrong_usage);
    const auto text = session::read_file(*path);
    if (!text) return print(text.error(), call.streams, unreadable);
    const auto parts = reports::read_badge(text->substr(0, text->find('\n')));
    if (!parts) return print(parts.error(), call.streams, content_faults);
    if (!store::is_signed(parts->public_key, parts->to_sign, parts->signature))
        return print(Problem{{*path, 0, 0},
                             "La signature ne tient pas\u00A0: ce badge a été changé.",
                             "Demandez-en un nouveau au certificateur."},
                     call.streams, content_faults);
    call.streams.out << "Signature juste. Émetteur\u00A0: " << reports::did_key(parts->public_key)
                     << '\n'
                     << parts->payload << '\n';
    return done;
}

}  // namespace

const std::vector<JuryOrder>& orders_of_badges() {
    static const std::vector<JuryOrder> orders{
        {"verify-badge", "--file FICHIER.jwt", "vérifie un badge et dit qui l’a signé",
         verify_badge},
    };
    return orders;
}

}  // namespace sim::cli
