#include "assessment/reports/card_codec.hpp"

#include <nlohmann/json.hpp>

namespace assessment::reports {
namespace {

using scoring::Finding;
using scoring::Tally;
using Json = nlohmann::json;

Json json_of(const Tally& tally) {
    return {tally.points, tally.max_points};
}

Json json_of(const std::map<std::string, Tally>& tallies) {
    Json made = Json::object();
    for (const auto& [code, tally] : tallies) made[code] = json_of(tally);
    return made;
}

Json json_of(const Finding& one) {
    return {{"criterion", one.criterion}, {"competency", one.competency},
            {"title", one.title},         {"met", one.met},
            {"jury", one.needs_jury},     {"eliminating", one.eliminating},
            {"points", one.points},       {"max", one.max_points},
            {"evidence", one.evidence},   {"sentence", one.sentence},
            {"rule", one.rule},           {"article", one.article}};
}

Tally tally_in(const Json& json) {
    return {json.at(0).get<int>(), json.at(1).get<int>()};
}

std::map<std::string, Tally> tallies_in(const Json& json) {
    std::map<std::string, Tally> made;
    for (const auto& [code, tally] : json.items()) made[code] = tally_in(tally);
    return made;
}

Finding finding_in(const Json& json) {
    Finding made;
    json.at("criterion").get_to(made.criterion);
    json.at("competency").get_to(made.competency);
    json.at("title").get_to(made.title);
    json.at("met").get_to(made.met);
    json.at("jury").get_to(made.needs_jury);
    json.at("eliminating").get_to(made.eliminating);
    json.at("points").get_to(made.points);
    json.at("max").get_to(made.max_points);
    json.at("evidence").get_to(made.evidence);
    json.at("sentence").get_to(made.sentence);
    json.at("rule").get_to(made.rule);
    json.at("article").get_to(made.article);
    return made;
}

}  // namespace

std::string encode_card(const TitledCard& card) {
    Json findings = Json::array();
    for (const auto& one : card.card.findings) findings.push_back(json_of(one));
    const Json made{{"title", card.title},
                    {"findings", std::move(findings)},
                    {"automatic", json_of(card.card.automatic)},
                    {"competencies", json_of(card.card.competencies)},
                    {"blocks", json_of(card.card.blocks)},
                    {"faults", card.card.eliminating_faults}};
    return made.dump(-1, ' ', false, Json::error_handler_t::replace);
}

sim::Result<TitledCard> decode_card(std::string_view line) {
    try {
        const auto json = Json::parse(line);
        TitledCard made;
        json.at("title").get_to(made.title);
        for (const auto& one : json.at("findings")) made.card.findings.push_back(finding_in(one));
        made.card.automatic = tally_in(json.at("automatic"));
        made.card.competencies = tallies_in(json.at("competencies"));
        made.card.blocks = tallies_in(json.at("blocks"));
        json.at("faults").get_to(made.card.eliminating_faults);
        return made;
    } catch (const Json::exception&) {
        return sim::Failure{sim::Problem{{}, "Ce bilan gardé ne se lit pas.", "Il se recalcule."}};
    }
}

}  // namespace assessment::reports
