#include <ostream>

#include "sim/cli/jury.hpp"
#include "sim/session/jury_papers.hpp"
#include "sim/session/library.hpp"

namespace sim::cli {
namespace {

using app::JuryPaper;
using session::PaperDesk;

/// What every paper takes from the command line.
app::PaperAsked asked_in(const JuryCall& call, JuryPaper paper) {
    app::PaperAsked asked;
    asked.paper = paper;
    asked.candidate = call.options.value("candidate");
    asked.block = call.options.value("block");
    asked.certifier = call.options.value("certifier");
    asked.place = call.options.value("place");
    asked.client = call.options.value("client");
    asked.contract = call.options.value("contract");
    asked.key = call.options.value("key");
    return asked;
}

int write_paper(const JuryCall& call, JuryPaper paper, const std::string& root = {}) {
    const auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, content_faults);
    const auto bytes =
        session::paper_bytes({call.store, root, call.actor}, *jury, asked_in(call, paper));
    if (!bytes) return print(bytes.error(), call.streams, content_faults);
    return write_out(call, *bytes);
}

int export_results(const JuryCall& call) {
    if (!call.options.has("xlsx"))
        return write_paper(call, call.options.has("csv") ? JuryPaper::table : JuryPaper::open_data);
    const auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, content_faults);
    const auto path = needed(call.options, "out");
    if (!path) return print(path.error(), call.streams, wrong_usage);
    const auto written = session::write_workbook({call.store, {}, call.actor}, *jury, *path);
    if (!written) return print(written.error(), call.streams, content_faults);
    call.streams.out << "Écrit\u00A0: " << *path << '\n';
    return done;
}

int paper(const JuryCall& call) {
    if (!call.options.has("candidate")) return write_paper(call, JuryPaper::minutes);
    return write_paper(call,
                       call.options.has("feedback") ? JuryPaper::feedback : JuryPaper::decision);
}

int declare_holders(const JuryCall& call) {
    return write_paper(call, JuryPaper::declaration);
}

/// The parchemin of who has the whole title, or the attestation of one block.
int diploma(const JuryCall& call) {
    const auto root = session::find_root(call.options.value("data"));
    if (!root) return print(root.error(), call.streams, unreadable);
    return write_paper(
        call, call.options.has("block") ? JuryPaper::attestation : JuryPaper::diploma, *root);
}

int xapi(const JuryCall& call) {
    return write_paper(call, JuryPaper::statements);
}

int badge(const JuryCall& call) {
    for (const char* name : {"key", "certifier"})
        if (const auto there = needed(call.options, name); !there)
            return print(there.error(), call.streams, wrong_usage);
    return write_paper(call, JuryPaper::badge);
}

}  // namespace

const std::vector<JuryOrder>& orders_of_exports() {
    static const std::vector<JuryOrder> orders{
        {"export", "SESSION [--json | --csv | --xlsx] [--out FICHIER]", "écrit les résultats",
         export_results},
        {"paper",
         "SESSION --out FICHIER.pdf [--candidate C-000 [--feedback]] [--certifier NOM --place "
         "VILLE]",
         "écrit le procès-verbal, ou la décision d’un candidat, ou sa fiche de retour, en PDF",
         paper},
        {"declare", "SESSION --client X --contract Y [--out FICHIER.xml]",
         "écrit la déclaration des titulaires au SI-CPF", declare_holders},
        {"diploma",
         "SESSION --candidate C-000 --certifier NOM --place VILLE [--block BC01] --out FICHIER.pdf",
         "écrit le parchemin, ou l’attestation d’un bloc, d’après les modèles de "
         "assets/templates",
         diploma},
        {"xapi", "SESSION [--out FICHIER.json]",
         "écrit chaque décision en énoncés xAPI, avec le vocabulaire de cmi5", xapi},
        {"badge",
         "SESSION --candidate C-000 --certifier NOM --key FICHIER [--block BC01] [--out "
         "FICHIER.jwt]",
         "écrit un Open Badge 3, signé hors ligne\u202F; la clé est créée si le fichier manque",
         badge},
    };
    return orders;
}

}  // namespace sim::cli
