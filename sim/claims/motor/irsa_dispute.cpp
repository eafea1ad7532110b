#include "sim/claims/motor/irsa_dispute.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/motor/irsa_days.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

Failure not_given(const char* fact, const char* remedy) {
    return Failure{Problem{{fact, 0, 0}, "Cette date manque pour répondre.", remedy}};
}

/// `days` after an event, counted the convention's way.
Result<Determination> days_after(const Dispute& dispute, const law::Book& book,
                                 law::Key<law::Count> key, const std::optional<Date>& event,
                                 const char* fact, const char* sentence, const char* article) {
    if (!event) return not_given(fact, "Indiquez-la.");
    const auto days = law::in_force(book, key, dispute.on);
    if (!days) return Failure{days.error()};
    Reasoning why;
    const auto end = irsa_days_end(*event, why.read(*days).value);
    why.note(sentence, irsa_article(article), to_french(*event), to_french(end));
    return why.conclude(end);
}

Result<Determination> years_after(const Dispute& dispute, const law::Book& book,
                                  law::Key<law::Count> key, const std::optional<Date>& event,
                                  const char* fact, const char* sentence, const char* article) {
    if (!event) return not_given(fact, "Indiquez-la.");
    const auto years = law::in_force(book, key, dispute.on);
    if (!years) return Failure{years.error()};
    Reasoning why;
    const auto end = irsa_years_end(*event, why.read(*years).value);
    why.note(sentence, irsa_article(article), to_french(*event), to_french(end));
    return why.conclude(end);
}

Date last_day_of_month(Date day) {
    const auto civil = day.civil();
    return Date{std::chrono::sys_days{civil.year() / civil.month() / std::chrono::last}};
}

/// Calendar months touched from the first day to the last, both included.
std::int64_t months_begun(Date first, Date last) {
    const auto rank = [](Date day) {
        const auto civil = day.civil();
        return static_cast<std::int64_t>(static_cast<int>(civil.year())) * 12 +
               static_cast<std::int64_t>(static_cast<unsigned>(civil.month()));
    };
    return last < first ? 0 : rank(last) - rank(first) + 1;
}

Result<Date> reception(const Dispute& dispute, const law::Book& book, Reasoning& why) {
    if (!dispute.presented_on) return not_given("presented_on", "Indiquez la présentation.");
    const auto day = law::in_force(book, law::irsa_reception_day, dispute.on);
    if (!day) return Failure{day.error()};
    const auto civil = add_months(*dispute.presented_on, 1, DayOverflow::last_day).civil();
    const auto received = Date{std::chrono::sys_days{civil.year() / civil.month() / 1}} +
                          std::chrono::days{why.read(*day).value - 1};
    why.note("Le recours est réputé reçu le mois qui suit sa présentation.",
             irsa_article("art. 3.1.3"), to_french(*dispute.presented_on), to_french(received));
    return received;
}

/// Principal and delay: 5 % a month begun after the term of payment.
Result<Money> lateness(const Dispute& dispute, const law::Book& book, Date last_day,
                       Reasoning& why) {
    if (!dispute.paid_on) return not_given("paid_on", "Indiquez le jour du règlement.");
    const auto rate = law::in_force(book, law::irsa_late_monthly_rate, dispute.on);
    if (!rate) return Failure{rate.error()};
    const auto months = months_begun(last_day + std::chrono::days{1}, *dispute.paid_on);
    const auto late = Rate::millionths(why.read(*rate).in_millionths() * months);
    const auto due = share(dispute.amount, late, Rounding::half_up);
    why.note("Chaque mois commencé compte, le premier comme le dernier : " +
                 std::to_string(months) + " mois.",
             irsa_article("art. 7.5"), to_french(dispute.amount), to_french(due));
    return due;
}

}  // namespace

Problems impossible(const Dispute& dispute) {
    return out_of_order(
        dispute, {{"on", dispute.on, "presented_on", dispute.presented_on},
                  {"on", dispute.on, "contested_on", dispute.contested_on},
                  {"presented_on", dispute.presented_on, "contested_on", dispute.contested_on},
                  {"on", dispute.on, "letter_on", dispute.letter_on},
                  {"on", dispute.on, "tableau_on", dispute.tableau_on},
                  {"on", dispute.on, "meeting_on", dispute.meeting_on},
                  {"on", dispute.on, "due_from", dispute.due_from},
                  {"due_from", dispute.due_from, "paid_on", dispute.paid_on},
                  {"on", dispute.on, "paid_on", dispute.paid_on},
                  {"on", dispute.on, "returned_on", dispute.returned_on},
                  {"on", dispute.on, "judged_on", dispute.judged_on}});
}

