#include "sim/claims/common/reasoning.hpp"

#include <algorithm>
#include <optional>

namespace sim::claims {
namespace {

constexpr std::string_view irsi_text =
    "https://github.com/Allianz-Marseille/saas-27102025/blob/main/docs/pdf/conventions/"
    "convention-irsi.pdf";
constexpr std::string_view cide_cop_text =
    "https://github.com/Allianz-Marseille/saas-27102025/blob/main/docs/pdf/conventions/"
    "convention-cide-cop.pdf";
constexpr std::string_view insurance_code_text =
    "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006073984";
constexpr std::string_view civil_code_text =
    "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070721";

constexpr std::string_view civil_procedure_text =
    "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070716";
constexpr std::string_view monetary_code_text =
    "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006072026";

/// An annex, a title or a preamble is not an article.
law::Reference article_of(std::string text, std::string_view article, std::string_view url) {
    const bool whole_part = article.starts_with("annexe") || article.starts_with("titre") ||
                            article.starts_with("préambule");
    return {text + (whole_part ? ", " : ", art. ") + std::string{article}, std::string{url}};
}

Problem impossible(std::string field, std::string what, std::string remedy) {
    return {{std::move(field), 0, 0}, std::move(what), std::move(remedy)};
}

/// Faults are looked for in the order of the file; the first one is enough to refuse to answer.
class Inspection {
public:
    explicit Inspection(const Facts& facts) : facts_{facts} {}

