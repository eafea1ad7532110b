#include "sim/cli/prove_report.hpp"
#include "sim/base/counted.hpp"

#include <algorithm>
#include <map>
#include <ostream>

#include <nlohmann/json.hpp>

namespace sim::cli {
namespace {

using namespace assessment::prover;
using Json = nlohmann::json;

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : between) + word;
    return text;
}

std::string said(const Statement& one) {
    switch (one.verdict) {
        case Verdict::shown: return "prouvé par «\u00A0" + one.witness + "\u00A0»";
        case Verdict::impossible: return "impossible, prouvé";
        case Verdict::not_found:
            return "non trouvé, borné à " + std::to_string(one.states) + " états";
    }
    return {};
}

/// A sentence about the case, with the variants that it holds for.
using Sentences = std::map<std::string, std::vector<std::uint64_t>>;

struct List {
    const char* impossible;
    const char* not_found;
    std::vector<Statement> CaseProof::*of;
};
constexpr List lists[] = {
    {"la conversation ne peut jamais s’ouvrir", "conversation jamais ouverte", &CaseProof::scenes},
    {"le nœud ne peut jamais être atteint", "nœud jamais atteint", &CaseProof::nodes},
    {"la réplique ne peut jamais être dite", "réplique jamais dite", &CaseProof::choices},
    {"l’événement ne peut jamais arriver", "événement jamais arrivé", &CaseProof::events},
    {"le délai ne peut pas être tenu", "délai jamais tenu", &CaseProof::kept},
    {"le délai ne peut pas être manqué", "délai jamais manqué", &CaseProof::passed},
};

void add(const Statement& one, const char* impossible, const char* not_found, std::uint64_t seed,
         Sentences& faults, Sentences& open) {
    const auto named = [&](const char* sentence) {
        return "«\u00A0" + one.subject + "\u00A0»\u00A0: " + sentence;
    };
    if (one.verdict == Verdict::impossible) faults[named(impossible)].push_back(seed);
    if (one.verdict == Verdict::not_found)
        open[named(not_found) + ", borné à " + std::to_string(one.states) + " états"].push_back(
            seed);
}

void gather(const CaseProof& proof, Sentences& faults, Sentences& open, Sentences& advice) {
    for (const auto& one : proof.criteria) {
        add(one.won, "critère impossible à gagner", "critère jamais gagné", proof.seed, faults,
            open);
        add(one.lost, "critère impossible à perdre", "critère jamais perdu", proof.seed, faults,
            open);
    }
    for (const auto& list : lists)
        for (const auto& one : proof.*list.of)
            add(one, list.impossible, list.not_found, proof.seed, faults, open);
    for (const auto& one : proof.invariants) {
        const auto named = "invariant «\u00A0" + one.subject + "\u00A0»\u00A0: ";
        if (one.verdict == Verdict::shown)
            faults[named + "rompu par «\u00A0" + one.witness + "\u00A0»"].push_back(proof.seed);
        if (one.verdict == Verdict::not_found)
            open[named + "jamais rompu, borné à " + std::to_string(one.states) + " états"]
                .push_back(proof.seed);
    }
    for (const auto& talk : proof.conversations) {
        const auto spots = [&](const std::vector<Spot>& all, const char* what, Sentences& into) {
            for (const auto& spot : all)
                into["«\u00A0" + talk.scene + "\u00A0», nœud «\u00A0" + spot.node +
                     "\u00A0»\u00A0: " + what +
                     joined(spot.circle.empty() ? spot.says : spot.circle, " → ")]
                    .push_back(proof.seed);
        };
        spots(talk.dead_ends, "plus aucune réplique possible après ", faults);
        spots(talk.traps, "plus moyen de conclure après ", faults);
        spots(talk.possible_dead_ends, "impasse possible, non confirmée, après ", open);
        spots(talk.loops, "on peut tourner sans que rien ne bouge\u00A0: ", advice);
    }
    for (const auto& play : proof.plays) {
        const auto says = [&](const std::string& what) {
            faults["partie «\u00A0" + play.play + "\u00A0»\u00A0: " + what].push_back(proof.seed);
        };
        for (const auto& step : play.refused) says(step);
        if (!play.lost_unsaid.empty()) says("perd sans le dire " + joined(play.lost_unsaid, ", "));
        if (!play.kept_though_declared.empty())
            says("garde malgré ce qu’elle dit " + joined(play.kept_though_declared, ", "));
    }
}

