#include "assessment/reports/person_data.hpp"

#include <nlohmann/json.hpp>

#include "assessment/certification/results.hpp"
#include "assessment/certification/words.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
using Json = nlohmann::json;

/// Kept as text by who wrote it; as text again when it is no JSON.
Json parsed(const std::string& text) {
    auto made = Json::parse(text, nullptr, false);
    return made.is_discarded() ? Json(text) : made;
}

Json attempt_json(const AttemptData& one) {
    Json journal = Json::array();
    for (const auto& line : one.journal) journal.push_back(parsed(line));
    return {{"id", one.id},       {"case", one.case_id},
            {"mode", one.mode},   {"started_at", one.started_at},
            {"state", one.state}, {"journal", std::move(journal)}};
}

/// Points and outcome are the jury's until every member has signed.
Json copies_json(const SessionData& data, const std::string& number) {
    const bool known = data.session.phase == Phase::sealed;
    Json made = Json::array();
    for (const auto& copy : data.session.copies) {
        if (copy.candidate != number) continue;
        Json one{{"block", copy.block}, {"case", copy.case_id}, {"attempt", copy.attempt}};
        if (const auto total = result(copy, data.grid); total && known)
            one["points"] = points_in_french(total->units);
        if (copy.decision && known) one["outcome"] = to_word(copy.decision->outcome);
        made.push_back(std::move(one));
    }
    return made;
}

void add_session(const SessionData& data, PersonId person, Json& sessions) {
    const auto& session = data.session;
    for (const auto& candidate : session.candidates)
        if (candidate.person == person && !is_reference(session, candidate.number))
            sessions.push_back({{"session", session.id},
                                {"number", candidate.number},
                                {"route", to_word(candidate.route)},
                                {"measures", candidate.measures},
                                {"carried", candidate.carried},
                                {"copies", copies_json(data, candidate.number)}});
    for (const auto& one : session.taken_back)
        if (one.person == person)
            sessions.push_back({{"session", session.id},
                                {"number", one.candidate},
                                {"taken_back", one.enrolment ? "enrolment" : "absence"},
                                {"reason", one.reason}});
    if (find_member(session, person) != nullptr)
        sessions.push_back({{"session", session.id}, {"member", true}});
}

}  // namespace

std::string person_json(const PersonData& data) {
    Json made{{"person", data.person},
              {"name", data.name},
              {"identity", data.identity.empty() ? Json() : parsed(data.identity)},
              {"account", nullptr},
              {"attempts", Json::array()},
              {"sessions", Json::array()}};
    if (!data.login.empty()) made["account"] = {{"login", data.login}, {"role", data.role}};
    for (const auto& one : data.attempts) made["attempts"].push_back(attempt_json(one));
    for (const auto& one : data.sessions) add_session(one, data.person, made["sessions"]);
    return made.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace assessment::reports
