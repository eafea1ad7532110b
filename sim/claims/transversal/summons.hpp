#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// An act served on the insurer or the insured: the delays that it opens, the court's rules.
namespace sim::claims::transversal {

enum class Proceeding { written, oral, summary, criminal };
inline constexpr std::array proceeding_words{
    Option{"written", "Tribunal judiciaire, procédure écrite"},
    Option{"oral", "Procédure orale"},
    Option{"summary", "Référé"},
    Option{"criminal", "Citation devant une juridiction pénale"},
};
constexpr std::span<const Option> words_of(Proceeding) {
    return proceeding_words;
}

enum class Residence { mainland, overseas, abroad };
inline constexpr std::array residence_words{
    Option{"mainland", "Métropole"},
    Option{"overseas", "Outre-mer"},
    Option{"abroad", "Étranger"},
};
constexpr std::span<const Option> words_of(Residence) {
    return residence_words;
}

struct Summons {
    Date on;
    Proceeding proceeding = Proceeding::written;
    std::optional<Date> hearing_on;
    std::optional<Money> stake;
    bool neighbour_dispute = false;
    bool bodily_injury = false;  ///< Reserved to the tribunal judiciaire (COJ L211-4-1).
    std::optional<Date> judgment_served_on;
    Residence residence = Residence::mainland;
    Region region = Region::metropole;
};
inline constexpr std::array summons_facts{
    must<&Summons::on>("on", "Jour de la signification"),
    may<&Summons::proceeding>("proceeding", "Procédure"),
    may<&Summons::hearing_on>("hearing_on", "Jour de l’audience"),
    may<&Summons::stake>("stake", "Montant demandé"),
    may<&Summons::neighbour_dispute>("neighbour_dispute", "Conflit de voisinage"),
    may<&Summons::bodily_injury>("bodily_injury", "Réparation d’un dommage corporel"),
    may<&Summons::judgment_served_on>("judgment_served_on",
                                      "Signification de la décision (au pénal, son prononcé)"),
    may<&Summons::residence>("residence", "Résidence de celui qui doit agir"),
    may<&Summons::region>("region", "Jours fériés"),
};
constexpr std::span<const Fact<Summons>> facts_of(const Summons*) {
    return summons_facts;
}
constexpr MatterName matter_of(const Summons*) {
    return {"transversal.summons", "Assignation ou citation"};
}
Problems impossible(const Summons& summons);
/// Date: last day to appoint a lawyer.
Result<Determination> lawyer_deadline(const Summons& summons, const law::Book& book);
/// Truth: a lawyer is compulsory.
Result<Determination> lawyer_required(const Summons& summons, const law::Book& book);
/// Truth: an amicable attempt had to come first.
Result<Determination> amicable_attempt_required(const Summons& summons, const law::Book& book);
/// Truth: the judgment will not be open to appeal.
Result<Determination> last_resort(const Summons& summons, const law::Book& book);
/// Date: last day to hand the act to the court.
Result<Determination> filing_deadline(const Summons& summons, const law::Book& book);
/// Date: last day to appeal, with the delay of distance.
Result<Determination> appeal_deadline(const Summons& summons, const law::Book& book);
/// Date: earliest lawful criminal hearing.
Result<Determination> earliest_hearing(const Summons& summons, const law::Book& book);
/// Money: the contribution that opens the instance.
Result<Determination> court_stamp(const Summons& summons, const law::Book& book);

}  // namespace sim::claims::transversal
