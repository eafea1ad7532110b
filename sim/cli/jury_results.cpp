#include <ostream>

#include "assessment/certification/words.hpp"
#include "assessment/reports/statistics_text.hpp"
#include "sim/cli/jury.hpp"
#include "sim/session/jury_papers.hpp"

namespace sim::cli {
namespace {

using namespace certification;
namespace reports = assessment::reports;

int list(const JuryCall& call) {
    const auto heads = call.store.juries();
    if (!heads) return print(heads.error(), call.streams, unreadable);
    if (heads->empty()) call.streams.out << "Aucune session.\n";
    for (const auto& head : *heads) {
        const auto jury = session::Jury::open(call.store, head.id);
        if (!jury) return print(jury.error(), call.streams, unreadable);
        const auto& session = jury->session();
        call.streams.out << head.id << "  " << session.centre << "  " << to_iso(session.date)
                         << "  " << in_french(session.phase) << "  " << session.candidates.size()
                         << " candidats\n";
    }
    return done;
}

/// Names are for who may see them now: before the deliberation, jurors see numbers.
reports::Names visible_names(const JuryCall& call, const Session& session) {
    if (may_see_names(session, call.actor.role)) return session::names_in(call.store);
    return {};
}

std::string progress_of(const Copy& copy, const Grid& grid) {
    if (copy.decision) return std::string{in_french(copy.decision->outcome)};
    std::size_t in = 0;
    for (const auto& sheet : copy.sheets) in += sheet.handed_in && !sheet.set_aside ? 1 : 0;
    std::size_t gaps = 0;
    for (const auto& gap : divergences(copy, grid)) gaps += gap.settled ? 0 : 1;
    return std::to_string(in) + " fiches rendues" +
           (gaps > 0 ? ", " + std::to_string(gaps) + " écarts à régler" : "");
}

/// Where everything stands. Points are for the deliberation, and for a moderator.
int show(const JuryCall& call) {
    const auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const auto& session = jury->session();
    const auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    if (const auto ok = session::may_see_figures(call.actor, *jury); !ok)
        return print(ok.error(), call.streams, content_faults);
    const auto names = session::names_in(call.store);
    if (!call.options.has("out")) {
        call.streams.out << reports::statistics_in_french(jury->session(), jury->grid(), names);
        return done;
    }
    const auto pdf =
        session::paper_bytes({call.store, {}, call.actor}, *jury, {app::JuryPaper::statistics});
    return pdf ? write_out(call, *pdf) : print(pdf.error(), call.streams, unreadable);
}

}  // namespace

const std::vector<JuryOrder>& orders_of_results() {
    static const std::vector<JuryOrder> orders{
        {"list", "", "montre les sessions", list},
        {"show", "SESSION", "montre où en sont le jury et les copies", show},
        {"sheet", "SESSION --candidate C-000 --block BC01",
         "montre la grille d’une copie, les propositions et les notes que l’on peut voir", sheet},
        {"statistics", "SESSION [--out F.pdf]",
         "accord des jurés, sévérité, dérive, fiabilité, critères, copies à relire\u202F; --out "
         "les écrit en PDF, avec leurs graphiques",
         statistics},
    };
    return orders;
}

}  // namespace sim::cli
