#include "sim/content/diagnostic_rows.hpp"

namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_grids() {
    static const std::vector<Diagnostic> rows{
        {Code::grid_text_too_long, "Texte de grille trop long",
         "Un intitulé de la grille se lit d’un coup d’œil par le jury\u00A0: 600 caractères au "
         "plus.",
         "Grid text too long",
         "A title of the grid is read at a glance by the jury: 600 characters at most.",
         "title: \"Accueillir…\"", "title: \"Accueillir\""},
        {Code::not_a_grid_code, "Code de grille mal formé",
         "Un bloc s’écrit BC02, une compétence BC02.6.", "Malformed grid code",
         "A block reads BC02, a competency BC02.6.", "code: bloc 1,", "code: BC01,"},
        {Code::pass_out_of_bounds, "Seuil hors de 0 à 100\u00A0%",
         "Le seuil est la part des points qui valide un bloc.", "Pass mark out of 0 to 100 %",
         "The pass mark is the share of the points that certifies a block.", "pass: 120 %",
         "pass: 50 %"},
        {Code::competency_of_no_block, "Compétence d’aucun bloc",
         "Le code d’une compétence commence par celui de son bloc.", "Competency of no block",
         "The code of a competency starts with that of its block.", "code: BC02.1", "code: BC01.1"},
        {Code::fault_of_no_competency, "Faute éliminatoire sans compétence",
         "Une faute éliminatoire se rattache à une compétence de la grille.",
         "Eliminating fault of no competency",
         "An eliminating fault belongs to a competency of the grid.", "competency: BC01.9",
         "competency: BC01.1"},
        {Code::given_twice, "Élément donné deux fois",
         "Dans la grille, chaque code ne se donne qu’une fois.", "Element given twice",
         "In the grid each code is given once.",
         "- {code: BC01.1, marked_by: both, title: \"Écouter\", observable: \"Se présente.\"}\n  - "
         "{code: BC01.1, marked_by: both, title: \"Écouter\", observable: \"Se présente.\"}",
         "- {code: BC01.1, marked_by: both, title: \"Écouter\", observable: \"Se présente.\"}"},
        {Code::no_grid, "Grille absente", "La grille nationale est dans assessment/grid/grid.yaml.",
         "Grid missing", "The national grid is in assessment/grid/grid.yaml.", "", "grid.yaml"},
        {Code::empty_list, "Liste vide",
         "Une grille sans bloc, sans compétence ou sans faute éliminatoire ne note rien.",
         "Empty list",
         "A grid without a block, a competency or an eliminating fault marks nothing.",
         "eliminating_faults: []",
         "eliminating_faults:\n  - {id: contempt, competency: BC01.1, title: \"Mépriser\", ground: "
         "\"Code pénal, art. 225-1\"}"},
        {Code::weights_do_not_add_up, "Poids qui ne font pas 100",
         "Un bloc vaut 100\u00A0: si ses critères font plus ou moins, aucune note ne se compare "
         "au seuil.",
         "Weights that do not make 100",
         "A block is worth 100: when its criteria make more or less, no mark compares with the "
         "pass mark.",
         "weight: 60", "weight: 100"},
        {Code::too_few_levels, "Niveaux trop peu ou trop nombreux",
         "Deux niveaux ne disent pas le progrès, six ne se distinguent plus à l’oral.",
         "Too few or too many levels",
         "Two levels do not tell progress, six cannot be told apart aloud.",
         "levels: [\"Se tait.\", \"Écoute.\"]",
         "levels: [\"Se tait.\", \"Écoute.\", \"Reformule.\"]"},
        {Code::competency_without_criterion, "Compétence sans critère",
         "Ce qui ne se note pas ne se certifie pas.", "Competency without a criterion",
         "What is not marked is not certified.",
         "competencies:\n  - {code: BC01.2, marked_by: both, title: \"Rassurer\", observable: "
         "\"Rassure.\"}",
         "competencies:"},
        {Code::criterion_elsewhere, "Critère d’un autre bloc",
         "Le fichier d’un bloc ne parle que des compétences et des critères de ce bloc.",
         "Criterion of another block",
         "The file of a block speaks of the competencies and criteria of that block only.",
         "criterion: loin", "criterion: listening"},
        {Code::grid_file_missing, "Fichier de la grille absent",
         "Depuis la version 2, chaque bloc a son fichier, et les règles du jury ont le leur.",
         "File of the grid missing",
         "From version 2 on, each block has its file, and the rules of the jury have theirs.", "",
         "bc01.yaml"},
        {Code::rule_not_given, "Règle du jury absente",
         "Une règle que personne n’a écrite serait décidée par le programme.",
         "Rule of the jury not given", "A rule that nobody wrote would be decided by the program.",
         "", "- {id: quorum, value: 2, confidence: low, note: \"Présents.\"}"},
    };
    return rows;
}

}  // namespace sim::content
