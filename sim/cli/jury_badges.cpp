#include <filesystem>
#include <fstream>
#include <ostream>

#include "assessment/reports/diploma.hpp"
#include "assessment/reports/encoding.hpp"
#include "assessment/reports/open_badge.hpp"
#include "assessment/reports/xapi.hpp"
#include "sim/cli/jury.hpp"
#include "sim/session/journal.hpp"
#include "sim/store/chain.hpp"
#include "sim/store/signature.hpp"

namespace sim::cli {
namespace {

using namespace certification;
namespace reports = assessment::reports;

/// Each attempt of the session, scored as it was played.
Result<std::map<std::string, reports::PlayedAttempt>> played(const JuryCall& call,
                                                             const Session& session) {
    std::map<std::string, reports::PlayedAttempt> made;
    for (const auto& copy : session.copies) {
        if (copy.attempt.empty()) continue;
        const auto kept = session::resume(call.store, copy.attempt);
        if (!kept) return Failure{kept.error().front()};
        const auto& variant = kept->variant;
        auto play = attempt::replay(variant.scenario, kept->events);
        auto card = assessment::scoring::score(variant.scenario, variant.key, play.transcript);
        made[copy.attempt] = {kept->head.case_id, variant.scenario.title, kept->head.started_at,
                              std::move(play.transcript), std::move(card)};
    }
    return made;
}

int xapi(const JuryCall& call) {
    const auto jury = results_of(call);
    if (!jury) return print(jury.error(), call.streams, content_faults);
    const auto attempts = played(call, jury->session());
    if (!attempts) return print(attempts.error(), call.streams, unreadable);
    return write_out(call,
                     reports::xapi_statements(jury->session(), jury->grid(), *attempts) + "\n");
}

/// The certifying body's secret, in a file of its own that only its owner reads; made when missing.
Result<std::string> signing_seed(const std::string& path) {
    if (const auto text = session::read_file(path)) {
        auto seed = reports::from_base64url(text->substr(0, text->find('\n')));
        if (seed.size() == store::seed_size) return seed;
        return Failure{Problem{{path, 0, 0}, "Ce fichier n’est pas une clé de signature.", ""}};
    }
    const auto seed = store::new_signing_seed();
    std::error_code failed;
    std::ofstream file{path, std::ios::binary};
    std::filesystem::permissions(
        path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, failed);
    file << reports::base64url(seed) << '\n' << std::flush;
    if (!file || failed)
        return Failure{Problem{{path, 0, 0}, "La clé n’a pas été écrite.", "Vérifiez le dossier."}};
    return seed;
}

int badge(const JuryCall& call) {
    const auto jury = results_of(call);
    if (!jury) return print(jury.error(), call.streams, content_faults);
    if (const auto ok = allowed(call, Action::export_person); !ok)
        return print(ok.error(), call.streams, content_faults);
    const auto key = needed(call.options, "key");
    const auto certifier = needed(call.options, "certifier");
    if (!key || !certifier)
        return print(key ? certifier.error() : key.error(), call.streams, wrong_usage);
    const auto* candidate = find_candidate(jury->session(), call.options.value("candidate"));
    if (candidate == nullptr)
        return print(Problem{{},
                             "Ce candidat n’est pas de la session.",
                             "Voyez «\u00A0constat jury show\u00A0»."},
                     call.streams, content_faults);
    const auto seed = signing_seed(*key);
    if (!seed) return print(seed.error(), call.streams, unreadable);
    const auto block = call.options.value("block");
    const auto number = reports::diploma_number(jury->session(), *candidate, {{}, {}, block});
    const auto holder = reports::holder_text(names_in(call.store)[candidate->person], number);
    const auto to_sign = reports::badge_to_sign(
        jury->session(), jury->grid(), *candidate,
        {*certifier, store::public_key(*seed), block, store::to_hex(store::sha256(holder))});
    if (!to_sign) return print(to_sign.error(), call.streams, content_faults);
    return write_out(call, reports::badge_token(*to_sign, store::sign(*seed, *to_sign)) + "\n");
}

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
        {"xapi", "SESSION [--out FICHIER.json]",
         "écrit chaque décision en énoncés xAPI, avec le vocabulaire de cmi5", xapi},
        {"badge",
         "SESSION --candidate C-000 --certifier NOM --key FICHIER [--block BC01] [--out "
         "FICHIER.jwt]",
         "écrit un Open Badge 3, signé hors ligne\u202F; la clé est créée si le fichier manque",
         badge},
        {"verify-badge", "--file FICHIER.jwt", "vérifie un badge et dit qui l’a signé",
         verify_badge},
    };
    return orders;
}

}  // namespace sim::cli
