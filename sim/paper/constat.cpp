#include "sim/paper/constat.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "sim/base/text.hpp"
#include "sim/paper/fold.hpp"

namespace sim::paper {
namespace {

constexpr std::array common_list{
    Blank{"date", "Date du sinistre", 60},
    Blank{"heure", "Heure", 30},
    Blank{"adresse", "Adresse du sinistre", 160},
    Blank{"local", "Étage, porte", 60},
    Blank{"syndic", "Syndic ou gérant", 120},
    Blank{"observations", "Observations", 500},
    Blank{"fait_a", "Fait à", 60},
    Blank{"fait_le", "Le", 40},
};
constexpr std::array party_list{
    Blank{"role", "Partie", 40},         Blank{"nom", "Nom, prénom", 100},
    Blank{"adresse", "Adresse", 160},    Blank{"telephone", "Téléphone", 40},
    Blank{"assureur", "Assureur", 100},  Blank{"contrat", "N° de contrat", 60},
    Blank{"agence", "Agence", 100},      Blank{"details", "Précisions sur les dommages", 400},
    Blank{"signature", "Signature", 80},
};
constexpr std::array yes_no{Choice{"oui", "Oui"}, Choice{"non", "Non"}};
constexpr std::array causes{
    Choice{"canalisation_accessible", "Canalisation accessible"},
    Choice{"canalisation_encastree", "Canalisation encastrée"},
    Choice{"appareil", "Appareil à effet d’eau"},
    Choice{"debordement", "Débordement"},
    Choice{"joint", "Joints, carrelage"},
    Choice{"toiture", "Infiltration par toiture"},
    Choice{"facade", "Infiltration par façade"},
    Choice{"engorgement", "Engorgement, refoulement"},
    Choice{"gel", "Gel"},
    Choice{"inconnue", "Cause inconnue"},
};
constexpr std::array origins{
    Choice{"a", "Local de A"},
    Choice{"b", "Local de B"},
    Choice{"communes", "Parties communes"},
    Choice{"exterieur", "Extérieur"},
    Choice{"inconnue", "Inconnue"},
};
constexpr std::array qualities{
    Choice{"locataire", "Locataire"},
    Choice{"proprietaire_occupant", "Propriétaire occupant"},
    Choice{"proprietaire_bailleur", "Propriétaire bailleur"},
    Choice{"occupant_gratuit", "Occupant à titre gratuit"},
};
constexpr std::array damages{
    Choice{"embellissements", "Peintures, papiers peints"},
    Choice{"immobilier", "Plafonds, murs, sols"},
    Choice{"mobilier", "Mobilier, objets"},
    Choice{"aucun", "Aucun dommage"},
};
constexpr std::array common_question_list{
    Question{"origine", "Origine de la fuite", origins, false},
    Question{"cause", "Cause apparente", causes, true},
    Question{"recherche_de_fuite", "Recherche de fuite effectuée", yes_no, false},
    Question{"fuite_reparee", "Fuite réparée", yes_no, false},
    Question{"copropriete", "Immeuble en copropriété", yes_no, false},
};
constexpr std::array party_question_list{
    Question{"qualite", "Qualité", qualities, false},
    Question{"dommages", "Nature des dommages", damages, true},
};

template <class List>
auto find_key(const List& list, std::string_view key) {
    return std::find_if(list.begin(), list.end(), [&](const auto& e) { return e.key == key; });
}

template <class List>
std::string keys_of(const List& list) {
    std::string keys;
    for (const auto& entry : list) {
        if (!keys.empty()) keys += ", ";
        keys += entry.key;
    }
    return keys;
}

Problem fault_at(int line, std::string what, std::string remedy) {
    return Problem{{"", line, 0}, std::move(what), std::move(remedy)};
}

std::optional<Problem> tick(Constat& form, const std::string& full_key, const Question& question,
                            const std::string& value, int line) {
    std::set<std::string>& ticked = form.ticked[full_key];
    for (std::size_t at = 0; at <= value.size();) {
        const std::size_t end = std::min(value.find(',', at), value.size());
        const std::string answer = slug(std::string{trimmed(value.substr(at, end - at))});
        at = end + 1;
        if (answer.empty()) continue;
        if (find_key(question.choices, answer) == question.choices.end()) {
            return fault_at(line,
                            "«\u00A0" + answer + "\u00A0» n’est pas une réponse à «\u00A0" +
                                full_key + "\u00A0»",
                            "Réponses possibles\u00A0: " + keys_of(question.choices));
        }
        ticked.insert(answer);
    }
    if (!question.several && ticked.size() > 1) {
        return fault_at(line, "«\u00A0" + full_key + "\u00A0» n’admet qu’une réponse",
                        "Gardez-en une");
    }
    return std::nullopt;
}

std::optional<Problem> write(Constat& form, const std::string& full_key, const Blank& blank,
                             const std::string& value, int line) {
    if (value.size() > blank.max_bytes) {
        return fault_at(line, "«\u00A0" + full_key + "\u00A0» est trop long pour le formulaire",
                        "Restez sous " + std::to_string(blank.max_bytes) + "\u00A0octets");
    }
    form.values[full_key] = value;
    return std::nullopt;
}

std::optional<Problem> answer(Constat& form, const std::string& full_key, const std::string& value,
                              int line) {
    const bool of_party = full_key.starts_with("a.") || full_key.starts_with("b.");
    const std::string key = of_party ? full_key.substr(2) : full_key;
    const auto blanks = of_party ? party_blanks() : common_blanks();
    const auto questions = of_party ? party_questions() : common_questions();
    if (form.values.contains(full_key) || form.ticked.contains(full_key)) {
        return fault_at(line, "«\u00A0" + full_key + "\u00A0» est rempli deux fois",
                        "Gardez une ligne");
    }
    const auto blank = find_key(blanks, key);
    if (blank != blanks.end()) return write(form, full_key, *blank, value, line);
    const auto question = find_key(questions, key);
    if (question != questions.end()) return tick(form, full_key, *question, value, line);
    return fault_at(line, "«\u00A0" + full_key + "\u00A0» n’est pas une rubrique du constat",
                    "Rubriques\u00A0: " + keys_of(common_blanks()) + ", " +
                        keys_of(common_questions()) + "\u202F; avec a. ou b. devant\u00A0: " +
                        keys_of(party_blanks()) + ", " + keys_of(party_questions()));
}

void say(std::string& out, std::string_view prefix, std::string_view label,
         const std::string& value) {
    if (value.empty()) return;
    out.append(prefix).append(label).append("\u00A0: ").append(value).append("\n");
}

std::string answers(const Constat& form, const std::string& key, const Question& question) {
    std::string text;
    for (const Choice& choice : question.choices) {
        if (!form.is_ticked(key, choice.key)) continue;
        if (!text.empty()) text += "\u202F; ";
        text += choice.label;
    }
    return text;
}

}  // namespace

std::span<const Blank> common_blanks() {
    return common_list;
}
std::span<const Blank> party_blanks() {
    return party_list;
}
std::span<const Question> common_questions() {
    return common_question_list;
}
std::span<const Question> party_questions() {
    return party_question_list;
}

std::string Constat::value(const std::string& key) const {
    const auto found = values.find(key);
    return found == values.end() ? std::string{} : found->second;
}

bool Constat::is_ticked(const std::string& question, std::string_view choice) const {
    const auto found = ticked.find(question);
    return found != ticked.end() && found->second.contains(std::string{choice});
}

Result<Constat> parse_constat(std::string_view text, int first_line) {
    Constat form;
    int number = first_line;
    for (std::size_t at = 0; at < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line{trimmed(text.substr(at, end - at))};
        at = end + 1;
        if (line.empty()) continue;
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos) {
            return Failure{fault_at(number, "Une ligne du constat n’a pas de deux-points",
                                    "Écrivez «\u00A0rubrique: valeur\u00A0»")};
        }
        const std::string key = slug(std::string{trimmed(line.substr(0, colon))});
        auto problem = answer(form, key, std::string{trimmed(line.substr(colon + 1))}, number);
        if (problem) return Failure{*problem};
    }
    return form;
}

std::string plain_constat(const Constat& form) {
    std::string out = "Constat amiable dégât des eaux\n";
    for (const Blank& blank : common_blanks()) {
        say(out, "", blank.label, form.value(std::string{blank.key}));
    }
    for (const Question& question : common_questions()) {
        say(out, "", question.label, answers(form, std::string{question.key}, question));
    }
    for (const std::string party : {"a", "b"}) {
        const std::string prefix = party == "a" ? "A — " : "B — ";
        for (const Blank& blank : party_blanks()) {
            say(out, prefix, blank.label, form.value(party + "." + std::string{blank.key}));
        }
        for (const Question& question : party_questions()) {
            const std::string key = party + "." + std::string{question.key};
            say(out, prefix, question.label, answers(form, key, question));
        }
    }
    return out;
}

}  // namespace sim::paper