void print_list(const char* title, const Sentences& sentences, std::size_t variants,
                std::ostream& out) {
    if (sentences.empty()) return;
    out << '\n' << title << "\u00A0:\n";
    for (const auto& [sentence, seeds] : sentences) {
        out << "- " << sentence;
        if (seeds.size() < variants) {
            out << " (variante " << seeds.front();
            if (seeds.size() > 1) out << " et " << counted(seeds.size() - 1, "autre", "autres");
            out << ")";
        }
        out << '\n';
    }
}

void print_conversations(const CaseProof& proof, std::ostream& out) {
    out << "\nConversations (variante " << proof.seed << ")\u00A0:\n";
    for (const auto& talk : proof.conversations) {
        out << "- «\u00A0" << talk.scene
            << "\u00A0»\u00A0: " << counted(talk.states, "état", "états") << " de "
            << counted(talk.bits, "bit", "bits") << ", "
            << (talk.states == 0 ? 0 : talk.bytes / talk.states) << " octets chacun\u202F; "
            << (talk.exhausted ? "vue en entier" : "bornée là, ses boucles aussi") << "\u202F; ";
        if (talk.always_ends)
            out << "sans impasse, prouvé\u00A0: de chaque nœud une réplique toujours ouverte mène "
                   "à la fin\n";
        else if (talk.exhausted_anywhere && talk.dead_ends.empty() &&
                 talk.possible_dead_ends.empty())
            out << "sans impasse, prouvé pour toute humeur à l’entrée\n";
        else
            out << "absence d’impasse non prouvée\n";
    }
}

void print_invariants(const CaseProof& proof, std::ostream& out) {
    for (const auto& one : proof.invariants)
        out << "- invariant " << one.subject << "\u00A0: "
            << (one.verdict == Verdict::impossible ? "toujours tenu, prouvé"
                : one.verdict == Verdict::shown
                    ? "rompu par «\u00A0" + one.witness + "\u00A0»"
                    : "jamais rompu, borné à " + std::to_string(one.states) + " états")
            << '\n';
}

/// What is proved, and what was only looked at up to a bound: never one for the other.
void print_verdict(const ProveRun& run, bool faults, std::ostream& out) {
    std::size_t proved = 0;
    std::size_t bounded = 0;
    std::map<std::string, std::size_t> parts;
    for (const auto& proof : run.proofs) {
        proved += decided(proof);
        bounded += undecided(proof);
        for (const auto& talk : proof.conversations)
            if (!is_whole(talk)) ++parts[talk.scene];
    }
    out << (faults ? "Des fautes sont prouvées. " : "Aucune faute. ");
    if (bounded == 0 && parts.empty()) {
        out << "Tout est prouvé\u00A0: " << counted(proved, "énoncé", "énoncés")
            << ", chacun par une partie témoin ou une réfutation, et chaque conversation "
               "vue en entier.\n";
        return;
    }
    out << "Prouvé\u00A0: " << counted(proved, "énoncé", "énoncés")
        << ", chacun par une partie témoin ou une réfutation. Borné, donc non "
           "prouvé\u00A0: "
        << counted(bounded, "énoncé", "énoncés") << "\u202F; ";
    if (parts.empty()) out << "aucune conversation";
    std::string between;
    for (const auto& [scene, variants] : parts) {
        out << between << "la conversation «\u00A0" << scene << "\u00A0» ("
            << counted(variants, "variante", "variantes") << ')';
        between = ", ";
    }
    out << ".\n";
}

Json statement_json(const Statement& one) {
    const char* verdict = one.verdict == Verdict::shown        ? "shown"
                          : one.verdict == Verdict::impossible ? "impossible"
                                                               : "bounded";
    return {{"subject", one.subject},
            {"verdict", verdict},
            {"witness", one.witness},
            {"states", one.states}};
}

Json list_json(const std::vector<Statement>& list) {
    Json json = Json::array();
    for (const auto& one : list) json.push_back(statement_json(one));
    return json;
}

Json spots_json(const std::vector<Spot>& spots) {
    Json json = Json::array();
    for (const auto& spot : spots)
        json.push_back({{"node", spot.node}, {"says", spot.says}, {"circle", spot.circle}});
    return json;
}

