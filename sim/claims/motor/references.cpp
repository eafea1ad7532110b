#include "sim/claims/motor/references.hpp"

namespace sim::claims::motor {

law::Reference irsa_article(std::string_view article) {
    return {"Convention IRSA, " + std::string{article},
            "https://github.com/Allianz-Marseille/saas-27102025/blob/main/docs/knowledge/sinistro/"
            "irsa-convention-complete.md"};
}

law::Reference irca_rule(std::string_view subject) {
    return {"Convention IRCA, " + std::string{subject},
            "https://www.index-assurance.fr/pratique/sinistre/convention-irca"};
}

law::Reference road_code(std::string_view article) {
    return {"Code de la route, art. " + std::string{article},
            "https://github.com/lexlib/code-de-la-route"};
}

law::Reference crm_clause() {
    return {"Code des assurances, annexe à l’art. A121-1 (clause de réduction-majoration)",
            "https://github.com/lexlib/code-des-assurances"};
}

law::Reference motor_contract(std::string_view subject) {
    return {"Contrat automobile : " + std::string{subject}, ""};
}

}  // namespace sim::claims::motor