Result<Determination> present_by(const Dispute& dispute, const law::Book& book) {
    const auto years = law::in_force(book, law::irsa_recourse_years, dispute.on);
    if (!years) return Failure{years.error()};
    Reasoning why;
    const auto anniversary = irsa_years_end(dispute.on, why.read(*years).value);
    const bool is_flat = dispute.titre == Titre::forfait;
    const auto last = is_flat ? last_day_of_month(anniversary) : anniversary;
    why.note(is_flat ? "Le recours doit être du lot du mois du deuxième anniversaire."
                     : "La lettre chiffrée, avec toutes les preuves, part dans ce délai.",
             irsa_article(is_flat ? "art. 3.1.3" : "art. 3.2.3"), to_french(dispute.on),
             to_french(last));
    return why.conclude(last);
}

Result<Determination> received_on(const Dispute& dispute, const law::Book& book) {
    Reasoning why;
    const auto received = reception(dispute, book, why);
    if (!received) return Failure{received.error()};
    return why.conclude(*received);
}

Result<Determination> contest_by(const Dispute& dispute, const law::Book& book) {
    if (dispute.titre == Titre::pileup)
        return days_after(dispute, book, law::irsa_pileup_contest_days, dispute.tableau_on,
                          "tableau_on", "Le tableau se conteste au niveau du chef de service.",
                          "art. 5.4");
    if (dispute.titre != Titre::forfait)
        return Failure{Problem{{"titre", 0, 0},
                               "Hors du forfait, la convention ne borne pas la réponse.",
                               "Voyez l’échelon suivant (règle irsa.escalate_from)."}};
    Reasoning why;
    const auto received = reception(dispute, book, why);
    if (!received) return Failure{received.error()};
    const auto months = law::in_force(book, law::irsa_contest_months, dispute.on);
    if (!months) return Failure{months.error()};
    const auto last = irsa_months_end(*received, why.read(*months).value) - std::chrono::days{1};
    why.note("La contestation motivée part au plus tard la veille du troisième mois échu.",
             irsa_article("art. 3.1.4"), to_french(*received), to_french(last));
    return why.conclude(last);
}

Result<Determination> escalate_from(const Dispute& dispute, const law::Book& book) {
    if (dispute.answered && dispute.letter_on && dispute.level == Level::editor) {
        Reasoning why;
        why.note("La lettre a reçu une réponse : l’échelon suivant peut être saisi aussitôt.",
                 irsa_article("art. 7.2"), "", to_french(*dispute.letter_on));
        return why.conclude(*dispute.letter_on);
    }
    if (!dispute.letter_on) return not_given("letter_on", "Indiquez la dernière lettre.");
    const auto days = law::in_force(book, law::irsa_escalation_days, dispute.on);
    if (!days) return Failure{days.error()};
    Reasoning why;
    const auto from =
        irsa_days_end(*dispute.letter_on, why.read(*days).value) + std::chrono::days{1};
    why.note("L’échelon suivant n’est saisi qu’après ce délai sans effet.",
             irsa_article("art. 7.2"), to_french(*dispute.letter_on), to_french(from));
    return why.conclude(from);
}

Result<Determination> next_level(const Dispute& dispute, const law::Book& book) {
    const auto most = law::in_force(book, law::irsa_conciliation_most_members, dispute.on);
    if (!most) return Failure{most.error()};
    Reasoning why;
    const bool is_crowd = dispute.titre == Titre::pileup && dispute.members > why.read(*most).value;
    auto next = dispute.level;
    switch (dispute.level) {
        case Level::editor: next = Level::head; break;
        case Level::head: next = Level::direction; break;
        case Level::direction: next = is_crowd ? Level::arbitration : Level::conciliation; break;
        case Level::conciliation:
        case Level::arbitration: next = Level::arbitration; break;
    }
    const auto label = [](Level level) {
        return std::string{level_words[static_cast<std::size_t>(level)].label};
    };
    why.note("Les échelons se suivent ; aucun procès n’est permis entre adhérents.",
             irsa_article("art. 7.1 et 7.2"), label(dispute.level), label(next));
    return why.conclude(Term{std::string{level_words[static_cast<std::size_t>(next)].id}});
}

Result<Determination> silence_agrees_on(const Dispute& dispute, const law::Book& book) {
    if (dispute.titre != Titre::forfait || dispute.level != Level::direction)
        return Failure{Problem{{"level", 0, 0},
                               "Le silence ne vaut accord qu’au forfait, au niveau Direction.",
                               "Indiquez titre: forfait et level: direction."}};
    return days_after(dispute, book, law::irsa_direction_silence_days, dispute.letter_on,
                      "letter_on", "Passé ce jour, le silence vaut accord sur le cas de barème.",
                      "art. 7.2.3");
}

