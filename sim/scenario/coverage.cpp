#include "sim/scenario/coverage.hpp"

#include "sim/base/competencies.hpp"

namespace sim::scenario {
namespace {

struct Owing {
    const char* id;
    const char* label;
    int least = 1;
    bool kinds = false;  ///< `id` begins the words of the kinds to count.
};
struct Part {
    const char* title;
    std::vector<Owing> rows;
};

constexpr const char* desk_codes[] = {"05A", "05B", "05C", "05D", "05E",
                                      "05F", "05G", "05H", "05I"};
constexpr int cases_of_a_competency = 2;

const std::vector<Part>& owed_parts() {
    static const std::vector<Part> parts{
        {"Conventions entre assureurs",
         {{"irsa.case.", "IRSA, cas du barème", 3, true},
          {"convention.irsa_contested", "IRSA, circonstances contestées"},
          {"convention.irsa_chain", "IRSA, accident en chaîne"},
          {"convention.irca", "IRCA"},
          {"convention.cidre", "CIDRE, sinistre ancien"},
          {"irsi.tranche.", "IRSI, les deux tranches", 2, true},
          {"irsi.gestionnaire.", "IRSI, cas du gestionnaire", 2, true},
          {"convention.cide_cop", "CIDE-COP"},
          {"convention.crac", "CRAC"}}},
        {"Branches",
         {{"branch.motor_material", "Auto, dommages matériels"},
          {"branch.motor_bodily", "Auto, blessé et délais d’offre"},
          {"branch.motor_theft", "Auto, vol"},
          {"branch.vei", "Auto, véhicule économiquement irréparable"},
          {"branch.home_water", "Habitation, dégât des eaux"},
          {"branch.fire_liability", "Habitation, incendie et responsabilité"},
          {"branch.home_theft", "Habitation, vol"},
          {"branch.storm", "Habitation, tempête"},
          {"branch.drought", "Catastrophe naturelle, sécheresse"},
          {"branch.professional", "Locaux professionnels"},
          {"branch.construction", "Dommages-ouvrage"},
          {"branch.protected_liability", "Responsabilité d’une personne protégée"},
          {"branch.health", "Frais de santé"},
          {"branch.daily_allowances", "Indemnités journalières"},
          {"branch.disability", "Invalidité"},
          {"branch.death_capital", "Capital décès et bénéficiaire"},
          {"branch.borrower", "Assurance emprunteur"}}},
        {"Canaux",
         {{"channel.phone", "Téléphone", 2},
          {"channel.face_to_face", "Face à face", 2},
          {"channel.letter", "Lettre", 2},
          {"channel.email", "Courriel", 2}}},
        {"Personnes",
         {{"vulnerability.", "Fragilités différentes", 4, true},
          {"person.protected", "Personne protégée", 2},
          {"person.aggressive", "Interlocuteur agressif"},
          {"person.lawyer", "Avocat"},
          {"person.repairer", "Réparateur"},
          {"person.doctor", "Médecin-conseil"}}},
        {"Situations",
         {{"situation.complaint", "Réclamation"},
          {"situation.mediation", "Fiche pour le médiateur"},
          {"situation.summons", "Assignation"},
          {"situation.convention_dispute", "Différend entre assureurs"},
          {"situation.overpayment", "Trop-perçu"},
          {"situation.money_laundering", "Vigilance contre le blanchiment"},
          {"situation.fraud", "Signal de fraude"},
          {"situation.negotiation", "Négociation jusqu’à la transaction"},
          {"situation.commercial_gap", "Besoin à transmettre au commerce"},
          {"situation.dysfunction", "Dysfonctionnement à signaler"},
          {"situation.several_files", "Plusieurs dossiers à la fois"},
          {"situation.new_rule", "Règle qui change"}}},
        {"Fautes éliminatoires",
         {{"fault.promise-before-check", "Promettre avant de vérifier"},
          {"fault.danger-ignored", "Laisser un danger sans réponse"},
          {"fault.disclosure-to-third-party", "Révéler le dossier à un tiers"},
          {"fault.contempt", "Mépriser"},
          {"fault.frozen-assets", "Payer sans consulter le registre de gel"},
          {"fault.suspicion-disclosed", "Révéler un soupçon"},
          {"fault.incapable-paid", "Payer une personne protégée en de mauvaises mains"}}},
        {"Bibliothèque",
         {{"level.1", "Niveau 1"},
          {"level.2", "Niveau 2"},
          {"level.3", "Niveau 3"},
          {"case", "Cas", 12}}},
    };
    return parts;
}

int least_at(std::string_view desk) {
    return desk == "05F" || desk == "05G" || desk == "05H" ? 2 : 1;
}

CoverageRow row_of(const Owing& owed, const std::vector<CaseTraits>& library) {
    CoverageRow row{owed.id, owed.label, owed.least, {}, {}, owed.kinds};
    Traits kinds;
    for (const auto& one : library) {
        bool holds = one.traits.contains(row.id);
        if (owed.kinds)
            for (const auto& trait : one.traits)
                if (trait.starts_with(row.id)) holds = true, kinds.insert(trait);
        if (holds) row.cases.push_back(one.id);
    }
    for (const auto& kind : kinds) row.kinds.push_back(kind.substr(row.id.size()));
    return row;
}

CoverageLine line_of(const std::string& competency, const std::vector<CaseTraits>& library) {
    CoverageLine line{competency, {}};
    for (const auto* desk : desk_codes) {
        int count = 0;
        for (const auto& one : library)
            count += one.desk == desk && one.traits.contains("competency." + competency) ? 1 : 0;
        line.cases.push_back(count);
    }
    return line;
}

}  // namespace

Coverage coverage(const std::vector<CaseTraits>& library) {
    Coverage board;
    CoverageGroup known{"Compétences", {}};
    for (const auto& code : competency_codes()) {
        const auto id = "competency." + code;
        known.rows.push_back(row_of({id.c_str(), code.c_str(), cases_of_a_competency}, library));
        board.lines.push_back(line_of(code, library));
    }
    CoverageGroup desks{"Postes", {}};
    for (const auto* desk : desk_codes) {
        const auto id = std::string{"desk."} + desk;
        desks.rows.push_back(row_of({id.c_str(), desk, least_at(desk)}, library));
        board.desks.emplace_back(desk);
    }
    board.groups = {std::move(known), std::move(desks)};
    for (const auto& part : owed_parts()) {
        CoverageGroup group{part.title, {}};
        for (const auto& owed : part.rows) group.rows.push_back(row_of(owed, library));
        board.groups.push_back(std::move(group));
    }
    return board;
}

std::vector<CoverageRow> holes(const Coverage& coverage) {
    std::vector<CoverageRow> missing;
    for (const auto& group : coverage.groups)
        for (const auto& row : group.rows)
            if (!row.met()) missing.push_back(row);
    return missing;
}

}  // namespace sim::scenario
