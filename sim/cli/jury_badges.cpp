#include <ostream>

#include "sim/cli/jury.hpp"
#include "sim/session/badges.hpp"

namespace sim::cli {
namespace {

/// Who signed a badge, and whether it is whole: nothing is asked of a network.
int verify_badge(const JuryCall& call) {
    const auto path = needed(call.options, "file");
    if (!path) return print(path.error(), call.streams, wrong_usage);
    const auto badge = session::verify_badge(*path);
    if (!badge) return print(badge.error(), call.streams, content_faults);
    call.streams.out << "Signature juste. Émetteur\u00A0: " << badge->key << '\n';
    for (const auto& line : badge->lines) call.streams.out << line << '\n';
    call.streams.out << badge->payload << '\n';
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
