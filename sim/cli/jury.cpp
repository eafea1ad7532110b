#include "sim/cli/jury.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <istream>
#include <ostream>

#include "sim/session/journal.hpp"
#include "sim/session/office.hpp"

namespace sim::cli {
namespace {

using certification::Action;
using certification::Role;

const std::vector<std::string> flags{"president",   "qualified", "external", "json",
                                     "csv",         "xlsx",      "seeded",   "apply",
                                     "clock-right", "feedback"};
const std::vector<std::string> valued{
    "db",      "data",     "as",      "login",   "name",     "role",    "person",   "centre",
    "date",    "blocks",   "route",   "reason",  "measures", "carried", "tie",      "candidate",
    "block",   "attempt",  "absence", "subject", "level",    "note",    "device",   "present",
    "outcome", "override", "out",     "levels",  "file",     "client",  "contract", "certifier",
    "place",   "sign",     "key",     "at",      "minutes"};

std::vector<JuryOrder> all_orders() {
    std::vector<JuryOrder> all;
    for (const auto* part :
         {&orders_of_people(), &orders_of_session(), &orders_of_marking(), &orders_of_results(),
          &orders_of_exports(), &orders_of_badges(), &orders_of_quality()})
        all.insert(all.end(), part->begin(), part->end());
    return all;
}

void say_usage(const JuryOrder& order, Streams streams) {
    streams.out << "  " << order.name << (order.usage.empty() ? "" : " ") << order.usage
                << "\n      " << order.what << '\n';
}

/// Of the order that is named, else of all.
int jury_help(std::string_view named, Streams streams) {
    streams.out
        << "constat jury ORDRE --as IDENTIFIANT [--db FICHIER]\n\n"
           "Le mot de passe vient de la variable CONSTAT_PASSWORD, sinon de la première "
           "ligne de\nl’entrée. Premier lancement\u00A0: constat jury init --login X --name "
           "Y crée l’administrateur.\n\n";
    const auto orders = all_orders();
    const bool known = std::ranges::find(orders, named, &JuryOrder::name) != orders.end();
    for (const auto& order : orders)
        if (!known || order.name == named) say_usage(order, streams);
    streams.out << "\nCodes de sortie\u00A0: 0 fait\u202F; 1 refusé, rien n’est écrit de ce qui "
                   "est refusé\u202F; 2 "
                   "ordre mal écrit\u202F; 3 base illisible.\n";
    return done;
}

/// Only while nobody can sign in.
int first_administrator(const Options& options, store::Store& store, Streams streams) {
    const auto accounts = store.accounts();
    if (!accounts) return print(accounts.error(), streams, unreadable);
    if (!accounts->empty())
        return print(
            Problem{{},
                    "Cette base a déjà ses comptes.",
                    "Un administrateur en ajoute avec «\u00A0constat jury account\u00A0»."},
            streams, content_faults);
    const auto added = store.add_account({options.value("name"), options.value("login"),
                                          std::string{word(Role::administrator)},
                                          password_from("CONSTAT_PASSWORD", streams)});
    if (!added) return print(added.error(), streams, content_faults);
    streams.out << "Administrateur créé, personne n°\u00A0" << *added << ".\n";
    return done;
}

int signed_in(const JuryOrder& order, const Options& options, store::Store& store,
              Streams streams) {
    const auto login = needed(options, "as");
    if (!login) return print(login.error(), streams, wrong_usage);
    const auto now = streams.clock();
    // A file that was just made, or another than the one that was meant, has nobody in it.
    if (const auto known = store.accounts(); known && known->empty())
        return print(Problem{{},
                             "Cette base n’a pas encore de compte.",
                             "Créez l’administrateur\u00A0: «\u00A0constat jury init --login X "
                             "--name Y\u00A0»\u202F; ou vérifiez le fichier que nomme --db."},
                     streams, content_faults);
    const auto account =
        store.sign_in(*login, password_from("CONSTAT_PASSWORD", streams), now.in_minutes());
    if (!account) return print(account.error(), streams, content_faults);
    const auto role = certification::role_from(account->role);
    sim::check(role.has_value(), "the database keeps known roles only");
    return order.run({options, streams, store, {account->person, *role}, now});
}

}  // namespace

Result<session::Jury> JuryCall::jury() const {
    if (options.words.size() != 1)
        return Failure{Problem{{}, "Le nom de la session manque.", "Exemple\u00A0: lyon-2026."}};
    return session::Jury::open(store, options.words.front());
}

Result<void> allowed(const JuryCall& call, Action action) {
    return session::allowed(call.actor, action);
}

std::vector<std::string> parts_of(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        if (end > begin) parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

Result<std::vector<std::pair<std::string, int>>> levels_of(const std::string& text) {
    std::vector<std::pair<std::string, int>> levels;
    for (const auto& part : parts_of(text)) {
        const auto sign = part.find('=');
        if (sign == std::string::npos || sign + 2 != part.size() || part.back() < '0' ||
            part.back() > '9')
            return Failure{Problem{{},
                                   "«\u00A0" + part + "\u00A0» n’est pas un niveau.",
                                   "Exemple\u00A0: --levels bc04.1-interests=2,bc04.2-calm=1"}};
        levels.emplace_back(part.substr(0, sign), part.back() - '0');
    }
    return levels;
}

Result<std::string> needed(const Options& options, const std::string& name) {
    if (auto value = options.value(name); !value.empty()) return value;
    return Failure{Problem{{},
                           "--" + name + " manque.",
                           "«\u00A0constat jury\u00A0» dit ce que chaque ordre attend."}};
}

Result<certification::PersonId> person_in(const Options& options, const std::string& name) {
    if (const auto there = needed(options, name); !there) return Failure{there.error()};
    const auto number = options.number(name, 0);
    if (!number) return Failure{number.error()};
    return static_cast<certification::PersonId>(*number);
}

Result<certification::CopyName> copy_in(const Options& options) {
    const auto candidate = needed(options, "candidate");
    if (!candidate) return Failure{candidate.error()};
    const auto block = needed(options, "block");
    if (!block) return Failure{block.error()};
    return certification::CopyName{*candidate, *block};
}

std::string password_from(const char* variable, Streams streams) {
    if (const char* set = std::getenv(variable); set != nullptr) return set;
    std::string line;
    std::getline(streams.in, line);
    return line;
}

int write_out(const JuryCall& call, const std::string& bytes) {
    if (!call.options.has("out")) {
        call.streams.out << bytes;
        return done;
    }
    const auto path = call.options.value("out");
    std::ofstream file{path, std::ios::binary};
    file << bytes << std::flush;
    if (file) {
        call.streams.out << "Écrit\u00A0: " << path << '\n';
        return done;
    }
    return print(Problem{{path, 0, 0}, "Le fichier n’a pas été écrit.", "Vérifiez le dossier."},
                 call.streams, unreadable);
}

int jury(const std::vector<std::string>& words, Streams streams) {
    if (words.empty() || words.front() == "help" || asks_for_help(words))
        return jury_help(words.empty() ? "" : words.front(), streams);
    const auto options = parse({words.begin() + 1, words.end()}, flags, valued);
    if (!options) return print(options.error(), streams, wrong_usage);
    const auto orders = all_orders();
    const auto order = std::find_if(orders.begin(), orders.end(), [&](const JuryOrder& one) {
        return one.name == words.front();
    });
    const bool init = words.front() == "init";
    if (!init && order == orders.end())
        return print(Problem{{},
                             "Ordre inconnu\u00A0: " + words.front() + ".",
                             "«\u00A0constat jury\u00A0» montre les ordres."},
                     streams, wrong_usage);
    auto store =
        store::Store::open(options->has("db") ? options->value("db") : session::default_database());
    if (!store) return print(store.error(), streams, unreadable);
    return init ? first_administrator(*options, *store, streams)
                : signed_in(*order, *options, *store, streams);
}

}  // namespace sim::cli
