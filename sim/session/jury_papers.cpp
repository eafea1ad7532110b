#include "sim/session/jury_papers.hpp"

#include <filesystem>
#include <fstream>

#include "assessment/reports/diploma.hpp"
#include "assessment/reports/encoding.hpp"
#include "assessment/reports/feedback.hpp"
#include "assessment/reports/open_badge.hpp"
#include "assessment/reports/papers.hpp"
#include "assessment/reports/results_xlsx.hpp"
#include "assessment/reports/si_cpf.hpp"
#include "assessment/reports/statistics_text.hpp"
#include "assessment/reports/xapi.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/library.hpp"
#include "sim/session/office.hpp"
#include "sim/store/chain.hpp"
#include "sim/store/signature.hpp"

namespace sim::session {
namespace {

using namespace certification;
namespace reports = assessment::reports;
namespace fs = std::filesystem;
using app::JuryPaper;
using Bytes = Result<std::string>;

Bytes pdf_of(const paper::Sheet& sheet) {
    const auto pages = paper::Pages::lay_out(sheet);
    if (!pages) return Failure{pages.error()};
    return pages->pdf();
}

/// Each attempt of the session, scored as it was played.
Result<std::map<std::string, reports::PlayedAttempt>> played(store::Store& store,
                                                             const Session& session) {
    std::map<std::string, reports::PlayedAttempt> made;
    for (const auto& copy : session.copies) {
        if (copy.attempt.empty()) continue;
        const auto kept = resume(store, copy.attempt);
        if (!kept) return Failure{kept.error().front()};
        const auto& variant = kept->variant;
        auto play = attempt::replay(variant.scenario, kept->events);
        auto card = assessment::scoring::score(variant.scenario, variant.key, play.transcript);
        made[copy.attempt] = {kept->head.case_id, variant.scenario.title, kept->head.started_at,
                              std::move(play.transcript), std::move(card)};
    }
    return made;
}

/// The certifying body's secret, in a file of its own that only its owner reads; made when missing.
Bytes signing_seed(const std::string& path) {
    if (path.empty())
        return Failure{Problem{{}, "Le fichier de la clé manque.", "Gardez-le hors de la base."}};
    if (const auto text = read_file(path)) {
        auto seed = reports::from_base64url(text->substr(0, text->find('\n')));
        if (seed.size() == store::seed_size) return seed;
        return Failure{Problem{{path, 0, 0}, "Ce fichier n’est pas une clé de signature.", ""}};
    }
    const auto seed = store::new_signing_seed();
    std::error_code failed;
    std::ofstream file{path, std::ios::binary};
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, failed);
    file << reports::base64url(seed) << '\n' << std::flush;
    if (!file || failed)
        return Failure{Problem{{path, 0, 0}, "La clé n’a pas été écrite.", "Vérifiez le dossier."}};
    return seed;
}

struct OnePaper {
    const PaperDesk& desk;
    const Jury& jury;
    const app::PaperAsked& asked;
    const Session& session = jury.session();
    reports::Names names = names_in(desk.store);

