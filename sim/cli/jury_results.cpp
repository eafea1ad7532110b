#include <algorithm>
#include <map>
#include <ostream>

#include "assessment/certification/precision.hpp"
#include "assessment/certification/words.hpp"
#include "assessment/reports/statistics_text.hpp"
#include "sim/cli/jury.hpp"
#include "sim/session/jury_papers.hpp"
#include "sim/session/kept_columns.hpp"

namespace sim::cli {
namespace {

using namespace certification;
namespace reports = assessment::reports;
namespace figures = assessment::statistics;

/// Apprentices have their cases, not the jury room.
Result<void> is_of_the_room(const JuryCall& call) {
    if (may(call.actor.role, Action::see_statistics)) return {};
    return Failure{Problem{{},
                           "Ce compte n’a pas sa place dans la salle du jury.",
                           "Un administrateur peut changer son rôle."}};
}

int list(const JuryCall& call) {
    if (const auto ok = is_of_the_room(call); !ok)
        return print(ok.error(), call.streams, content_faults);
    const auto heads = call.store.juries();
    if (!heads) return print(heads.error(), call.streams, unreadable);
    if (heads->empty()) call.streams.out << "Aucune session.\n";
    int code = done;
    for (const auto& head : *heads) {
        const auto jury = session::Jury::open(call.store, head.id);
        if (!jury) {  // It keeps nobody from the others.
            code = print(jury.error(), call.streams, unreadable);
            continue;
        }
        const auto& session = jury->session();
        call.streams.out << head.id << "  " << session.centre << "  " << to_iso(session.date)
                         << "  " << in_french(session.phase) << "  "
                         << counted(session.candidates.size(), "candidat", "candidats") << '\n';
    }
    return code;
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

std::string name_of(const reports::Names& names, PersonId person) {
    const auto found = names.find(person);
    return found == names.end() ? std::string{} : ", " + found->second;
}

std::string subject_of(const Copy& copy) {
    if (copy.case_id.empty()) return copy.decision ? "sans sujet tiré" : "sujet à tirer";
    return copy.case_id + ", variante " + std::to_string(copy.seed);
}

std::string slot_of(const Session& session, const Copy& copy) {
    const auto* slot = find_slot(session, copy.candidate, copy.block);
    if (slot == nullptr) return {};
    return "  " + to_french(slot->at.date()) + ", " + to_french_clock(slot->at) + ", " +
           slot->place;
}

/// What is left, so that nobody has to count.
std::string left_to_do(const Session& session, const Grid& grid) {
    std::size_t draws = 0, sheets = 0, gaps = 0, decisions = 0;
    for (const auto& copy : session.copies) {
        if (copy.decision || is_reference(session, copy.candidate)) continue;
        ++decisions;
        const auto* candidate = find_candidate(session, copy.candidate);
        if (candidate->absence || result(copy, grid)) continue;
        const auto open = divergences(copy, grid);
        const bool diverges =
            std::ranges::any_of(open, [](const Divergence& one) { return !one.settled; });
        if (copy.case_id.empty() && copy.sheets.empty()) ++draws;
        ++(diverges ? gaps : sheets);
    }
    std::string text;
    const auto add = [&](std::size_t count, std::string_view one, std::string_view many) {
        if (count > 0) text += (text.empty() ? "" : "\u202F; ") + counted(count, one, many);
    };
    add(draws, "sujet à tirer", "sujets à tirer");
    add(sheets, "copie à noter", "copies à noter");
    add(gaps, "copie à accorder", "copies à accorder");
    add(decisions, "copie à décider", "copies à décider");
    return text;
}

using Precisions = std::map<std::string, BlockPrecision>;

Precisions precisions_of(const session::Jury& jury) {
    Precisions made;
    for (const auto& code : jury.session().blocks)
        if (const auto* block = find_block(jury.grid(), code))
            made.emplace(code, precision(jury.session(), jury.grid(), *block));
    return made;
}

/// "61,5 ± 4,2"; empty while this person may not see the points.
std::string points_of(const JuryCall& call, const session::Jury& jury, const Precisions& blocks,
                      const Copy& copy) {
    const auto total = result(copy, jury.grid());
    const auto in = blocks.find(copy.block);
    if (!total || in == blocks.end() ||
        !may_see_points(jury.session(), copy, call.actor.person, call.actor.role))
        return {};
    return score_in_french(in->second, total->units);
}

/// Once under the points; how reliable a block is, for who may see its statistics.
void say_what_points_are(const JuryCall& call, const session::Jury& jury,
                         const Precisions& blocks) {
    auto& out = call.streams.out;
    out << error_explained << '\n';
    if (session::may_see_figures(call.actor, jury))
        for (const auto& [code, in] : blocks)
            if (!in.copies.empty())
                out << code << "\u00A0: fiabilité " << reliability_in_french(in) << " ("
                    << counted(in.copies.size(), "copie", "copies") << ").\n";
    for (const auto& [code, in] : blocks)
        if (in.small && !in.copies.empty()) {
            out << small_cohort_warning(in, jury.grid()) << '\n';
            return;
        }
}

/// Whether points were shown.
bool show_copy(const JuryCall& call, const session::Jury& jury, const reports::Names& names,
               const Precisions& blocks, const Copy& copy) {
    const auto& session = jury.session();
    const auto* candidate = find_candidate(session, copy.candidate);
    auto& out = call.streams.out;
    const bool told = session.phase != Phase::preparing && is_reference(session, copy.candidate);
    out << "  " << copy.candidate << "  " << copy.block << "  "
        << (told ? "copie de référence" : subject_of(copy)) << slot_of(session, copy) << "  "
        << progress_of(copy, jury.grid());
    if (candidate->absence) out << "  (" << in_french(*candidate->absence) << ')';
    if (!copy.second_look.empty() && !copy.decision) out << "  relecture demandée";
    if (const auto name = names.find(candidate->person); name != names.end())
        out << "  " << name->second;
    const auto points = points_of(call, jury, blocks, copy);
    if (!points.empty()) out << "  " << points << " sur 100";
    out << '\n';
    return !points.empty();
}

/// Where everything stands.
int show(const JuryCall& call) {
    if (const auto ok = is_of_the_room(call); !ok)
        return print(ok.error(), call.streams, content_faults);
    const auto jury = call.jury();
    if (!jury) return print(jury.error(), call.streams, unreadable);
    const auto& session = jury->session();
    const auto members = session::names_in(call.store);  // A jury is no secret.
    auto& out = call.streams.out;
    out << session.id << ", " << session.centre << ", " << to_french(session.date) << " ("
        << in_french(session.phase) << ")\n";
    for (const auto& member : session.members)
        out << "  juré " << member.person << name_of(members, member.person)
            << (member.president ? ", président" : "") << (member.qualified ? ", qualifié" : "")
            << (member.external ? ", extérieur" : "") << (member.left ? ", parti" : "")
            << (member.signed_ ? ", a signé" : "") << '\n';
    const auto names = visible_names(call, session);
    const auto blocks = precisions_of(*jury);
    bool points = false;
    for (const auto& copy : session.copies)
        points = show_copy(call, *jury, names, blocks, copy) || points;
    if (points) say_what_points_are(call, *jury, blocks);
    if (const auto left = left_to_do(session, jury->grid()); !left.empty())
        out << "Reste\u00A0: " << left << ".\n";
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
    const auto blocks = precisions_of(*jury);
    if (const auto points = points_of(call, *jury, blocks, *copy); !points.empty()) {
        out << "Points sur 100\u00A0: " << points << '\n';
        say_what_points_are(call, *jury, {{copy->block, blocks.at(copy->block)}});
    }
    return done;
}

/// What learners do in training, competency by competency, from the packed columns.
int cohort(const JuryCall& call) {
    const auto made = session::cohort_columns(call.store, call.actor);
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
        out << "  " << figures::competency_at(i) << "  "
            << counted(static_cast<std::size_t>(group.count), "décision", "décisions")
            << ", réussite " << figures::mean_score(group) << "\u00A0% (de " << group.least << " à "
            << group.most << "), " << figures::mean_minutes(group) << " min en moyenne\n";
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
