#pragma once

#include <string>
#include <utility>
#include <vector>

#include "sim/attempt/attempt.hpp"

/// A case of one call, four world events and two deadlines, built without any file.
namespace sim::test {

inline Instant on_march(int day, int hour, int minute = 0) {
    return Instant::at(Date::of(2026, 3, static_cast<unsigned>(day)), hour, minute);
}

inline claims::Party a_party(std::string id, claims::PartyKind kind, std::string civility = {}) {
    claims::Party party;
    party.name = id;
    party.id = std::move(id);
    party.kind = kind;
    party.civility = std::move(civility);
    return party;
}

inline constexpr talk::Index calm = 0;
inline constexpr talk::Index promised = 1;
inline constexpr talk::Index water_off = 2;

inline talk::Choice a_choice(std::string id, talk::SpeechAct act, talk::Index to,
                             std::vector<talk::Change> changes = {}) {
    talk::Choice choice;
    choice.text = "Réplique " + id + ".";
    choice.id = std::move(id);
    choice.act = act;
    choice.to = to;
    choice.changes = std::move(changes);
    return choice;
}

/// hub -> hub (greet once, scold, promise), hub -> more -> hub or bye, hub -> out.
inline talk::Scene welcome_scene() {
    using enum talk::SpeechAct;
    talk::Scene scene;
    scene.id = "welcome";
    scene.title = "Appel de la locataire";
    scene.persona = "tenant";
    scene.once_count = 1;
    auto greeting = a_choice("greet", greet, 0, {{calm, 80}});
    greeting.once = true;
    greeting.slot = 0;
    auto asking = a_choice("ask-water", open_question, 1, {{water_off, 1}});
    asking.tests = {{calm, talk::Comparison::at_least, 50}};
    talk::Node hub{"hub",
                   {{"tenant", "De l’eau partout !", {}},
                    {"tenant", "Merci de m’écouter.", {{calm, talk::Comparison::at_least, 50}}}},
                   {greeting, a_choice("scold", blame, 0, {{calm, -50}}), asking,
                    a_choice("promise", promise, 0, {{promised, 1}}),
                    a_choice("leave", conclude, talk::none)}};
    talk::Node more{"more", {}, {a_choice("back", listen, 0), a_choice("farewell", empathy, 2)}};
    scene.nodes = {hub, more, {"bye", {{"tenant", "Au revoir.", {}}}, {}}};
    return scene;
}

inline talk::Scene callback_scene() {
    talk::Scene scene;
    scene.id = "callback";
    scene.title = "Rappel de la locataire";
    scene.persona = "tenant";
    scene.nodes = {{"only", {}, {a_choice("confirm", talk::SpeechAct::explain, talk::none)}}};
    return scene;
}

inline std::vector<scenario::WorldEvent> tiny_events() {
    std::vector<scenario::WorldEvent> events(4);
    events[0].id = "expert-report";
    events[0].trigger.after_act = "appoint_expert";
    events[0].trigger.with = {{"needed", "true"}};
    events[0].trigger.delay_minutes = 2 * 24 * 60;
    events[0].deliver = {"report-mail"};
    events[0].announce = "Le rapport arrive.";
    events[1].id = "worse";
    events[1].trigger.at = on_march(11, 10);
    events[1].trigger.unless_acts = {"take_measures"};
    events[1].deliver = {"reminder"};
    events[1].changes = {{calm, -30}};
    events[1].announce = "Le plafond cède.";
    events[2].id = "thanks";
    events[2].trigger.after_scene = "welcome";
    events[2].trigger.delay_minutes = 60;
    events[2].changes = {{calm, 5}};
    events[3].id = "syndic-answer";
    events[3].trigger.after_letter = "syndic";
    events[3].trigger.delay_minutes = 24 * 60;
    events[3].announce = "Le syndic répond.";
    return events;
}

inline scenario::Scenario tiny_case() {
    scenario::Scenario tiny;
    tiny.id = "tiny";
    tiny.title = "Petite fuite";
    tiny.opens = on_march(10, 9, 15);
    tiny.closes = on_march(20, 18);
    tiny.facts.insurer = "us";
    tiny.facts.insured = "tenant";
    tiny.facts.policy = "home";
    using enum claims::PartyKind;
    tiny.facts.parties = {a_party("us", insurer), a_party("tenant", person, "Mme"),
                          a_party("syndic", syndic), a_party("expert", expert)};
    claims::Policy home;
    home.id = "home";
    home.number = "MRH 4471";
    home.holder = "tenant";
    home.insurer = "us";
    tiny.facts.policies = {home};
    tiny.variables = {{"tenant.calm", talk::VariableKind::mood, 30, 100, "Calme", "tenant"},
                      {"promised", talk::VariableKind::flag, 0, 1, "", ""},
                      {"fact.water_off", talk::VariableKind::fact, 0, 1, "L’eau est coupée.", ""}};
    tiny.scenes = {welcome_scene(), callback_scene()};
    tiny.documents.resize(2);
    tiny.documents[0].id = "conditions";
    tiny.documents[0].title = "Conditions générales";
    tiny.documents[0].in_file = true;
    tiny.documents[1].id = "report";
    tiny.documents[1].title = "Rapport d’expertise";
    tiny.items.resize(3);
    tiny.items[0] = {"call", scenario::ItemKind::call, "tenant", "Appel", "", "welcome", {}, true};
    tiny.items[1] = {
        "report-mail", scenario::ItemKind::letter, "expert", "Rapport", "", "", {"report"}, false};
    tiny.items[2] = {"reminder", scenario::ItemKind::email, "tenant", "Le plafond", "", "", {},
                     false};
    tiny.inbox = {"call"};
    tiny.events = tiny_events();
    tiny.deadlines = {{"ack", "Accusé de réception", on_march(10, 18), "open_claim", "", ""},
                      {"inform", "Information", on_march(12, 18), "", "tenant", ""}};
    tiny.acts = {"open_claim", "appoint_expert", "take_measures", "set_reserve", "pay"};
    return tiny;
}

inline attempt::Decide appointing(bool needed) {
    return {"appoint_expert",
            {{"needed", needed ? "true" : "false"},
             {"kind", needed ? "amiable" : "aucune"},
             {"expert", needed ? "expert" : ""}}};
}
inline attempt::Decide reserving(std::string amount, std::string item = "indemnite") {
    return {"set_reserve", {{"amount", std::move(amount)}, {"item", std::move(item)}}};
}
inline attempt::Decide opening_the_claim() {
    return {
        "open_claim",
        {{"policy", "home"}, {"garantie_acquise", "acquise"}, {"motif", "conditions_remplies"}}};
}
inline attempt::Decide protecting(std::string measures = "couper_eau") {
    return {"take_measures", {{"measures", std::move(measures)}}};
}
inline attempt::SendMessage writing_to(std::string to, std::string body = "Bonjour.") {
    return {std::move(to), "letter", "", "Objet", std::move(body), {}};
}

inline attempt::Play played(const scenario::Scenario& scenario,
                            const std::vector<attempt::Command>& commands) {
    auto play = attempt::begin(scenario);
    for (const auto& command : commands) attempt::play(scenario, play, command);
    return play;
}

inline std::vector<attempt::Event> events_of(const attempt::Play& play, std::size_t from = 0) {
    std::vector<attempt::Event> events;
    for (auto i = from; i < play.transcript.entries.size(); ++i)
        events.push_back(play.transcript.entries[i].event);
    return events;
}

}  // namespace sim::test
