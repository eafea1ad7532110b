#include "sim/store/faults.hpp"

#include <array>

#include <sqlite3.h>

namespace sim::store {
namespace {

struct Cause {
    int code;
    std::string_view what;
    std::string_view remedy;
};

constexpr std::string_view make_writable =
    "Rendez le dossier et le fichier modifiables, ou choisissez un autre dossier.";
constexpr std::string_view close_other = "Fermez l’autre programme, puis recommencez.";
constexpr std::string_view restore =
    "Gardez ce fichier tel quel et rouvrez une sauvegarde avec Constat.";

constexpr std::array causes{
    Cause{SQLITE_FULL, "le disque est plein", "Libérez de l’espace, puis recommencez."},
    Cause{SQLITE_READONLY, "la base est en lecture seule", make_writable},
    Cause{SQLITE_PERM, "l’accès au fichier est refusé", make_writable},
    Cause{SQLITE_CANTOPEN, "le fichier ne peut pas être ouvert", make_writable},
    Cause{SQLITE_BUSY, "un autre programme occupe la base", close_other},
    Cause{SQLITE_LOCKED, "un autre programme occupe la base", close_other},
    Cause{SQLITE_CORRUPT, "la base est abîmée", restore},
    Cause{SQLITE_NOTADB, "le fichier n’est pas une base lisible", restore},
    Cause{SQLITE_IOERR, "le disque n’a pas répondu",
          "Vérifiez le disque et l’espace libre, puis recommencez."},
    Cause{SQLITE_NOMEM, "la mémoire manque", "Fermez d’autres programmes, puis recommencez."},
};

}  // namespace

Problem problem_of(const SqlFault& fault, const std::string& path, std::string_view subject) {
    for (const auto& cause : causes) {
        if (cause.code != fault.code()) continue;
        return Problem{{path},
                       std::string{subject} + "\u00A0: " + std::string{cause.what} + ".",
                       std::string{cause.remedy}};
    }
    return Problem{{path},
                   std::string{subject} +
                       "\u00A0: la base a refusé l’écriture ou la lecture («\u00A0" + fault.what() +
                       "\u00A0»).",
                   std::string{restore}};
}

}  // namespace sim::store
