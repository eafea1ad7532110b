#include "sim/cli/cli.hpp"

#include <algorithm>
#include <ostream>
#include <string_view>

#include "sim/cli/coverage.hpp"
#include "sim/cli/verbs.hpp"

namespace sim::cli {
namespace {

constexpr const char* help_text =
    R"(Constat – s’entraîner et certifier les chargés d’indemnisation.

constat                         ouvre la fenêtre [--data DOSSIER] [--db FICHIER] [--lang fr|en]
        [--trace-ui FICHIER]    et y écrit où est chaque commande de l’écran, pour la piloter
constat play                    l’accueil dans le terminal : les cas et leurs filtres, ce qu’il faut
        [--person NOM]          travailler ensuite, la progression, la carte des neuf postes
constat play CAS                joue un cas dans le terminal
        [--seed N] [--exam] [--person NOM] [--data DOSSIER] [--db FICHIER]
        [--minutes N] [--extra-time POURCENT] [--pauses]   ce qu’un examen accorde
        [--feedback now|end]    à l’entraînement, le retour après chaque décision ou à la fin
        [--resume]              reprend la dernière épreuve de ce cas qui n’est pas rendue
constat play CAS --script F     joue un script (expert, silent, ou un fichier .yaml)
        [--seed N] [--json]
constat check [CHEMIN…]         vérifie des cas (tous par défaut) [--json] [--sarif] [--strict]
        [--seeds N] [--lang fr|en] [--no-spelling]
constat explain [C044…]         dit ce qu’un code de « check » veut dire, avec deux exemples
        [--lang fr|en]
constat variants CAS            décrit et compare les variantes d’un cas [--seeds A-B|N] [--json]
        [--draw K]              et en tire K de difficulté égale [--draw-seed N]
constat coverage [--json]       dit ce que la bibliothèque enseigne et ce qui lui manque
        [--seeds N]             (code 1 tant qu’une ligne n’a pas assez de cas)
constat prove CAS               prouve que chaque critère se gagne et se perd, cherche impasses,
        [--variants A-B|N]      boucles, nœuds et événements hors d’atteinte, délais intenables,
        [--states N] [--json]   parties qui ne perdent pas ce qu’elles disent
        [--witnesses DOSSIER]   et y écrit un script rejouable par témoin trouvé. N borne les états
                                d’une conversation, N/100 chaque recherche dans l’épreuve entière ;
                                « prouvé » dit tout, « borné » dit jusqu’où l’on a cherché
constat prove CAS --mutate      casse une règle, un critère, un événement, un délai ou une réplique
        [--variants A-B|N]      à la fois et dit ce que nulle partie du cas ne remarque [--json]
constat prove CAS --bots [N]    le fait jouer N fois par quatre machines (au hasard, négligente,
        [--variants A-B|N]      pressée, experte) et dit quels critères séparent l’expert du
        [--json]                négligent
constat schema [SORTE]          un JSON Schema pour l’éditeur de texte : case, scene, playthrough,
                                grid, case-map, panel ou law
constat fmt [CHEMIN…] [--check] met des cas en forme (tous par défaut), commentaires gardés
constat migrate [CHEMIN…]       réécrit des cas dans la langue d’aujourd’hui, commentaires gardés
        [--check]
constat score ÉPREUVE           recalcule les marques d’une épreuve enregistrée [--json]
constat replay ÉPREUVE          rejoue le journal et compare chaque état [--json]
constat export ÉPREUVE          écrit le journal et les marques en JSON
constat rule --list             les règles de droit et de convention [--json]
constat rule NOM --schema       les faits qu’une règle attend [--json : JSON Schema]
constat rule NOM --facts F|-    la réponse, expliquée, sur des faits en YAML ou JSON
        [--on DATE] [--json]    DATE remplace le jour dont le droit s’applique
constat rule --page             la page de docs/rules.md
constat rule --news [--json]    ce qui change dans le droit, le plus récent d’abord
        [--branch MOT] [--since DATE]
constat rule --law MOTS         les valeurs du droit qui portent ces mots, avec dates et sources
        [--on DATE] [--json]    celles de ce jour seulement
constat panel                   les questions de jugement, et ce que leurs panels ont répondu
constat panel CAS QUESTION      y met le panel du centre, vérifié, pour les sessions à venir
        --answers R=N,R=N --source TEXTE
constat jury                    la journée d’un jury, du premier compte au procès-verbal signé
constat shots DOSSIER           écrit une image de chaque écran [--only NOM] [--lang fr|en]
constat look [--only NOM]       juge chaque écran, thème et taille : textes coupés, superposés,
                                pâles, lettres sans dessin, clavier invisible (code 1 s’il y a un
                                défaut)
constat measure IMAGES          parcourt les écrans, IMAGES fois chacun, et dit ce qu’ils coûtent
constat help                    cette page

CAS est un nom de la bibliothèque ou un dossier. ÉPREUVE est l’identifiant montré par « score »
sans argument.
Codes de sortie : 0 tout va bien ; 1 fautes dans un contenu ou un script ; 2 commande mal écrite ;
3 fichier ou base illisible ; 4 étape de script refusée ou rejeu divergent.
Avec --json, la sortie est un seul objet JSON : check donne {"cases":[{"case","problems":[{"file",
"line","column","code","severity","what","remedy"}]}]} ; play, score et replay donnent {"case","seed","transcript":[…],
"findings":[…],"points","max_points","percent"} ; rule donne {"rule","title","value","french",
"steps":[{"rule","before","after","reference","url"}],"readings":[…]} ou {"rule","problems":[…]}.
)";

struct Verb {
    const char* name;
    int (*run)(const std::vector<std::string>&, Streams);
};

/// What the page says of one verb: the lines that begin with it, each with those set under it.
/// Empty when it has none.
std::string usage_of(std::string_view verb) {
    std::string usage;
    bool about_it = false;
    std::string_view rest = help_text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size() - 1) + 1;
        const auto line = rest.substr(0, end);
        rest.remove_prefix(end);
        if (!line.starts_with(' ')) {
            const auto begins = "constat " + std::string{verb};
            about_it = line.starts_with(begins) && line.find_first_of(" \n", 8) == begins.size();
        }
        if (about_it) usage += line;
    }
    return usage;
}

