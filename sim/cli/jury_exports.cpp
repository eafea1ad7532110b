#include <ostream>

#include "assessment/reports/diploma.hpp"
#include "assessment/reports/papers.hpp"
#include "assessment/reports/results_xlsx.hpp"
#include "assessment/reports/si_cpf.hpp"
#include "sim/cli/jury.hpp"
#include "sim/session/journal.hpp"

namespace sim::cli {
namespace {

using namespace certification;
namespace reports = assessment::reports;

int export_results(const JuryCall& call) {
    const auto jury = results_of(call);
    if (!jury) return print(jury.error(), call.streams, content_faults);
    const auto names = names_in(call.store);
    const auto seal = jury->seal();
    if (!seal) return print(seal.error(), call.streams, unreadable);
    if (call.options.has("xlsx")) {
        const auto path = needed(call.options, "out");
        if (!path) return print(path.error(), call.streams, wrong_usage);
        const auto written =
            reports::write_results_xlsx(*path, jury->session(), jury->grid(), names, *seal);
        return written ? done : print(written.error(), call.streams, unreadable);
    }
    return write_out(
        call, call.options.has("csv")
                  ? reports::results_csv(jury->session(), jury->grid(), names)
                  : reports::results_json(jury->session(), jury->grid(), names, *seal) + "\n");
}

int write_pdf(const JuryCall& call, const paper::Sheet& sheet) {
    const auto pages = paper::Pages::lay_out(sheet);
    if (!pages) return print(pages.error(), call.streams, content_faults);
    const auto pdf = pages->pdf();
    if (!pdf) return print(pdf.error(), call.streams, content_faults);
    return write_out(call, *pdf);
}

int paper(const JuryCall& call) {
    const auto jury = results_of(call);
    if (!jury) return print(jury.error(), call.streams, content_faults);
    const auto names = names_in(call.store);
    const auto seal = jury->seal();
    if (!seal) return print(seal.error(), call.streams, unreadable);
    auto sheet = reports::proces_verbal(jury->session(), jury->grid(), names, *seal);
    if (call.options.has("candidate")) {
        const auto* candidate = find_candidate(jury->session(), call.options.value("candidate"));
        if (candidate == nullptr)
            return print(Problem{{},
                                 "Ce candidat n’est pas de la session.",
                                 "Voyez «\u00A0constat jury show\u00A0»."},
                         call.streams, content_faults);
        sheet = reports::result_letter(jury->session(), jury->grid(), *candidate, names);
    }
    return write_pdf(call, sheet);
}

int declare_holders(const JuryCall& call) {
    const auto jury = results_of(call);
    if (!jury) return print(jury.error(), call.streams, content_faults);
    if (const auto ok = allowed(call, Action::export_person); !ok)
        return print(ok.error(), call.streams, content_faults);
    std::map<PersonId, reports::Identity> identities;
    for (const auto& candidate : jury->session().candidates) {
        const auto kept = call.store.identity(candidate.person);
        if (!kept) return print(kept.error(), call.streams, unreadable);
        if (const auto who = reports::identity_from_json(*kept))
            identities.emplace(candidate.person, *who);
    }
    const auto xml =
        reports::si_cpf_xml(jury->session(), jury->grid(),
                            {session::new_uuid(), session::wall_clock(),
                             call.options.value("client"), call.options.value("contract")},
                            identities);
    if (!xml) return print(xml.error(), call.streams, content_faults);
    return write_out(call, *xml);
}

/// The parchemin of who has the whole title, or the attestation of one block.
int diploma(const JuryCall& call) {
    const auto jury = results_of(call);
    if (!jury) return print(jury.error(), call.streams, content_faults);
    if (const auto ok = allowed(call, Action::export_person); !ok)
        return print(ok.error(), call.streams, content_faults);
    const auto* candidate = find_candidate(jury->session(), call.options.value("candidate"));
    if (candidate == nullptr)
        return print(Problem{{},
                             "Ce candidat n’est pas de la session.",
                             "Voyez «\u00A0constat jury show\u00A0»."},
                     call.streams, content_faults);
    const auto root = session::find_root(call.options.value("data"));
    if (!root) return print(root.error(), call.streams, unreadable);
    const auto pattern =
        session::read_file(*root + (call.options.has("block") ? "/assets/templates/attestation.md"
                                                              : "/assets/templates/parchemin.md"));
    if (!pattern) return print(pattern.error(), call.streams, unreadable);
    const auto kept = call.store.identity(candidate->person);
    if (!kept) return print(kept.error(), call.streams, unreadable);
    const auto who = reports::identity_from_json(*kept);
    if (!who) return print(who.error(), call.streams, content_faults);
    const auto sheet = reports::diploma(*pattern, jury->session(), jury->grid(), *candidate, *who,
                                        names_in(call.store),
                                        {call.options.value("certifier"),
                                         call.options.value("place"), call.options.value("block")});
    if (!sheet) return print(sheet.error(), call.streams, content_faults);
    return write_pdf(call, *sheet);
}

}  // namespace

const std::vector<JuryOrder>& orders_of_exports() {
    static const std::vector<JuryOrder> orders{
        {"export", "SESSION [--json | --csv | --xlsx] [--out FICHIER]", "écrit les résultats",
         export_results},
        {"paper", "SESSION --out FICHIER.pdf [--candidate C-000]",
         "écrit le procès-verbal, ou la décision d’un candidat, en PDF", paper},
        {"declare", "SESSION --client X --contract Y [--out FICHIER.xml]",
         "écrit la déclaration des titulaires au SI-CPF", declare_holders},
        {"diploma",
         "SESSION --candidate C-000 --certifier NOM --place VILLE [--block BC01] --out FICHIER.pdf",
         "écrit le parchemin, ou l’attestation d’un bloc, d’après les modèles de "
         "assets/templates",
         diploma},
    };
    return orders;
}

}  // namespace sim::cli