Result<Determination> conciliation_by(const Dispute& dispute, const law::Book& book) {
    if (dispute.titre == Titre::pileup)
        return years_after(dispute, book, law::irsa_forclusion_years, dispute.tableau_on,
                           "tableau_on", "La demande se forme dans ce délai, depuis le tableau.",
                           "art. 7.3");
    if (dispute.titre != Titre::forfait)
        return years_after(dispute, book, law::irsa_forclusion_years, dispute.on, "on",
                           "Au coût réel, la GCA reçoit la demande dans ce délai.", "art. 7.3");
    if (!dispute.contested_on) return not_given("contested_on", "Indiquez la contestation.");
    const auto months = law::in_force(book, law::irsa_conciliation_limit_months, dispute.on);
    if (!months) return Failure{months.error()};
    Reasoning why;
    const auto last = irsa_months_end(*dispute.contested_on, why.read(*months).value);
    why.note("Au forfait, la GCA reçoit la demande dans l’année de la première contestation.",
             irsa_article("art. 7.3"), to_french(*dispute.contested_on), to_french(last));
    return why.conclude(last);
}

Result<Determination> arbitration_by(const Dispute& dispute, const law::Book& book) {
    return days_after(dispute, book, law::irsa_arbitration_days, dispute.meeting_on, "meeting_on",
                      "Les pièces parviennent à la GCA ; se taire vaut acceptation.", "art. 7.4");
}

Result<Determination> contribution_by(const Dispute& dispute, const law::Book& book) {
    return years_after(dispute, book, law::irsa_contribution_years, dispute.judged_on, "judged_on",
                       "La contribution se demande dans ce délai.", "art. 7.3");
}

Result<Determination> pay_by(const Dispute& dispute, const law::Book& book) {
    return days_after(dispute, book, law::irsa_payment_days, dispute.due_from, "due_from",
                      "La somme se règle ou se restitue dans ce délai.", "art. 7.5");
}

Result<Determination> late_penalty(const Dispute& dispute, const law::Book& book) {
    if (!dispute.due_from) return not_given("due_from", "Indiquez d’où court la dette.");
    const auto days = law::in_force(book, law::irsa_payment_days, dispute.on);
    if (!days) return Failure{days.error()};
    Reasoning why;
    const auto last = irsa_days_end(*dispute.due_from, why.read(*days).value);
    const auto due = lateness(dispute, book, last, why);
    if (!due) return Failure{due.error()};
    return why.conclude(*due);
}

Result<Determination> return_by(const Dispute& dispute, const law::Book& book) {
    Reasoning why;
    const auto received = reception(dispute, book, why);
    if (!received) return Failure{received.error()};
    const auto days = law::in_force(book, law::irsa_automatic_return_days, dispute.on);
    if (!days) return Failure{days.error()};
    const auto last = irsa_days_end(*received, why.read(*days).value);
    why.note("Un recours présenté à tort se restitue d’office.", irsa_article("art. 3.1.5"),
             to_french(*received), to_french(last));
    return why.conclude(last);
}

Result<Determination> return_penalty(const Dispute& dispute, const law::Book& book) {
    Reasoning why;
    const auto received = reception(dispute, book, why);
    if (!received) return Failure{received.error()};
    const auto days = law::in_force(book, law::irsa_automatic_return_days, dispute.on);
    if (!days) return Failure{days.error()};
    const auto once = law::in_force(book, law::irsa_automatic_return_penalty, dispute.on);
    if (!once) return Failure{once.error()};
    const auto last = irsa_days_end(*received, why.read(*days).value);
    const auto late = lateness(dispute, book, last, why);
    if (!late) return Failure{late.error()};
    if (*late == Money{}) return why.conclude(Money{});
    const auto extra = share(dispute.amount, why.read(*once), Rounding::half_up);
    why.note("Une pénalité unique s’ajoute pour le forfait gardé à tort.",
             irsa_article("art. 3.1.5"), to_french(*late), to_french(*late + extra));
    return why.conclude(*late + extra);
}

Result<Determination> represent_by(const Dispute& dispute, const law::Book& book) {
    return years_after(dispute, book, law::irsa_representation_years, dispute.returned_on,
                       "returned_on", "Le recours retourné se présente de nouveau dans l’année.",
                       "art. 3.1.3");
}

Problems impossible(const DayCount& count) {
    const int kinds = (count.days > 0) + (count.months > 0) + (count.years > 0);
    if (kinds == 1) return {};
    return {{{"days", 0, 0},
             "Un délai se donne en jours, en mois ou en années.",
             "Donnez un seul des trois."}};
}

Result<Determination> irsa_term_end(const DayCount& count, const law::Book&) {
    Reasoning why;
    const auto end = count.days > 0     ? irsa_days_end(count.on, count.days)
                     : count.months > 0 ? irsa_months_end(count.on, count.months)
                                        : irsa_years_end(count.on, count.years);
    why.note(
        "Le jour de l’évènement compte, et rien ne reporte un samedi, un dimanche ou une fête.",
        irsa_article("art. 1.7"), to_french(count.on), to_french(end));
    return why.conclude(end);
}

}  // namespace sim::claims::motor
