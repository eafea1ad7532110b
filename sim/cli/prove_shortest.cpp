#include <ostream>

#include "sim/base/counted.hpp"
#include "sim/cli/prove_report.hpp"

namespace sim::cli {
namespace {

using assessment::prover::ShortWitness;

const char* shows(ShortWitness::Show show) {
    switch (show) {
        case ShortWitness::Show::won: return "gagné";
        case ShortWitness::Show::lost: return "perdu";
        case ShortWitness::Show::ended: return "fin atteinte";
    }
    return "";
}

std::string moves(std::size_t count) {
    return counted(count, "geste", "gestes");
}

}  // namespace

void print_shortest(const assessment::prover::CaseProof& proof, std::ostream& out) {
    if (proof.shortest.empty()) return;
    out << "\nParties les plus courtes, sans compter la clôture (variante " << proof.seed
        << ")\u00A0:\n";
    for (const auto& one : proof.shortest) {
        out << "- " << one.subject << "\u00A0: " << shows(one.show) << " en " << moves(one.moves)
            << ", ";
        if (one.least == one.moves)
            out << "pas moins, prouvé";
        else
            out << "le plus court étant entre " << one.least << " et " << moves(one.moves);
        out << " («\u00A0" << one.witness << "\u00A0»)\n";
    }
}

}  // namespace sim::cli
