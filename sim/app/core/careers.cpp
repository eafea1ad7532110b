// Source: the job sheets of the branch for the nine sub-families of "Gestion des contrats ou
// prestations", each with its rates of internal mobility and the three largest origins and
// destinations. The sheets bear no date. The figures are theirs, the names are ours.
#include "sim/app/core/careers.hpp"

#include "sim/app/core/language.hpp"

namespace sim::app {
namespace {

constexpr Career desk_table[] = {
    {"05A",
     tr_later("Souscription de risques particuliers"),
     154,
     179,
     {{{"05E", 51}, {"05C", 12}, {"05H", 4}}},
     {{{"05C", 34}, {"05-new", 29}, {"05G", 7}}}},
    {"05B",
     tr_later("Contrats, plateforme d’appels"),
     93,
     127,
     {{{"05C", 30}, {"05D", 17}, {"05F", 16}}},
     {{{"05D", 33}, {"05C", 17}, {"05-new", 16}}}},
    {"05C",
     tr_later("Contrats, hors plateforme"),
     183,
     116,
     {{{"05A", 22}, {"05E", 22}, {"05H", 9}}},
     {{{"05F", 24}, {"05A", 11}, {"05H", 11}}}},
    {"05D",
     tr_later("Contrats et sinistres, plateforme d’appels"),
     92,
     100,
     {{{"05B", 34}, {"03H", 17}, {"05C", 16}}},
     {{{"05C", 25}, {"05B", 11}, {"05-new", 11}}}},
    {"05E",
     tr_later("Contrats et sinistres, hors plateforme"),
     81,
     333,
     {{{"05H", 18}, {"05I", 16}, {"05F", 15}}},
     {{{"05A", 42}, {"05C", 32}, {"05F", 8}}}},
    {"05F",
     tr_later("Sinistres courants et conventions"),
     118,
     74,
     {{{"05G", 30}, {"03D", 16}, {"05H", 15}}},
     {{{"05G", 52}, {"05C", 12}, {"09C", 5}}}},
    {"05G",
     tr_later("Sinistres complexes et contentieux"),
     99,
     126,
     {{{"05F", 53}, {"05A", 7}, {"04A", 5}}},
     {{{"05F", 44}, {"04A", 19}, {"05-general", 13}}}},
    {"05H",
     tr_later("Santé et prévoyance"),
     84,
     241,
     {{{"05C", 41}, {"05B", 7}, {"05A", 6}}},
     {{{"05F", 37}, {"05C", 21}, {"05-general", 11}}}},
    {"05I",
     tr_later("Contrôle du portefeuille"),
     89,
     482,
     {{{"05C", 11}, {"05E", 11}, {"09C", 9}}},
     {{{"05C", 30}, {"04A", 13}, {"05E", 12}}}},
};

struct Family {
    std::string_view key;
    const char* label;
};
constexpr Family families_beside[] = {
    {"03D", tr_later("Vente en bureau ou en point de vente")},
    {"03H", tr_later("Appui aux réseaux commerciaux")},
    {"04A", tr_later("Évaluation des risques et prévention")},
    {"09C", tr_later("Secrétariat et assistanat")},
    {"05-new", tr_later("Métiers nouveaux de la gestion")},
    {"05-general", tr_later("Fonctions polyvalentes de la gestion")},
};

constexpr std::size_t code_length = 3;

std::string code_of(std::string_view family) {
    return std::string{family.size() == code_length ? family : family.substr(0, 2)};
}

std::string family_label(std::string_view key) {
    for (const auto& family : families_beside)
        if (family.key == key) return code_of(key) + " · " + tr(family.label);
    return desk_label(key);
}

/// 154 is "15,4 %".
std::string rate(int tenths) {
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0) text += "," + std::to_string(tenths % 10);
    return text + "\u00A0%";
}

std::vector<CareerMove> moves(const std::array<CareerShare, 3>& shares) {
    std::vector<CareerMove> list;
    for (const auto& share : shares)
        list.push_back({code_of(share.family), family_label(share.family), share.percent});
    return list;
}

std::string in_words(const std::vector<CareerMove>& moves) {
    std::string words;
    for (const auto& move : moves)
        words += (words.empty() ? "" : "\u202F; ") + move.label + " (" +
                 std::to_string(move.percent) + "\u00A0%)";
    return words;
}

}  // namespace

std::span<const Career> careers() {
    return desk_table;
}

std::string desk_label(std::string_view code) {
    for (const auto& desk : desk_table)
        if (desk.code == code) return std::string{code} + " · " + tr(desk.label);
    return std::string{code};
}

std::vector<DeskRow> desk_rows() {
    std::vector<DeskRow> rows;
    for (const auto& desk : desk_table) {
        DeskRow row{desk.code, tr(desk.label)};
        row.rates = tr_with(
            "Des effectifs en CDI de ce poste, {} y sont arrivés par mobilité interne, et {} l’ont "
            "quitté de même.",
            rate(desk.arrived_tenths), rate(desk.left_tenths));
        row.from = moves(desk.from);
        row.to = moves(desk.to);
        row.told = tr_with("{}. On y arrive de\u00A0: {}. On en part vers\u00A0: {}.",
                           desk_label(desk.code), in_words(row.from), in_words(row.to));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace sim::app
