#include "sim/app/core/judgement.hpp"

#include "assessment/scoring/concordance.hpp"

namespace sim::app {

namespace scoring = assessment::scoring;

JudgedAnswer judged_answer(const assessment::certification::JudgementQuestion& question,
                           const attempt::Transcript& transcript) {
    scoring::Votes votes;
    int experts = 0;
    for (const auto& opinion : question.panel) {
        votes[opinion.answer] = opinion.experts;
        experts += opinion.experts;
    }
    JudgedAnswer made;
    made.sentence = question.asked + " ";
    const auto answer = scoring::last_answer(transcript, question.act, question.field);
    if (answer) {
        made.seq = answer->seq;
        made.credit = scoring::concordance(votes, answer->text);
        const auto mine = votes.find(answer->text);
        made.sentence += "Réponse\u00A0: «\u00A0" +
                         scoring::answer_in_french(question.act, question.field, answer->text) +
                         "\u00A0», comme " +
                         std::to_string(mine == votes.end() ? 0 : mine->second) + " sur " +
                         std::to_string(experts) + ". ";
    } else {
        made.sentence += "Aucune réponse. ";
    }
    made.sentence +=
        "Le panel\u00A0: " + scoring::votes_in_french(question.act, question.field, votes) + ". " +
        question.source;
    return made;
}

}  // namespace sim::app
