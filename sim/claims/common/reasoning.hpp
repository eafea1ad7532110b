#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/claims/determination.hpp"

namespace sim::claims {

/// A determination being written: rules note their steps in order, read parameters through it so
/// that none is forgotten, and conclude.
class Reasoning {
public:
    void note(std::string rule, law::Reference reference, std::string before = {},
              std::string after = {}) {
        steps_.push_back(
            {std::move(rule), std::move(before), std::move(after), std::move(reference)});
    }
    template <class T>
    T read(const law::Cited<T>& cited) {
        readings_.push_back({cited.key, cited.since, cited.confidence, cited.check, cited.on});
        return cited.value;
    }
    Determination conclude(Value value) const { return {std::move(value), steps_, readings_}; }

private:
    std::vector<Step> steps_;
    std::vector<Reading> readings_;
};

/// "Convention IRSI, art. 4.1".
law::Reference irsi_article(std::string_view article);
law::Reference cide_cop_article(std::string_view article);
/// "Code des assurances, art. L113-2".
law::Reference insurance_code(std::string_view article);
law::Reference civil_code(std::string_view article);
/// "Code de procédure civile, art. 641".
law::Reference civil_procedure(std::string_view article);
/// "Code monétaire et financier, art. L313-2".
law::Reference monetary_code(std::string_view article);
/// "Contrat MRH-1234, art. 12": the article is the one that the cover names, and may be empty.
law::Reference contract_article(const Policy& policy, std::string_view article);
/// The company's own practice: delegations, opening reserves, measures.
law::Reference company_practice(std::string_view subject);

/// The party's name, or its id when the case has no such party.
std::string name_of(const Facts& facts, std::string_view party);

/// Facts that no world can hold (a negative amount, a loss before the policy, an unknown id), each
/// naming its field. Rules ask it first; after that they are total.
Result<const Facts*> possible(const Facts& facts);

/// The local of the learner's file: the one that `facts.insured` occupies or owns, damaged ones
/// first. Every `irsi.*` and `settlement.*` rule speaks of it.
Result<const Premises*> our_local(const Facts& facts);

}  // namespace sim::claims
