#include "sim/session/badges.hpp"

#include "assessment/reports/open_badge.hpp"
#include "sim/session/library.hpp"
#include "sim/store/signature.hpp"

namespace sim::session {

namespace reports = assessment::reports;

Result<app::BadgeSeen> verify_badge(const std::string& path) {
    const auto text = read_file(path);
    if (!text) return Failure{text.error()};
    const auto parts = reports::read_badge(text->substr(0, text->find('\n')));
    if (!parts) return Failure{parts.error()};
    if (!store::is_signed(parts->public_key, parts->to_sign, parts->signature))
        return Failure{Problem{{path, 0, 0},
                               "La signature ne tient pas\u00A0: ce badge a été changé.",
                               "Demandez-en un nouveau au certificateur."}};
    return app::BadgeSeen{reports::did_key(parts->public_key), reports::badge_lines(parts->payload),
                          parts->payload};
}

}  // namespace sim::session