int help(const std::vector<std::string>& words, Streams streams) {
    const auto usage = words.empty() ? std::string{} : usage_of(words.front());
    streams.out << (usage.empty() ? help_text
                                  : usage +
                                        "\n«\u00A0constat help\u00A0» montre toutes les "
                                        "commandes et les codes de sortie.\n");
    return done;
}

constexpr Verb verbs[] = {
    {"play", play},   {"check", check},       {"explain", explain},
    {"score", score}, {"replay", replay},     {"export", export_attempt},
    {"rule", rule},   {"variants", variants}, {"schema", schema},
    {"fmt", format},  {"migrate", migrate},   {"jury", jury},
    {"prove", prove}, {"coverage", coverage}, {"panel", panel},
    {"help", help},   {"--help", help},       {"-h", help},
};

}  // namespace

bool asks_for_help(const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(),
                       [](const auto& word) { return word == "--help" || word == "-h"; });
}

int run(const std::vector<std::string>& words, Streams streams) {
    const auto verb = std::find_if(std::begin(verbs), std::end(verbs),
                                   [&](const Verb& v) { return words.front() == v.name; });
    const bool orders = verb != std::end(verbs) && verb->run == jury;
    if (asks_for_help(words) && !orders) return help({words.front()}, streams);
    if (verb == std::end(verbs)) {
        streams.err << "Commande inconnue\u00A0: " << words.front()
                    << ". Essayez «\u00A0constat help\u00A0».\n";
        return wrong_usage;
    }
    return verb->run({words.begin() + 1, words.end()}, streams);
}

int print(const Problem& problem, Streams streams, int exit) {
    streams.err << to_text(problem) << '\n';
    return exit;
}

int print(const Problems& problems, Streams streams, int exit) {
    streams.err << to_text(problems);
    return exit;
}

}  // namespace sim::cli
