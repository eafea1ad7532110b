#include "tests/ui/reach.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "sim/base/result.hpp"
#include "sim/claims/settlement_sheet.hpp"
#include "sim/talk/labels.hpp"

namespace ui {
namespace {

using namespace sim;

std::string name_of(scenario::ItemKind kind) {
    using enum scenario::ItemKind;
    switch (kind) {
        case call: return "arrivée : appel";
        case letter: return "arrivée : lettre";
        case email: return "arrivée : courriel";
        case note: return "arrivée : note interne";
        case visit: return "arrivée : visite";
    }
    return {};
}

std::string name_of(scenario::Layout layout) {
    using enum scenario::Layout;
    switch (layout) {
        case letter: return "pièce : lettre";
        case report: return "pièce : rapport";
        case contract: return "pièce : contrat";
        case constat: return "pièce : constat";
        case email: return "pièce : courriel";
        case ticket: return "pièce : ticket";
    }
    return {};
}

std::string name_of(claims::FieldKind kind) {
    using enum claims::FieldKind;
    switch (kind) {
        case choice: return "champ : choix";
        case choices: return "champ : plusieurs choix";
        case party: return "champ : personne";
        case policy: return "champ : contrat";
        case news: return "champ : nouveauté de la veille";
        case money: return "champ : montant";
        case date: return "champ : date";
        case yes_no: return "champ : oui ou non";
        case account: return "champ : compte";
        case text: return "champ : texte";
        case file: return "champ : dossier du bureau";
    }
    return {};
}

std::string name_of(const claims::Field& field) {
    return field.id == claims::sheet_field ? "champ : calcul ligne à ligne" : name_of(field.kind);
}

std::string decision(std::string_view act) {
    return "décision : " + std::string{act};
}
std::string talk_by(talk::Channel channel) {
    return "échange : " + std::string{talk::label(channel)};
}
std::string message_by(std::string_view channel) {
    return "message : " + std::string{channel};
}

namespace gesture {
constexpr const char* reply = "réplique";
constexpr const char* hung_up = "échange quitté";
constexpr const char* waited = "attente";
constexpr const char* note_taken = "note au dossier";
constexpr const char* hint_asked = "indice";
constexpr const char* cited = "passage cité";
constexpr const char* from_model = "message : d’après un modèle";
constexpr const char* attached = "message : pièce jointe";
constexpr const char* asked = "négociation : question";
constexpr const char* argued = "négociation : argument";
constexpr const char* offered = "négociation : offre";
constexpr const char* with_terms = "négociation : contrepartie";
constexpr const char* accepted = "négociation : accord";
constexpr const char* broken_off = "négociation : rupture";
constexpr const char* handed_in = "remise du dossier";
}  // namespace gesture

Reach reach_of_decision(const attempt::Decide& command) {
    Reach reach{decision(command.act)};
    for (const auto& field : claims::find_act(command.act)->fields)
        if (const auto value = command.fields.find(field.id);
            value != command.fields.end() && !value->second.empty())
            reach.insert(name_of(field));
    return reach;
}

Reach reach_of_message(const attempt::SendMessage& command) {
    Reach reach{message_by(command.channel)};
    if (!command.letter.empty()) reach.insert(gesture::from_model);
    if (!command.attachments.empty()) reach.insert(gesture::attached);
    return reach;
}

Reach reach_of_move(const deal::Move& move) {
    return std::visit(overloaded{[](const deal::Ask&) { return Reach{gesture::asked}; },
                                 [](const deal::Argue&) { return Reach{gesture::argued}; },
                                 [](const deal::Offer& offer) {
                                     return offer.terms.empty()
                                                ? Reach{gesture::offered}
                                                : Reach{gesture::offered, gesture::with_terms};
                                 },
                                 [](const deal::Accept&) { return Reach{gesture::accepted}; },
                                 [](const deal::BreakOff&) { return Reach{gesture::broken_off}; }},
                      move);
}

/// One name of everything for each word of `table`.
template <class Kind>
void add_kinds(Reach& all, Kind last) {
    for (int kind = 0; kind <= static_cast<int>(last); ++kind)
        all.insert(name_of(static_cast<Kind>(kind)));
}

Reach all_there_is() {
    Reach all{gesture::reply,      gesture::hung_up,    gesture::waited,     gesture::note_taken,
              gesture::hint_asked, gesture::cited,      gesture::from_model, gesture::attached,
              gesture::asked,      gesture::argued,     gesture::offered,    gesture::with_terms,
              gesture::accepted,   gesture::broken_off, gesture::handed_in};
    for (const auto& act : claims::acts()) {
        all.insert(decision(act.id));
        for (const auto& field : act.fields) all.insert(name_of(field));
    }
    for (int channel = 0; channel <= static_cast<int>(talk::Channel::internal); ++channel)
        all.insert(talk_by(static_cast<talk::Channel>(channel)));
    add_kinds(all, scenario::ItemKind::visit);
    add_kinds(all, scenario::Layout::ticket);
    using enum talk::Channel;
    for (const auto channel : {letter, email, internal})
        all.insert(message_by(talk::word(channel)));
    return all;
}

using Had = std::map<Way, Reach>;

/// The option that adds the most; the first of the best.
const Option* best_of(const std::vector<const Option*>& options, const Reach& had) {
    const auto gain = [&](const Option* option) { return without(option->reach, had).size(); };
    const auto best = std::ranges::max_element(options, {}, gain);
    return best == options.end() ? nullptr : *best;
}

}  // namespace

Reach reach_of(const scenario::Scenario& scenario, const attempt::Command& command) {
    return std::visit(
        overloaded{
            [&](const attempt::OpenItem& c) {
                const auto& item = *scenario::find_item(scenario, c.item);
                Reach reach{name_of(item.kind)};
                if (const auto* scene = scenario::find_scene(scenario, item.scene))
                    reach.insert(talk_by(scene->channel));
                return reach;
            },
            [&](const attempt::OpenDocument& c) {
                return Reach{name_of(scenario::find_document(scenario, c.document)->layout)};
            },
            [&](const attempt::StartScene& c) {
                return Reach{talk_by(scenario::find_scene(scenario, c.scene)->channel)};
            },
            [](const attempt::Say&) { return Reach{gesture::reply}; },
            [](const attempt::HangUp&) { return Reach{gesture::hung_up}; },
            [](const attempt::Decide& c) { return reach_of_decision(c); },
            [](const attempt::SendMessage& c) { return reach_of_message(c); },
            [](const attempt::CitePassage&) { return Reach{gesture::cited}; },
            [](const attempt::TakeNote&) { return Reach{gesture::note_taken}; },
            [](const attempt::AskHint&) { return Reach{gesture::hint_asked}; },
            [](const attempt::WaitUntil&) { return Reach{gesture::waited}; },
            [](const attempt::WaitNext&) { return Reach{gesture::waited}; },
            [](const attempt::Bargain& c) { return reach_of_move(c.move); },
            [](const attempt::CloseCase&) { return Reach{gesture::handed_in}; },
        },
        command);
}

const Reach& everything() {
    static const Reach all = all_there_is();
    return all;
}

Reach without(const Reach& wanted, const Reach& had) {
    Reach missing;
    std::ranges::set_difference(wanted, had, std::inserter(missing, missing.end()));
    return missing;
}

std::vector<Stop> itinerary(const std::vector<Option>& options, const std::vector<Way>& ways) {
    std::vector<Stop> stops;
    Had had;
    const auto go = [&](const Option& option, Way way) {
        had[way].insert(option.reach.begin(), option.reach.end());
        stops.push_back({option.case_id, option.variant, way});
    };
    std::vector<const Option*> all;
    std::map<std::string, std::vector<const Option*>> by_case;
    for (const auto& option : options) {
        all.push_back(&option);
        by_case[option.case_id].push_back(&option);
    }
    std::size_t turn = 0;
    for (const auto& [id, own] : by_case) {
        const auto way = ways[turn++ % ways.size()];
        go(*best_of(own, had[way]), way);
    }
    for (const auto way : ways)
        while (const auto* next = best_of(all, had[way])) {
            if (without(next->reach, had[way]).empty()) break;
            go(*next, way);
        }
    return stops;
}

}  // namespace ui