Json proof_json(const CaseProof& proof) {
    Json json{{"seed", proof.seed},
              {"criteria", Json::array()},
              {"conversations", Json::array()},
              {"plays", Json::array()}};
    for (const auto& one : proof.criteria)
        json["criteria"].push_back({{"criterion", one.won.subject},
                                    {"winnable", statement_json(one.won)},
                                    {"losable", statement_json(one.lost)}});
    json["scenes"] = list_json(proof.scenes);
    json["nodes"] = list_json(proof.nodes);
    json["choices"] = list_json(proof.choices);
    json["events"] = list_json(proof.events);
    json["deadlines_kept"] = list_json(proof.kept);
    json["deadlines_missed"] = list_json(proof.passed);
    json["invariants"] = Json::array();
    for (const auto& one : proof.invariants)
        json["invariants"].push_back({{"invariant", one.subject}, {"broken", statement_json(one)}});
    for (const auto& talk : proof.conversations)
        json["conversations"].push_back(
            {{"scene", talk.scene},
             {"states", talk.states},
             {"bits", talk.bits},
             {"bytes", talk.bytes},
             {"exhausted", talk.exhausted},
             {"whole", is_whole(talk)},
             {"always_ends", talk.always_ends},
             {"exhausted_anywhere", talk.exhausted_anywhere},
             {"dead_ends", spots_json(talk.dead_ends)},
             {"possible_dead_ends", spots_json(talk.possible_dead_ends)},
             {"traps", spots_json(talk.traps)},
             {"loops", spots_json(talk.loops)}});
    for (const auto& play : proof.plays)
        json["plays"].push_back({{"play", play.play},
                                 {"lost_unsaid", play.lost_unsaid},
                                 {"kept_though_declared", play.kept_though_declared},
                                 {"refused", play.refused}});
    for (const auto& one : proof.shortest) {
        const char* shows[] = {"won", "lost", "ended"};
        json["shortest"].push_back({{"shows", shows[static_cast<std::size_t>(one.show)]},
                                    {"subject", one.subject},
                                    {"witness", one.witness},
                                    {"moves", one.moves},
                                    {"least", one.least}});
    }
    json["faults"] = has_faults(proof);
    json["undecided"] = undecided(proof);
    return json;
}

std::size_t states_of(const ProveRun& run) {
    std::size_t states = 0;
    for (const auto& proof : run.proofs) {
        states += proof.states;
        for (const auto& talk : proof.conversations) states += talk.states;
    }
    return states;
}

}  // namespace

void print_proofs(const ProveRun& run, std::ostream& out) {
    const auto& first = run.proofs.front();
    out << run.case_id << ", critères (variante " << first.seed << ")\u00A0:\n";
    for (const auto& one : first.criteria)
        out << "- " << one.won.subject << "\u00A0: gagnable, " << said(one.won)
            << "\u202F; perdable, " << said(one.lost) << '\n';
    print_invariants(first, out);
    print_conversations(first, out);
    print_shortest(first, out);
    Sentences faults;
    Sentences open;
    Sentences advice;
    for (const auto& proof : run.proofs) gather(proof, faults, open, advice);
    print_list("Fautes", faults, run.proofs.size(), out);
    print_list("Non tranché", open, run.proofs.size(), out);
    print_list("Avis", advice, run.proofs.size(), out);
    std::size_t memory = 0;
    for (const auto& talk : first.conversations) memory = std::max(memory, talk.bytes);
    const auto states = states_of(run);
    const auto time = static_cast<std::size_t>(std::max<std::int64_t>(run.milliseconds, 1));
    out << '\n'
        << counted(run.proofs.size(), "variante", "variantes") << ", "
        << counted(states, "état", "états") << ", " << states * 1000 / time
        << " par seconde\u202F; au plus " << (memory >> 20) + 1
        << " Mo pour les états d’une conversation\u202F; bornes\u00A0: " << run.bounds.conversation
        << " états par conversation, " << run.bounds.attempt
        << " par recherche dans l’épreuve entière, puis autant sans parler.\n";
    print_verdict(run, !faults.empty(), out);
}

std::string prove_json(const ProveRun& run) {
    Json json{
        {"case", run.case_id},
        {"states", states_of(run)},
        {"milliseconds", run.milliseconds},
        {"bounds", {{"conversation", run.bounds.conversation}, {"attempt", run.bounds.attempt}}},
        {"variants", Json::array()}};
    for (const auto& proof : run.proofs) json["variants"].push_back(proof_json(proof));
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace sim::cli