    Result<const Candidate*> candidate() const {
        const auto* found = find_candidate(session, asked.candidate);
        if (found != nullptr) return found;
        return Failure{Problem{
            {}, "Ce candidat n’est pas de la session.", "Voyez «\u00A0constat jury show\u00A0»."}};
    }
    Bytes minutes() const {
        const auto seal = jury.seal();
        if (!seal) return Failure{seal.error()};
        return pdf_of(reports::proces_verbal(session, jury.grid(), names, *seal,
                                             {asked.certifier, asked.place}));
    }
    Bytes for_candidate(bool feedback) const {
        const auto one = candidate();
        if (!one) return Failure{one.error()};
        return pdf_of(feedback ? reports::feedback_sheet(session, jury.grid(), **one, names)
                               : reports::result_letter(session, jury.grid(), **one, names));
    }
    Bytes open_data() const {
        const auto seal = jury.seal();
        if (!seal) return Failure{seal.error()};
        return reports::results_json(session, jury.grid(), names, *seal) + "\n";
    }
    Bytes statements() const {
        const auto attempts = played(desk.store, session);
        if (!attempts) return Failure{attempts.error()};
        return reports::xapi_statements(session, jury.grid(), *attempts) + "\n";
    }
    Bytes declaration() const {
        std::map<PersonId, reports::Identity> identities;
        for (const auto& one : session.candidates) {
            const auto kept = desk.store.identity(one.person);
            if (!kept) return Failure{kept.error()};
            if (const auto who = reports::identity_from_json(*kept))
                identities.emplace(one.person, *who);
        }
        return reports::si_cpf_xml(session, jury.grid(),
                                   {new_uuid(), wall_clock(), asked.client, asked.contract},
                                   identities);
    }
    /// The parchemin of who has the whole title, or the attestation of one block.
    Bytes diploma() const {
        const auto one = candidate();
        if (!one) return Failure{one.error()};
        const auto pattern =
            read_file(desk.root + (asked.block.empty() ? "/assets/templates/parchemin.md"
                                                       : "/assets/templates/attestation.md"));
        if (!pattern) return Failure{pattern.error()};
        const auto kept = desk.store.identity((*one)->person);
        if (!kept) return Failure{kept.error()};
        if (kept->empty())
            return Failure{
                Problem{{},
                        "L’identité du candidat " + (*one)->number + " manque.",
                        "Gardez-la, dans les comptes ou par «\u00A0constat jury identity\u00A0»."}};
        const auto who = reports::identity_from_json(*kept);
        if (!who) return Failure{who.error()};
        const auto sheet = reports::diploma(*pattern, session, jury.grid(), **one, *who, names,
                                            {asked.certifier, asked.place, asked.block});
        if (!sheet) return Failure{sheet.error()};
        return pdf_of(*sheet);
    }
    Bytes badge() const {
        const auto one = candidate();
        if (!one) return Failure{one.error()};
        const auto seed = signing_seed(asked.key);
        if (!seed) return Failure{seed.error()};
        const auto number = reports::diploma_number(session, **one, {{}, {}, asked.block});
        const auto name = names.find((*one)->person);
        const auto holder =
            reports::holder_text(name == names.end() ? std::string{} : name->second, number);
        const auto to_sign =
            reports::badge_to_sign(session, jury.grid(), **one,
                                   {asked.certifier, store::public_key(*seed), asked.block,
                                    store::to_hex(store::sha256(holder))});
        if (!to_sign) return Failure{to_sign.error()};
        return reports::badge_token(*to_sign, store::sign(*seed, *to_sign)) + "\n";
    }
};

std::string file_name(const Session& session, const app::PaperAsked& asked) {
    const auto one = session.id + "-" + asked.candidate;
    const auto block = asked.block.empty() ? std::string{} : "-" + asked.block;
    switch (asked.paper) {
        case JuryPaper::statistics: return "statistiques-" + session.id + ".pdf";
        case JuryPaper::minutes: return "pv-" + session.id + ".pdf";
        case JuryPaper::decision: return "decision-" + one + ".pdf";
        case JuryPaper::feedback: return "retour-" + one + ".pdf";
        case JuryPaper::diploma: return "parchemin-" + one + ".pdf";
        case JuryPaper::attestation: return "attestation-" + one + block + ".pdf";
        case JuryPaper::workbook: return "resultats-" + session.id + ".xlsx";
        case JuryPaper::table: return "resultats-" + session.id + ".csv";
        case JuryPaper::open_data: return "resultats-" + session.id + ".json";
        case JuryPaper::declaration: return "si-cpf-" + session.id + ".xml";
        case JuryPaper::statements: return "xapi-" + session.id + ".json";
        case JuryPaper::badge: return "badge-" + one + block + ".jwt";
    }
    return {};
}

/// What tells who somebody is, beyond his results.
bool tells_identity(JuryPaper paper) {
    return paper == JuryPaper::diploma || paper == JuryPaper::attestation ||
           paper == JuryPaper::declaration || paper == JuryPaper::badge;
}

}  // namespace

