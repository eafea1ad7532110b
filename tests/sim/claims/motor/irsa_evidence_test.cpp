/// Which piece prevails, and which does not count.
#include <gtest/gtest.h>

#include "sim/claims/motor/irsa_bareme.hpp"
#include "tests/sim/claims/ask.hpp"

namespace sim::claims::motor {
namespace {

using enum Circumstance;

const ProofTerms conventional{false, Date::of(2023, 8, 4)};
const ProofTerms any_proof{true, Date::of(2023, 8, 4)};

Piece piece(PieceKind kind, std::vector<Circumstance> of_b) {
    Piece made;
    made.kind = kind;
    made.b.facts = std::move(of_b);
    return made;
}

Piece declared(Side by, std::vector<Circumstance> of_b) {
    auto made = piece(PieceKind::declaration, std::move(of_b));
    made.by = by;
    return made;
}

Piece seen(NamedOn named_on, std::vector<Circumstance> of_b) {
    auto made = piece(PieceKind::witness, std::move(of_b));
    made.named_on = named_on;
    return made;
}

Collision with(std::vector<Piece> pieces) {
    Collision collision;
    collision.on = Date::of(2023, 5, 4);
    collision.pieces = std::move(pieces);
    return collision;
}

/// What is proved of B.
Circumstances proved(std::vector<Piece> pieces, const ProofTerms& terms = conventional) {
    return establish(with(std::move(pieces)), terms).proved[1];
}

Piece excluding(Piece made, Circumstance what) {
    made.b.excluded = {what};
    return made;
}

TEST(IrsaEvidence, PutsTheReportAboveTheConstat) {
    const auto report = excluding(piece(PieceKind::police_report, {}), reverses);
    EXPECT_EQ(proved({piece(PieceKind::constat, {reverses}), report}), Circumstances{});
    EXPECT_EQ(proved({piece(PieceKind::constat, {reverses, skids}), report}), bit(skids));
}

TEST(IrsaEvidence, PutsTheConstatAboveTheWitness) {
    const auto constat = piece(PieceKind::constat, {kept_right});
    EXPECT_EQ(proved({seen(NamedOn::police_report, {over_axis}), constat}), bit(kept_right));
}

TEST(IrsaEvidence, LetsAWitnessSettleWhatTheConstatLeavesContested) {
    auto constat = piece(PieceKind::constat, {});
    constat.b.contested = {changes_file};
    EXPECT_EQ(proved({constat}), Circumstances{});
    EXPECT_EQ(proved({constat, seen(NamedOn::constat, {changes_file})}), bit(changes_file));
}

TEST(IrsaEvidence, PutsCommonElementsAboveTheWitness) {
    const auto witness = excluding(seen(NamedOn::both_declarations, {turns_left}), separate_file);
    EXPECT_EQ(proved({declared(Side::a, {separate_file, skids}), declared(Side::b, {separate_file}),
                      witness}),
              these(separate_file, turns_left));
}

TEST(IrsaEvidence, PutsTheWitnessOfTheReportAboveThatOfTheConstat) {
    EXPECT_EQ(
        proved({seen(NamedOn::constat, {over_axis}), seen(NamedOn::police_report, {kept_right})}),
        bit(kept_right));
}

TEST(IrsaEvidence, KeepsOnlyWhatTwoSignedConstatsShare) {
    EXPECT_EQ(proved({piece(PieceKind::constat, {reverses, turns_left}),
                      piece(PieceKind::constat, {reverses})}),
              bit(reverses));
    auto later = piece(PieceKind::constat, {turns_left});
    later.replaces = true;
    EXPECT_EQ(proved({piece(PieceKind::constat, {reverses}), later}), bit(turns_left));
}

TEST(IrsaEvidence, TurnsToDeclarationsWhenTheRectoIsEmptyOrShowsOnlyImpacts) {
    const auto a = declared(Side::a, {turns_right, overtakes});
    const auto b = declared(Side::b, {turns_right});
    EXPECT_EQ(proved({piece(PieceKind::constat, {}), a, b}), bit(turns_right));
    EXPECT_EQ(proved({piece(PieceKind::constat, {front_impact}), a, b}),
              these(front_impact, turns_right));
    EXPECT_EQ(proved({piece(PieceKind::constat, {separate_file}), a, b}), bit(separate_file));
}

TEST(IrsaEvidence, TakesOneDeclarationWhenTheOtherIsMissing) {
    EXPECT_EQ(proved({declared(Side::a, {turns_right})}), bit(turns_right));
}

TEST(IrsaEvidence, HoldsADriverToTheFactThatHeAdmits) {
    EXPECT_EQ(proved({piece(PieceKind::constat, {separate_file}),
                      declared(Side::b, {changes_file, turns_right})}),
              these(separate_file, changes_file));
}

TEST(IrsaEvidence, IgnoresAnAdmissionOfLiability) {
    const auto decision =
        decide(establish(with({declared(Side::b, {admits_liability})}), conventional));
    EXPECT_EQ(decision.bareme_case, BaremeCase::cas_56);
}

TEST(IrsaEvidence, CompletesTheRectoWithWhatBothSignedElsewhere) {
    EXPECT_EQ(proved({piece(PieceKind::constat, {separate_file}),
                      piece(PieceKind::cosigned, {changes_file})}),
              these(separate_file, changes_file));
}

struct Refused {
    const char* why;
    Piece made;
    Standing standing;
};

std::vector<Refused> refused() {
    std::vector<Refused> all;
    const auto add = [&](const char* why, Piece made, Standing standing) {
        all.push_back({why, std::move(made), standing});
    };
    for (const auto kind : {PieceKind::officer_summary, PieceKind::logbook_entry,
                            PieceKind::expert_report, PieceKind::bailiff_report,
                            PieceKind::town_hall, PieceKind::dashcam, PieceKind::torn_constat})
        add("not a proof", piece(kind, {reverses}), Standing::not_a_proof);
    auto report = piece(PieceKind::police_report, {reverses});
    report.has_findings = false;
    add("report without findings", report, Standing::empty_report);
    auto constat = piece(PieceKind::constat, {reverses});
    constat.signed_by_both = false;
    add("unsigned", constat, Standing::unsigned_constat);
    const auto witness = seen(NamedOn::constat, {reverses});
    add("unnamed", seen(NamedOn::nowhere, {reverses}), Standing::unnamed_witness);
    for (const auto tie : {Tie::occupant, Tie::relative, Tie::subordinate}) {
        auto tied = witness;
        tied.tie = tie;
        add("tied", tied, Standing::tied_witness);
    }
    auto called = witness;
    called.by_telephone = true;
    add("telephone", called, Standing::telephone_witness);
    auto incomplete = witness;
    incomplete.form_complete = false;
    add("incomplete", incomplete, Standing::incomplete_witness);
    auto late = witness;
    late.written_on = Date::of(2023, 8, 5);
    add("T-DEL-6", late, Standing::late_witness);
    return all;
}

TEST(IrsaEvidence, SetsAsideWhatTheConventionDoesNotAdmit) {
    for (const auto& [why, made, standing] : refused()) {
        EXPECT_EQ(standing_of(with({made}), 0, conventional), standing) << why;
        EXPECT_EQ(proved({made}), Circumstances{}) << why;
    }
}

TEST(IrsaEvidence, AdmitsAnyProofAboveTheCeiling) {
    for (const auto& [why, made, standing] : refused())
        EXPECT_EQ(proved({made}, any_proof), bit(reverses)) << why;
}

TEST(IrsaEvidence, AdmitsAColleagueAndTheLastDayToWrite) {
    auto witness = seen(NamedOn::constat, {reverses});
    witness.tie = Tie::colleague;
    witness.written_on = Date::of(2023, 8, 4);
    EXPECT_EQ(proved({witness}), bit(reverses));
    auto torn = piece(PieceKind::torn_constat, {reverses});
    torn.both_agree = true;
    EXPECT_EQ(proved({torn}), bit(reverses));
}

TEST(IrsaEvidence, BoxOneAloneParksAndDoesNotOtherwise) {
    Piece made;
    made.b.boxes = {1};
    EXPECT_EQ(proved({made}), bit(parked));
    made.b.facts = {stationary};
    EXPECT_EQ(proved({made}), these(parked, stationary));
    made.b.facts = {reverses};
    EXPECT_EQ(proved({made}), bit(reverses));
    made.b = Told{{1, 12}, {}, {}, {}};
    EXPECT_EQ(proved({made}), bit(turns_right));
}

}  // namespace
}  // namespace sim::claims::motor
