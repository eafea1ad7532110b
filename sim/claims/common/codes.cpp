#include "sim/claims/common/codes.hpp"

#include <string>

namespace sim::claims {
namespace {

law::Reference code_article(std::string_view code, std::string_view id, std::string_view article) {
    return {std::string{code} + ", art. " + std::string{article},
            "https://www.legifrance.gouv.fr/codes/id/" + std::string{id}};
}

}  // namespace

law::Reference social_security_code(std::string_view article) {
    return code_article("Code de la sécurité sociale", "LEGITEXT000006073189", article);
}

law::Reference labour_code(std::string_view article) {
    return code_article("Code du travail", "LEGITEXT000006072050", article);
}

law::Reference tax_code(std::string_view article) {
    return code_article("Code général des impôts", "LEGITEXT000006069577", article);
}

law::Reference consumer_code(std::string_view article) {
    return code_article("Code de la consommation", "LEGITEXT000006069565", article);
}

law::Reference mutual_societies_code(std::string_view article) {
    return code_article("Code de la mutualité", "LEGITEXT000006074067", article);
}

law::Reference courts_code(std::string_view article) {
    return code_article("Code de l’organisation judiciaire", "LEGITEXT000006071164", article);
}

law::Reference criminal_procedure(std::string_view article) {
    return code_article("Code de procédure pénale", "LEGITEXT000006071154", article);
}

law::Reference penal_code(std::string_view article) {
    return code_article("Code pénal", "LEGITEXT000006070719", article);
}

law::Reference european_rule(std::string_view number, std::string_view article) {
    return {"Règlement (UE) " + std::string{number} + ", art. " + std::string{article},
            "https://eur-lex.europa.eu"};
}

law::Reference contract_terms(std::string_view subject) {
    return {"Contrat : " + std::string{subject}, ""};
}

law::Reference trade_practice(std::string_view subject) {
    return {"Usage de la profession : " + std::string{subject}, ""};
}

}  // namespace sim::claims
