#include "sim/claims/injury/offer_contents.hpp"

#include "sim/claims/common/ruling.hpp"

namespace sim::claims::injury {
namespace {

/// The words of what is absent, in order; the last word of the list when nothing is.
Result<Determination> missing_of(std::span<const bool> present, WordList words,
                                 const char* consequence, const char* article, Ruling& law) {
    std::string terms;
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (present[i]) continue;
        terms += (terms.empty() ? "" : ",") + std::string{words[i].id};
        law.note("Il manque : " + std::string{words[i].label} + ".", insurance_code(article));
    }
    if (terms.empty())
        return law.conclude(Term{std::string{words.back().id}},
                            std::string{words.back().label} + ".", insurance_code(article));
    law.note(consequence, insurance_code(article));
    return law.conclude(Term{terms});
}

}  // namespace

Result<Determination> first_letter_missing(const FirstLetter& letter, const law::Book& book) {
    Ruling law{book, letter.on};
    const std::array present{letter.police_report_copy, letter.free_counsel, letter.legal_texts,
                             letter.handler_name,       letter.silence_told, letter.notice_joined};
    return missing_of(present, letter_item_words,
                      "La transaction pourra être annulée à la demande de la victime.",
                      "L211-10 et R211-39", law);
}

Result<Determination> offer_missing(const OfferLetter& letter, const law::Book& book) {
    Ruling law{book, letter.on};
    const std::array present{letter.amount_per_head, letter.payers_claims, letter.net_amount,
                             letter.payers_statements, letter.reasoned_exclusions};
    return missing_of(present, offer_item_words,
                      "Une offre incomplète vaut absence d’offre : les intérêts doublent.",
                      "R211-40", law);
}

}  // namespace sim::claims::injury
