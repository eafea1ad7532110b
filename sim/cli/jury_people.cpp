#include <ostream>

#include "sim/cli/jury.hpp"
#include "sim/session/jury_papers.hpp"
#include "sim/session/office.hpp"
#include "sim/session/personal_data.hpp"
#include "sim/session/retention.hpp"

namespace sim::cli {
namespace {

using certification::Action;

int done_or(const Result<void>& result, Streams streams) {
    return result ? done : print(result.error(), streams, content_faults);
}

int add_account(const JuryCall& call) {
    const auto added = session::make_account(
        call.store, call.actor,
        {call.options.value("name"), call.options.value("login"), call.options.value("role"),
         password_from("CONSTAT_NEW_PASSWORD", call.streams)});
    if (!added) return print(added.error(), call.streams, content_faults);
    call.streams.out << "Compte créé, personne n°\u00A0" << *added << ".\n";
    return done;
}

/// A candidate needs no account to be examined.
int add_person(const JuryCall& call) {
    const auto added = session::make_person(call.store, call.actor, call.options.value("name"));
    if (!added) return print(added.error(), call.streams, content_faults);
    call.streams.out << "Personne n°\u00A0" << *added << ".\n";
    return done;
}

int new_password(const JuryCall& call) {
    auto person = call.options.has("person") ? person_in(call.options, "person")
                                             : Result<certification::PersonId>{call.actor.person};
    if (!person) return print(person.error(), call.streams, wrong_usage);
    const auto changed = session::change_password(
        call.store, call.actor, *person, password_from("CONSTAT_NEW_PASSWORD", call.streams));
    if (changed) call.streams.out << "Le mot de passe est changé.\n";
    return done_or(changed, call.streams);
}

int new_role(const JuryCall& call) {
    const auto person = person_in(call.options, "person");
    if (!person) return print(person.error(), call.streams, wrong_usage);
    const auto changed =
        session::change_role(call.store, call.actor, *person, call.options.value("role"));
    if (changed) call.streams.out << "Le rôle est changé.\n";
    return done_or(changed, call.streams);
}

int list_people(const JuryCall& call) {
    if (const auto ok = allowed(call, Action::manage_people); !ok)
        return print(ok.error(), call.streams, content_faults);
    const auto accounts = call.store.accounts();
    if (!accounts) return print(accounts.error(), call.streams, unreadable);
    auto names = session::names_in(call.store);
    for (const auto& account : *accounts) {
        call.streams.out << account.person << "  " << account.name << "  " << account.login << "  "
                         << account.role << '\n';
        names.erase(account.person);
    }
    for (const auto& [person, name] : names)
        call.streams.out << person << "  " << name << "  (sans compte)\n";
    return done;
}

/// Everything that the database holds of one person, for that person.
int export_person(const JuryCall& call) {
    const auto person = person_in(call.options, "person");
    if (!person) return print(person.error(), call.streams, wrong_usage);
    const auto made = session::person_data(call.store, call.actor, *person);
    if (!made) return print(made.error(), call.streams, content_faults);
    call.streams.out << *made << '\n';
    return done;
}

/// Birth and names of a candidate, from a JSON file; refused when a declaration would be.
int keep_identity(const JuryCall& call) {
    const auto person = person_in(call.options, "person");
    const auto path = needed(call.options, "file");
    if (!person || !path)
        return print(person ? path.error() : person.error(), call.streams, wrong_usage);
    const auto text = session::read_file(*path);
    if (!text) return print(text.error(), call.streams, unreadable);
    const auto kept = session::keep_identity(call.store, call.actor, *person, *text);
    if (kept) call.streams.out << "L’identité est gardée.\n";
    return done_or(kept, call.streams);
}

/// Shows what has been kept long enough; forgets it with --apply.
int purge(const JuryCall& call) {
    const auto root = session::find_root(call.options.value("data"));
    if (!root) return print(root.error(), call.streams, unreadable);
    const auto bytes = session::read_grid_bytes(*root);
    if (!bytes) return print(bytes.error(), call.streams, unreadable);
    const auto grid = session::read_grid(*bytes);
    if (!grid) return print(grid.error(), call.streams, unreadable);
    const auto today = call.now.date();
    const auto found = session::expired(call.store, call.actor, *grid, today);
    if (!found) return print(found.error(), call.streams, content_faults);
    for (const auto& one : *found)
        call.streams.out << "Personne n°\u00A0" << one.person
                         << (one.what == session::Forget::person ? ", nom, identité et compte"
                                                                 : ", identité")
                         << " (" << to_french(one.last) << ")\u00A0: " << one.why << ".\n";
    if (call.options.has("apply"))
        if (const auto ok = session::purge(call.store, call.actor, *grid, today, *found); !ok)
            return print(ok.error(), call.streams, content_faults);
    call.streams.out << (call.options.has("apply")
                             ? counted(found->size(), "effacement fait", "effacements faits")
                             : counted(found->size(), "effacement", "effacements") +
                                   " à faire, avec --apply")
                     << ".\n";
    return done;
}

int erase_person(const JuryCall& call) {
    const auto person = person_in(call.options, "person");
    if (!person) return print(person.error(), call.streams, wrong_usage);
    const auto erased = session::erase_person(call.store, call.actor, *person);
    if (erased)
        call.streams.out << "Nom, identité et compte effacés\u202F; les épreuves restent sous le "
                            "numéro.\n";
    return done_or(erased, call.streams);
}

}  // namespace

const std::vector<JuryOrder>& orders_of_people() {
    static const std::vector<JuryOrder> orders{
        {"account", "--login X --name NOM --role RÔLE",
         "crée un compte\u202F; son mot de passe vient de CONSTAT_NEW_PASSWORD, sinon de la ligne "
         "suivante.\n      RÔLE\u00A0: apprentice, juror, moderator, trainer, administrator",
         add_account},
        {"person", "--name NOM", "ajoute une personne sans compte, par exemple un candidat",
         add_person},
        {"password", "[--person N]", "change un mot de passe, le sien par défaut", new_password},
        {"role", "--person N --role RÔLE", "change le rôle d’un compte, sauf le sien", new_role},
        {"people", "", "montre les personnes et leurs comptes", list_people},
        {"identity", "--person N --file F.json",
         "garde l’identité d’un titulaire\u00A0: birth_name, used_name, first_name, born, sex, "
         "birth_insee, birth_place",
         keep_identity},
        {"person-data", "--person N", "écrit en JSON tout ce que la base sait d’une personne",
         export_person},
        {"erase-person", "--person N",
         "efface le nom, l’identité et le compte\u202F; les épreuves restent sous le numéro",
         erase_person},
        {"purge", "[--apply]",
         "montre les données gardées assez longtemps (personal_months, record_years)\u202F; "
         "--apply "
         "les efface",
         purge},
    };
    return orders;
}

}  // namespace sim::cli
