#include <ostream>

#include "assessment/certification/words.hpp"
#include "assessment/reports/statistics_text.hpp"
#include "sim/cli/jury.hpp"
#include "sim/session/jury_papers.hpp"
#include "sim/session/kept_columns.hpp"

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
                         << "  " << in_french(session.phase) << "  "
                         << counted(session.candidates.size(), "candidat", "candidats") << '\n';
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
    return counted(in, "fiche rendue", "fiches rendues") +
           (gaps > 0 ? ", " + counted(gaps, "écart à régler", "écarts à régler") : "");
}

/// Where everything stands. Points are for the deliberation, and for a moderator.
int show(const JuryCall& call) {
    const auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const auto& session = jury->session();
    if (const auto ok = allowed(call, Action::see_statistics); !ok)
        return print(ok.error(), call.streams, content_faults);
    const auto names = visible_names(call, session);
    auto& out = call.streams.out;
    out << session.id << ", " << session.centre << ", " << to_french(session.date) << " ("
        << in_french(session.phase) << ")\n";
    for (const auto& member : session.members)
        out << "  juré " << member.person << (member.president ? ", président" : "")
            << (member.qualified ? ", qualifié" : "") << (member.external ? ", extérieur" : "")
            << (member.left ? ", parti" : "") << (member.signed_ ? ", a signé" : "") << '\n';
    for (const auto& copy : session.copies) {
        const auto* candidate = find_candidate(session, copy.candidate);
        out << "  " << copy.candidate << "  " << copy.block << "  "
            << (copy.case_id.empty() ? "sujet à tirer" : copy.case_id) << "  "
            << progress_of(copy, jury->grid());
        if (const auto name = names.find(candidate->person); name != names.end())
            out << "  " << name->second;
        const bool sees_points =
            session.phase != Phase::preparing || may(call.actor.role, Action::see_all_marks);
        if (const auto total = result(copy, jury->grid()); total && sees_points)
            out << "  " << points_in_french(total->units) << "/100";
        out << '\n';
    }
    return done;
}

void print_subject(const JuryCall& call, const Copy& copy, const std::string& subject,
                   const std::vector<const Sheet*>& sheets) {
    auto& out = call.streams.out;
    if (const auto proposal = copy.proposals.find(subject); proposal != copy.proposals.end())
        out << "    proposé par le programme\u00A0: " << proposal->second.level << "  "
            << proposal->second.sentence << '\n';
    for (const auto* sheet : sheets)
        if (const auto mark = sheet->marks.find(subject); mark != sheet->marks.end())
            out << "    juré " << sheet->juror << "\u00A0: " << mark->second.level
                << (mark->second.note.empty() ? "" : "  ") << mark->second.note << '\n';
    if (const auto aligned = copy.aligned.find(subject); aligned != copy.aligned.end())
        out << "    accord\u00A0: " << aligned->second.level << "  " << aligned->second.note
            << '\n';
}

/// The grid of a copy: anchors, proposals and the marks that one may see.
int sheet(const JuryCall& call) {
    const auto name = copy_in(call.options);
    if (!name) return print(name.error(), call.streams, wrong_usage);
    const auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const auto* copy = find_copy(jury->session(), name->candidate, name->block);
    if (copy == nullptr)
        return print(Problem{{},
                             "Cette copie n’est pas de la session.",
                             "Voyez «\u00A0constat jury show\u00A0»."},
                     call.streams, content_faults);
    const auto sheets = visible_sheets(jury->session(), *copy, call.actor.person, call.actor.role);
    if (!may(call.actor.role, Action::see_all_marks) &&
        find_member(jury->session(), call.actor.person) == nullptr)
        return print(allowed(call, Action::see_all_marks).error(), call.streams, content_faults);
    auto& out = call.streams.out;
    for (const auto* criterion : criteria_of(jury->grid(), name->block)) {
        out << criterion->id << " (" << criterion->weight << ")  " << criterion->title << '\n';
        for (std::size_t i = 0; i < criterion->levels.size(); ++i)
            out << "    " << i << "  " << criterion->levels[i] << '\n';
        print_subject(call, *copy, criterion->id, sheets);
    }
    out << "Fautes éliminatoires (1\u00A0: constatée)\n";
    for (const auto& fault : jury->grid().eliminating_faults) {
        out << fault.id << "  " << fault.title << ". " << fault.ground << '\n';
        print_subject(call, *copy, fault.id, sheets);
    }
    return done;
}

/// What learners do in training, competency by competency, from the packed columns.
int cohort(const JuryCall& call) {
    const auto made = session::cohort_groups(call.store, call.actor);
    if (!made) return print(made.error(), call.streams, content_faults);
    auto& out = call.streams.out;
    out << counted(made->attempts, "essai terminé", "essais terminés");
    if (made->older > 0)
        out << "\u202F; " << counted(made->older, "autre, d’une version", "autres, de versions")
            << " de Constat qui ne se relit plus ici";
    out << ".\n";
    for (std::size_t i = 0; i < made->groups.size(); ++i) {
        const auto& group = made->groups[i];
        if (group.count == 0) continue;
        out << "  " << session::competency_at(i) << "  "
            << counted(static_cast<std::size_t>(group.count), "décision", "décisions")
            << ", réussite " << (2 * group.score + group.count) / (2 * group.count)
            << "\u00A0% (de " << group.least << " à " << group.most << "), "
            << (2 * group.minutes + group.count) / (2 * group.count) << " min en moyenne\n";
    }
    return done;
}

int statistics(const JuryCall& call) {
    const auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    if (const auto ok = session::may_see_figures(call.actor, *jury); !ok)
        return print(ok.error(), call.streams, content_faults);
    if (!call.options.has("out")) {
        call.streams.out << reports::statistics_in_french(jury->session(), jury->grid(),
                                                          session::names_in(call.store));
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
        {"cohort", "",
         "dit, par compétence, ce que les apprenants réussissent à l’entraînement et en combien de "
         "temps",
         cohort},
        {"statistics", "SESSION [--out F.pdf]",
         "accord des jurés, sévérité, dérive, fiabilité, critères, copies à relire\u202F; --out "
         "les écrit en PDF, avec leurs graphiques",
         statistics},
    };
    return orders;
}

}  // namespace sim::cli
