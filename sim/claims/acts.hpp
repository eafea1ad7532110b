#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"
#include "sim/claims/option.hpp"

/// The decisions a handler can record on a claim, as one table. Forms, journal, evidence and the
/// case language all read it, so an act exists everywhere as soon as its row does.
namespace sim::claims {

/// `party`, `policy` and `news` name a thing of the case; a `file` is one of the desk: the case’s
/// own or another.
/// An `account` is an IBAN, or what a case has in its place.
enum class FieldKind {
    choice,
    choices,
    party,
    policy,
    news,
    money,
    date,
    yes_no,
    account,
    text,
    file
};

struct Field {
    std::string_view id;
    std::string_view label;  ///< French
    FieldKind kind = FieldKind::text;
    std::vector<Option> options;  ///< For `choice` and `choices`.
    bool required = true;
};

struct Act {
    std::string_view id;
    std::string_view label;       ///< French, what the button says: « Ouvrir le dossier »
    std::string_view competency;  ///< The competency it mainly serves: `BC02.1`
    std::string_view icon;        ///< Name of an icon of the window.
    bool irreversible = false;    ///< Asks for confirmation.
    int minutes = 3;              ///< Simulated time it takes.
    std::vector<Field> fields;
    /// The field that says what a decision is about when an act may be taken on several things
    /// (a reserve per item): the last decision replaces the earlier ones on the same subject.
    std::string_view subject = {};
};

const std::vector<Act>& acts();
const Act* find_act(std::string_view id);
const Field* find_field(const Act& act, std::string_view id);

/// Field id to canonical text: an option id, ids joined by ",", "1234.50 EUR", "2026-03-10",
/// "true"/"false", or free text.
using Fields = std::map<std::string, std::string, std::less<>>;

/// The same fields in canonical form, or every fault with the field's label in French. It checks
/// what can be, never what is right.
Checked<Fields> canonical(const Act& act, const Fields& typed);

/// A field's canonical text as a person reads it; party and policy ids are left to the caller.
std::string field_to_french(const Field& field, std::string_view canonical_text);

}  // namespace sim::claims