reports::Names names_in(store::Store& store) {
    reports::Names names;
    if (const auto people = store.people())
        for (const auto& person : *people) names[person.id] = person.name;
    return names;
}

Result<void> may_leave(const PaperDesk& desk, const Jury& jury) {
    if (const auto ok = allowed(desk.actor, Action::export_results); !ok) return ok;
    if (jury.session().phase != Phase::preparing) return {};
    return Failure{Problem{
        {},
        "La délibération n’est pas ouverte\u00A0: les résultats n’existent pas encore.",
        "Le président l’ouvre avec «\u00A0constat jury deliberate\u00A0», ou dans la fenêtre."}};
}

Result<void> may_see_figures(Actor actor, const Jury& jury) {
    if (const auto ok = allowed(actor, Action::see_statistics); !ok) return ok;
    if (jury.session().phase != Phase::preparing || actor.role != Role::juror) return {};
    return Failure{Problem{{},
                           "Les jurés notent sans voir les autres\u00A0: les statistiques "
                           "s’ouvrent avec la délibération.",
                           "Le modérateur les suit pendant les épreuves."}};
}

Result<std::string> paper_bytes(const PaperDesk& desk, const Jury& jury,
                                const app::PaperAsked& asked) {
    if (asked.paper == JuryPaper::statistics) {
        if (const auto ok = may_see_figures(desk.actor, jury); !ok) return Failure{ok.error()};
        return pdf_of(reports::statistics_sheet(jury.session(), jury.grid(), names_in(desk.store)));
    }
    if (const auto ok = may_leave(desk, jury); !ok) return Failure{ok.error()};
    if (tells_identity(asked.paper))
        if (const auto ok = allowed(desk.actor, Action::export_person); !ok)
            return Failure{ok.error()};
    const OnePaper one{desk, jury, asked};
    switch (asked.paper) {
        case JuryPaper::minutes: return one.minutes();
        case JuryPaper::decision: return one.for_candidate(false);
        case JuryPaper::feedback: return one.for_candidate(true);
        case JuryPaper::diploma:
        case JuryPaper::attestation: return one.diploma();
        case JuryPaper::table: return reports::results_csv(one.session, jury.grid(), one.names);
        case JuryPaper::open_data: return one.open_data();
        case JuryPaper::declaration: return one.declaration();
        case JuryPaper::statements: return one.statements();
        case JuryPaper::badge: return one.badge();
        case JuryPaper::statistics:
        case JuryPaper::workbook: break;
    }
    return Failure{Problem{{}, "Un classeur s’écrit dans un fichier.", "Donnez son chemin."}};
}

Result<void> write_workbook(const PaperDesk& desk, const Jury& jury, const std::string& path) {
    if (const auto ok = may_leave(desk, jury); !ok) return ok;
    const auto seal = jury.seal();
    if (!seal) return Failure{seal.error()};
    return reports::write_results_xlsx(path, jury.session(), jury.grid(), names_in(desk.store),
                                       *seal);
}

Result<std::string> write_paper(const PaperDesk& desk, const Jury& jury,
                                const app::PaperAsked& asked, const std::string& folder) {
    const auto path = folder + "/" + file_name(jury.session(), asked);
    if (asked.paper == JuryPaper::workbook)
        if (const auto ok = may_leave(desk, jury); !ok) return Failure{ok.error()};
    std::error_code ignored;
    if (asked.paper == JuryPaper::workbook) {
        fs::create_directories(folder, ignored);
        const auto written = write_workbook(desk, jury, path);
        return written ? Result<std::string>{path} : Failure{written.error()};
    }
    const auto bytes = paper_bytes(desk, jury, asked);
    if (!bytes) return Failure{bytes.error()};
    fs::create_directories(folder, ignored);
    std::ofstream file{path, std::ios::binary};
    file << *bytes << std::flush;
    if (file) return path;
    return Failure{Problem{{path, 0, 0},
                           "Le document n’a pas pu être écrit.",
                           "Vérifiez l’espace libre et vos droits sur ce dossier."}};
}

}  // namespace sim::session
