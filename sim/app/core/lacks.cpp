#include "sim/app/core/lacks.hpp"

#include <algorithm>
#include <array>

#include "sim/app/core/language.hpp"

namespace sim::app {
namespace {

struct Lack {
    const char* package;
    const char* words;
};
constexpr std::array lacks{
    Lack{"fonts-inter", tr_later("La police Inter manque\u00A0: une autre la remplace à l’écran.")},
    Lack{"fonts-dejavu-core",
         tr_later("La police DejaVu Sans Mono manque\u00A0: une autre la remplace.")},
    Lack{"fonts-noto-core",
         tr_later("La police Noto Serif manque\u00A0: une autre la remplace sur le papier.")},
    Lack{"fonts-material-design-icons-iconfont",
         tr_later("Les icônes manquent\u00A0: seuls les mots restent sur les boutons.")},
    Lack{"hunspell-fr",
         tr_later("Le dictionnaire français manque\u00A0: l’orthographe de vos lettres n’est pas "
                  "vérifiée.")},
    Lack{"speech-dispatcher",
         tr_later("La synthèse vocale manque\u00A0: rien ne peut être lu à voix haute.")},
};

}  // namespace

std::string lack_words(const std::string& package) {
    if (package == graphics_card)
        return tr(
            "La carte graphique ne répond plus\u00A0: la fenêtre est dessinée sans elle. Rien "
            "n’est perdu.");
    const auto* lack = std::ranges::find(lacks, package, &Lack::package);
    if (lack == lacks.end())
        return tr("Les polices n’ont pas pu être préparées\u00A0: l’affichage est simplifié.");
    return std::string{tr(lack->words)} + " " + tr_with("Installez le paquet {}.", package);
}

std::string lacks_text(const std::vector<std::string>& packages) {
    std::string text;
    for (const auto& package : packages) text += (text.empty() ? "" : " ") + package;
    return text;
}

std::vector<std::string> lacks_to_tell(const std::vector<std::string>& found,
                                       const std::string& told) {
    std::vector<std::string> left;
    for (const auto& package : found)
        if ((" " + told + " ").find(" " + package + " ") == std::string::npos)
            left.push_back(package);
    return left;
}

}  // namespace sim::app
