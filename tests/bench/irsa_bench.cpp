#include "sim/claims/motor/irsa_bareme.hpp"
#include "tests/bench/table.hpp"

/// IRSA decisions: from the pieces of a file to case and charges, without a word of text.
namespace bench {
namespace {

namespace motor = sim::claims::motor;

/// Every pair of boxes on a constat, with a witness and two declarations beside it.
std::vector<motor::Collision> files_of_collisions() {
    std::vector<motor::Collision> files;
    for (int a = 1; a <= motor::last_box; ++a)
        for (int b = 1; b <= motor::last_box; ++b) {
            motor::Collision collision;
            collision.on = sim::Date::of(2023, 5, 4);
            collision.pieces.resize(4);
            collision.pieces[0].a.boxes = {a};
            collision.pieces[0].b.boxes = {b};
            collision.pieces[0].b.contested = {motor::Circumstance::green_light};
            collision.pieces[1].kind = motor::PieceKind::declaration;
            collision.pieces[1].a.facts = {motor::Circumstance::turns_right};
            collision.pieces[2] = collision.pieces[1];
            collision.pieces[2].by = motor::Side::b;
            collision.pieces[3].kind = motor::PieceKind::witness;
            collision.pieces[3].b.facts = {motor::Circumstance::over_axis};
            files.push_back(collision);
        }
    return files;
}

}  // namespace

void irsa_rows(Table& table) {
    const auto files = files_of_collisions();
    const motor::ProofTerms terms{false, sim::Date::of(2023, 8, 4)};
    std::vector<double> rounds;
    long charged = 0;
    for (int round = 0; round < 7; ++round) {
        constexpr int turns = 200;
        const double spent = cpu_timed([&] {
            for (int turn = 0; turn < turns; ++turn)
                for (const auto& file : files)
                    charged += motor::decide(motor::establish(file, terms)).quarters[0];
        });
        rounds.push_back(static_cast<double>(files.size()) * turns / spent);
    }
    if (charged == 0) table.fail("no IRSA decision charged anybody");
    table.add({.figure = "IRSA decisions, evidence to charges",
               .ours = median(rounds),
               .unit = "/s",
               .target = 3e5});
}

}  // namespace bench