    void amount(const std::string& field, Money value) {
        if (value < Money{}) fault(field, "Un montant ne peut pas être négatif.", "Ôtez le signe.");
    }
    void rate(const std::string& field, Rate value) {
        if (value < Rate{} || value > whole)
            fault(field, "Un taux va de 0 à 100 %.", "Corrigez le taux.");
    }
    void party(const std::string& field, const Id& id) {
        if (!id.empty() && find_party(facts_, id) == nullptr)
            fault(field, "Aucune partie ne porte l’identifiant « " + id + " ».",
                  "Ajoutez-la aux parties ou corrigez l’identifiant.");
    }
    void given(const std::string& field, const Id& id) {
        if (id.empty()) fault(field, "Cet identifiant manque.", "Écrivez-le.");
    }
    void fault(const std::string& field, std::string what, std::string remedy) {
        if (!found_) found_ = impossible(field, std::move(what), std::move(remedy));
    }
    const std::optional<Problem>& found() const { return found_; }

private:
    const Facts& facts_;
    std::optional<Problem> found_;
};

void inspect_policies(Inspection& inspect, const Facts& facts) {
    for (const auto& policy : facts.policies) {
        const auto field = "policies." + policy.id;
        inspect.party(field + ".holder", policy.holder);
        inspect.party(field + ".insurer", policy.insurer);
        if (policy.declaration_delay_days < 0)
            inspect.fault(field + ".declaration_delay_days", "Un délai ne peut pas être négatif.",
                          "Écrivez un nombre de jours.");
        for (const auto& garantie : policy.garanties) {
            const auto cover = field + ".garanties." + garantie.id;
            inspect.amount(cover + ".franchise", garantie.franchise);
            inspect.amount(cover + ".plafond", garantie.plafond.value_or(Money{}));
            inspect.rate(cover + ".wear_cap", garantie.wear_cap);
        }
    }
}

void inspect_premises(Inspection& inspect, const Facts& facts) {
    for (const auto& premises : facts.premises) {
        const auto field = "premises." + premises.id;
        inspect.party(field + ".owner", premises.owner);
        inspect.party(field + ".occupant", premises.occupant);
        for (const auto& damage : premises.damage) {
            const auto item = field + ".damage." + damage.id;
            inspect.party(item + ".owner", damage.owner);
            inspect.party(item + ".organiser", damage.organiser);
            inspect.amount(item + ".new_value", damage.new_value);
            inspect.rate(item + ".vetuste", damage.vetuste);
        }
    }
}

void inspect_loss(Inspection& inspect, const Facts& facts) {
    const auto& loss = facts.loss;
    if (loss.known_on < loss.on)
        inspect.fault("loss.known_on", "Le sinistre ne peut pas être connu avant de survenir.",
                      "Corrigez une des deux dates.");
    if (loss.declared_on < loss.known_on)
        inspect.fault("loss.declared_on",
                      "Le sinistre ne peut pas être déclaré avant d’être connu.",
                      "Corrigez une des deux dates.");
    if (!loss.origin.empty() && find_premises(facts, loss.origin) == nullptr)
        inspect.fault("loss.origin", "Aucun local ne porte l’identifiant « " + loss.origin + " ».",
                      "Ajoutez le local ou corrigez l’identifiant.");
}

}  // namespace

law::Reference irsi_article(std::string_view article) {
    return article_of("Convention IRSI", article, irsi_text);
}

law::Reference cide_cop_article(std::string_view article) {
    return article_of("Convention CIDE-COP", article, cide_cop_text);
}

law::Reference insurance_code(std::string_view article) {
    return article_of("Code des assurances", article, insurance_code_text);
}

law::Reference civil_code(std::string_view article) {
    return article_of("Code civil", article, civil_code_text);
}

law::Reference civil_procedure(std::string_view article) {
    return article_of("Code de procédure civile", article, civil_procedure_text);
}

law::Reference monetary_code(std::string_view article) {
    return article_of("Code monétaire et financier", article, monetary_code_text);
}

law::Reference contract_article(const Policy& policy, std::string_view article) {
    auto title = "Contrat " + policy.number;
    // Most contracts number theirs in full: "article 12", "clause 4".
    const bool in_full = article.find(' ') != std::string_view::npos;
    if (!article.empty()) title += (in_full ? ", " : ", art. ") + std::string{article};
    return {title, ""};
}

law::Reference company_practice(std::string_view subject) {
    return {"Règles de la compagnie : " + std::string{subject}, ""};
}

std::string name_of(const Facts& facts, std::string_view party) {
    const auto* found = find_party(facts, party);
    return found == nullptr || found->name.empty() ? std::string{party} : found->name;
}

Result<const Facts*> possible(const Facts& facts) {
    Inspection inspect{facts};
    inspect.given("insurer", facts.insurer);
    inspect.given("insured", facts.insured);
    inspect.given("policy", facts.policy);
    inspect.party("insurer", facts.insurer);
    inspect.party("insured", facts.insured);
    inspect.party("building.insurer", facts.building.insurer);
    inspect.party("building.syndic", facts.building.syndic);
    inspect.amount("powers.settle", facts.powers.settle);
    inspect.amount("powers.reserve", facts.powers.reserve);
    if (find_policy(facts, facts.policy) == nullptr)
        inspect.fault("policy", "Aucun contrat ne porte l’identifiant « " + facts.policy + " ».",
                      "Ajoutez le contrat ou corrigez l’identifiant.");
    inspect_policies(inspect, facts);
    inspect_premises(inspect, facts);
    inspect_loss(inspect, facts);
    if (inspect.found()) return Failure{*inspect.found()};
    return &facts;
}

Result<const Premises*> our_local(const Facts& facts) {
    const auto ours = [&](const Premises& premises) {
        return premises.occupant == facts.insured || premises.owner == facts.insured;
    };
    auto found = std::ranges::find_if(facts.premises, [&](const Premises& premises) {
        return ours(premises) && !premises.damage.empty();
    });
    if (found == facts.premises.end()) found = std::ranges::find_if(facts.premises, ours);
    if (found == facts.premises.end())
        return Failure{impossible("insured", "L’assuré n’occupe ni ne possède aucun local du cas.",
                                  "Donnez-lui un local sous « premises ».")};
    return &*found;
}

}  // namespace sim::claims
