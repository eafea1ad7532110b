#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_stories() {
    static const std::vector<Diagnostic> rows{
        {Code::unknown_story_variable, "Variable de récit inconnue",
         "Une condition ou un changement nomme une humeur ou un drapeau du cas.",
         "Unknown story variable", "A test or a change names a mood or a flag of the case.",
         "do: [tenant.clam +10]", "do: [tenant.calm +10]"},
        {Code::unclear_test, "Condition de récit incomprise",
         "Une condition s’écrit «\u00A0nom\u00A0», «\u00A0!nom\u00A0» ou «\u00A0nom >= 30\u00A0».",
         "Unclear test", "A test reads \"name\", \"!name\" or \"name >= 30\".",
         "if: [tenant.calm >= beaucoup]", "if: [tenant.calm >= 20]"},
        {Code::unclear_change, "Changement incompris",
         "Un changement s’écrit «\u00A0nom +10\u00A0» ou «\u00A0nom -10\u00A0».", "Unclear change",
         "A change reads \"name +10\" or \"name -10\".", "do: [tenant.calm 10]",
         "do: [tenant.calm +10]"},
        {Code::event_follows_one_thing, "Événement qui suit plusieurs choses",
         "«\u00A0after\u00A0» attend une seule chose, pour qu’on sache quand l’événement vient.",
         "Event that follows several things",
         "\"after\" waits for one thing, so that one knows when the event comes.",
         "after: {act: open_claim, letter_to: tenant, with: {garantie_acquise: acquise}, delay: 2d "
         "3h}",
         "after: {act: open_claim, with: {garantie_acquise: acquise}, delay: 2d 3h}"},
        {Code::event_without_moment, "Événement sans moment",
         "Un événement arrive à une heure («\u00A0at\u00A0») ou après une chose "
         "(«\u00A0after\u00A0»).",
         "Event without a moment",
         "An event comes at an hour (\"at\") or after a thing (\"after\").",
         "- event: reminder-comes\n    unless",
         "- event: reminder-comes\n    after: {act: open_claim, with: {garantie_acquise: acquise}, "
         "delay: 2d 3h}\n    unless"},
        {Code::before_opening, "Instant avant l’ouverture",
         "Rien n’arrive avant que le dossier s’ouvre.", "Instant before opening",
         "Nothing happens before the case opens.", "due: 2026-03-08 18:00",
         "due: 2026-03-18 18:00"},
        {Code::after_closing, "Instant après la fin",
         "Ce qui vient après «\u00A0closes\u00A0» ne sera jamais vu.", "Instant after closing",
         "What comes after \"closes\" will never be seen.", "due: 2026-03-28 18:00",
         "due: 2026-03-18 18:00"},
        {Code::deadline_met_by_one_thing, "Échéance tenue par plusieurs choses",
         "Une échéance est tenue par un acte ou par une lettre, pas par les deux.",
         "Deadline met by several things",
         "A deadline is met by an act or by a letter, not by both.",
         "met_by: {letter_to: tenant, act: open_claim}", "met_by: {letter_to: tenant}"},
        {Code::call_without_scene, "Appel sans échange",
         "Un appel ou une visite ouvre une conversation\u00A0: elle se nomme par "
         "«\u00A0scene\u00A0».",
         "Call without a scene", "A call or a visit opens a conversation: \"scene\" names it.",
         "call: {kind: call, from: tenant, subject: \"Appel\", urgent: true}",
         "call: {kind: call, from: tenant, subject: \"Appel\", scene: welcome, urgent: true}"},
        {Code::no_evidence, "Aucune preuve",
         "Un critère cite les preuves qui le remplissent\u00A0: une liste vide serait toujours "
         "vraie, ou toujours fausse.",
         "No evidence",
         "A criterion cites the evidence that meets it: an empty list would always hold, or never.",
         "- never: []", "- never: [{decided: {act: open_claim, fields: {policy: home}}}]"},
        {Code::evidence_says_one_thing, "Preuve qui dit plusieurs choses",
         "Une preuve a une clé (et «\u00A0before\u00A0»)\u202F; plusieurs se réunissent par "
         "«\u00A0all\u00A0» ou «\u00A0any\u00A0».",
         "Evidence that says several things",
         "A piece of evidence has one key (and \"before\"); several are joined by \"all\" or "
         "\"any\".",
         "evidence: {said: [listen], learned: [water_off]}",
         "evidence: {all: [{said: [listen]}, {spoke: {act: listen, times: 1, scene: welcome}}, "
         "{learned: [water_off]}]}"},
        {Code::outside_the_case, "Instant hors du cas",
         "«\u00A0before\u00A0» est entre «\u00A0opens\u00A0» et «\u00A0closes\u00A0»\u00A0: sinon "
         "la preuve est toujours, ou jamais, à temps.",
         "Instant outside the case",
         "\"before\" lies between \"opens\" and \"closes\": else the evidence is always, or never, "
         "in time.",
         "before: 2026-04-12 18:00", "before: 2026-03-12 18:00"},
        {Code::unknown_competency, "Compétence inconnue",
         "Chaque critère note une compétence du référentiel RNCP39615 (BC01.1 à BC04.5).",
         "Unknown competency",
         "Each criterion marks a competency of the RNCP39615 reference (BC01.1 to BC04.5).",
         "competency: BC01.9", "competency: BC01.2"},
        {Code::unknown_matter, "Matière inconnue",
         "«\u00A0is\u00A0» nomme les faits d’une famille de règles\u00A0: «\u00A0constat rule "
         "--list\u00A0» les montre.",
         "Unknown matter",
         "\"is\" names the facts of a family of rules: \"constat rule --list\" shows them.",
         "building: {regime: copropriete, syndic: syndic}\n  matters: {delai: {is: "
         "contract.delai}}",
         "building: {regime: copropriete, syndic: syndic}"},
        {Code::matter_without_name, "Matière sans nom",
         "Des faits ne se lisent que si l’on dit de quelle matière ils sont, par «\u00A0is\u00A0».",
         "Matter without a name",
         "Facts are read only when one says of which matter they are, by \"is\".",
         "building: {regime: copropriete, syndic: syndic}\n  matters: {delai: {on: 2026-03-10}}",
         "building: {regime: copropriete, syndic: syndic}"},
        {Code::matter_fault, "Fait refusé par sa matière",
         "La matière dit quels faits elle demande, leur nature et leurs bornes.",
         "Fact refused by its matter",
         "The matter says which facts it needs, their kind and their bounds.",
         "building: {regime: copropriete, syndic: syndic}\n  matters: {delai: {is: calendar.day, "
         "onn: 2026-03-10}}",
         "building: {regime: copropriete, syndic: syndic}"},
        {Code::invariant_says_one_thing, "Invariant qui ne dit pas une seule chose",
         "Un invariant promet ce qui vaut à tout moment (always) ou ce qui n’arrive jamais "
         "(never), "
         "pour que le prouveur sache quoi chercher.",
         "Invariant that does not say one thing",
         "An invariant promises what holds at every moment (always) or what never happens (never), "
         "so that the prover knows what to look for.",
         "{invariant: patient, why: \"Elle écoute encore.\"}",
         "{invariant: patient, never: [promised, tenant.calm < 5], why: \"Elle écoute encore.\"}"},
        {Code::invariant_broken_at_once, "Invariant rompu dès l’ouverture",
         "Ce qui est promis de chaque moment vaut aussi du premier.",
         "Invariant broken at the opening",
         "What is promised of every moment holds at the first one too.",
         "{invariant: patient, always: [tenant.calm >= 90], why: \"Elle écoute encore.\"}",
         "{invariant: patient, never: [promised, tenant.calm < 5], why: \"Elle écoute encore.\"}"},
        {Code::invariant_says_nothing, "Invariant qui ne peut pas être rompu",
         "Une variable reste entre 0 et son maximum\u00A0: comparer à un nombre au-delà ne promet "
         "rien.",
         "Invariant that cannot be broken",
         "A variable stays between 0 and its maximum: comparing with a number beyond promises "
         "nothing.",
         "{invariant: patient, always: [tenant.calm >= 0], why: \"Elle écoute encore.\"}",
         "{invariant: patient, never: [promised, tenant.calm < 5], why: \"Elle écoute encore.\"}"},
        {Code::node_never_reached, "Nœud jamais atteint",
         "Aucune réplique ne mène à ce nœud\u00A0: ce qui s’y dit ne sera jamais entendu.",
         "Node never reached",
         "No choice leads to this node: what is said there will never be heard.",
         "act: listen, do: [tenant.calm +10], to: end",
         "act: listen, do: [tenant.calm +10], to: told"},
        {Code::item_never_comes, "Courrier qui n’arrive jamais",
         "Ni la boîte du début ni un événement ne l’apporte.", "Mail that never comes",
         "Neither the first inbox nor an event brings it.",
         "- event: reminder-comes\n    after: {act: open_claim}",
         "- event: reminder-comes\n    after: {act: open_claim, with: {garantie_acquise: acquise}, "
         "delay: 2d 3h}\n    unless: [take_measures]\n    if: [tenant.calm < 60]\n    deliver: "
         "[reminder]\n    do: [tenant.calm -10]"},
        {Code::document_never_seen, "Document qui n’entre jamais au dossier",
         "Ni au dossier dès le début, ni joint à un courrier qui arrive.",
         "Document that never enters the file",
         "Neither in the file from the start, nor attached to mail that comes.",
         "text: documents/conditions.md}", "text: documents/conditions.md, in_file: true}"},
        {Code::scene_never_starts, "Échange qui ne commence jamais",
         "L’appel ou la visite qui l’ouvre n’arrive pas.", "Scene that never starts",
         "The call or visit that opens it does not come.", "inbox: []", "inbox: [call]"},
        {Code::fact_never_learned, "Fait qu’on n’apprend jamais",
         "Aucune réplique ne révèle ce fait\u00A0: un critère qui l’attend ne serait jamais "
         "rempli.",
         "Fact never learned",
         "No choice reveals this fact: a criterion that waits for it would never be met.",
         "text: \"C’est noté.\", to: end", "text: \"C’est noté.\", learn: [water_off], to: end"},
        {Code::file_without_contents, "Dossier vide sur le bureau",
         "Un autre dossier du bureau n’y paraît que par son courrier ou ses pièces.",
         "Empty file on the desk",
         "Another file of the desk shows only through its mail or its documents.",
         "files:\n  fence: {title: \"Clôture\", reference: \"26-0412\", insured: owner, about: "
         "\"La clôture est tombée.\"}\ndocuments:\n",
         "files:\n  fence: {title: \"Clôture\", reference: \"26-0412\", insured: owner, about: "
         "\"La clôture est tombée.\"}\ndocuments:\n  estimate: {title: \"Devis\", from: owner, "
         "text: documents/conditions.md, in_file: true, file: fence}\n"},
        {Code::own_file_named, "Dossier du cas nommé parmi les autres",
         "Le dossier du cas est toujours sur le bureau, sous le nom «\u00A0main\u00A0»\u00A0: "
         "«\u00A0files\u00A0» n’ajoute que les autres.",
         "The case’s own file among the others",
         "The case’s own file is always on the desk, under the name \"main\": \"files\" only adds "
         "the others.",
         "files:\n  main: {title: \"Clôture\", reference: \"26-0412\", insured: owner, about: "
         "\"La clôture est tombée.\"}\ndocuments:\n",
         "files:\n  fence: {title: \"Clôture\", reference: \"26-0412\", insured: owner, about: "
         "\"La clôture est tombée.\"}\ndocuments:\n  estimate: {title: \"Devis\", from: owner, "
         "text: documents/conditions.md, in_file: true, file: fence}\n"},
        {Code::priority_of_one_file, "Priorité sans autre dossier",
         "Donner une priorité, c’est choisir entre plusieurs dossiers ouverts.",
         "Priority without another file",
         "To give a priority is to choose between several open files.",
         "acts: [sort_news, open_claim, take_measures, set_reserve, set_priority]",
         "acts: [sort_news, open_claim, take_measures, set_reserve]"},
        {Code::unseen_posture, "Posture que personne ne voit",
         "Le ton s’entend au téléphone\u202F; une posture demande un échange face à face ou une "
         "visite.",
         "Posture that nobody sees",
         "A tone is heard on the phone; a posture needs a scene face to face or a visit.",
         "act: posture, do: [promised +1]", "act: promise, do: [promised +1]"},
    };
    return rows;
}

}  // namespace sim::content
