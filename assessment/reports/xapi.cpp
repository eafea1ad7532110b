#include "assessment/reports/xapi.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "assessment/certification/results.hpp"
#include "sim/base/digest.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
using Json = nlohmann::json;

constexpr const char* adl = "http://adlnet.gov/expapi/verbs/";
constexpr const char* cmi5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
constexpr const char* move_on = "https://w3id.org/xapi/cmi5/context/categories/moveon";
constexpr const char* session_id = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

/// A UUID of version 8 made of what it names.
std::string uuid_of(std::string_view what) {
    std::string digits;
    for (const std::string_view part : {"a", "b"}) {
        sim::Digest digest;
        digest.add_text(part);
        digest.add_text(what);
        digits += sim::to_hex(digest.value());
    }
    digits[12] = '8';
    digits[16] = '8';
    for (const std::size_t at : {8u, 13u, 18u, 23u}) digits.insert(at, "-");
    return digits;
}

/// A share as xAPI wants it, between 0 and 1: written, never computed with.
Json scaled(std::int64_t won, std::int64_t most) {
    const auto hundredths = most <= 0 ? 0 : (200 * won + most) / (2 * most);
    const auto rest = std::to_string(hundredths % 100);
    return Json::parse(std::to_string(hundredths / 100) + "." + (rest.size() < 2 ? "0" : "") +
                       rest);
}

Json score(std::int64_t won, std::int64_t most) {
    return {{"raw", won}, {"min", 0}, {"max", most}, {"scaled", scaled(won, most)}};
}

Json activity(const std::string& id, const char* type, const std::string& name) {
    return {{"objectType", "Activity"},
            {"id", id},
            {"definition", {{"type", type}, {"name", {{"fr", name}}}}}};
}

/// Who, in which registration, about what: shared by the statements of one sitting of a copy, the
/// trial or the jury's. cmi5 ends a sitting by "terminated", and nothing is said in it after.
struct Voice {
    const Session& session;
    const Copy& copy;
    const char* sitting;
    Json& into;

    Json context(const std::vector<const char*>& categories) const {
        Json made{
            {"registration", uuid_of(session.id + "/" + copy.candidate + "/" + copy.block)},
            {"platform", "Constat"},
            {"language", "fr"},
            {"extensions",
             {{session_id, session.id + "." + copy.candidate + "." + copy.block + "." + sitting}}}};
        for (const auto* category : categories)
            made["contextActivities"]["category"].push_back({{"id", category}});
        made["contextActivities"]["grouping"].push_back(
            {{"id", "urn:rncp:RNCP39615:" + copy.block}});
        return made;
    }
    void say(const std::string& key, const std::string& verb, Json object, Json result,
             const std::string& at, Json context) const {
        const auto full = session.id + "/" + copy.candidate + "/" + copy.block + "/" + key;
        Json made{
            {"id", uuid_of(full)},
            {"version", "1.0.3"},
            {"actor",
             {{"objectType", "Agent"},
              {"account", {{"homePage", "urn:constat:" + session.id}, {"name", copy.candidate}}}}},
            {"verb", {{"id", adl + verb}, {"display", {{"en", verb}}}}},
            {"object", std::move(object)},
            {"context", std::move(context)},
            {"timestamp", at}};
        if (!result.is_null()) made["result"] = std::move(result);
        into.push_back(std::move(made));
    }
};

/// Whether the findings that rest on this entry are all met; nothing when none does.
Json outcome_of(const scoring::Scorecard& card, std::int64_t seq) {
    Json criteria = Json::array();
    bool met = true;
    for (const auto& finding : card.findings) {
        if (std::find(finding.evidence.begin(), finding.evidence.end(), seq) ==
            finding.evidence.end())
            continue;
        criteria.push_back({{"criterion", finding.criterion},
                            {"competency", finding.competency},
                            {"met", finding.met}});
        met = met && finding.met;
    }
    Json made = Json::object();
    if (criteria.empty()) return made;
    made["success"] = met;
    made["extensions"] = {{"urn:constat:criteria", criteria}};
    return made;
}

void say_decision(const Voice& voice, const PlayedAttempt& played, const sim::attempt::Entry& entry,
                  const sim::attempt::DecisionTaken& decision) {
    auto result = outcome_of(played.card, entry.seq);
    result["response"] = Json(decision.fields).dump();
    result["extensions"]["urn:constat:simulated-at"] = to_iso(entry.at);
    voice.say("decision/" + std::to_string(entry.seq), "answered",
              activity("urn:constat:case:" + played.case_id + ":act:" + decision.act,
                       "http://adlnet.gov/expapi/activities/interaction", decision.act),
              std::move(result), played.started_at, voice.context({}));
}

std::string minutes_of(const PlayedAttempt& played) {
    const auto& entries = played.transcript.entries;
    const auto minutes =
        entries.empty() ? 0 : entries.back().at.in_minutes() - entries.front().at.in_minutes();
    return "PT" + std::to_string(minutes) + "M";
}

/// Of a trial that the jury played: as far as its stopwatch was stamped.
std::string seconds_of(const Copy& copy) {
    std::int64_t last = 0;
    for (const auto& sheet : copy.sheets)
        for (const auto& seen : sheet.observations) last = std::max(last, seen.second);
    return "PT" + std::to_string(last) + "S";
}

void say_attempt(const Voice& voice, const PlayedAttempt& played) {
    const auto the_case = [&] {
        return activity("urn:constat:case:" + played.case_id,
                        "http://adlnet.gov/expapi/activities/simulation", played.title);
    };
    const auto& entries = played.transcript.entries;
    voice.say("initialized", "initialized", the_case(), {}, played.started_at,
              voice.context({cmi5}));
    bool closed = false;
    for (const auto& entry : entries) {
        if (const auto* decision = std::get_if<sim::attempt::DecisionTaken>(&entry.event))
            say_decision(voice, played, entry, *decision);
        closed = closed || std::get_if<sim::attempt::CaseClosed>(&entry.event) != nullptr;
    }
    const Json lasted{{"duration", minutes_of(played)}};
    if (closed) {
        auto whole = lasted;
        whole["completion"] = true;
        voice.say("completed", "completed", the_case(), whole, played.started_at,
                  voice.context({cmi5, move_on}));
    }
    voice.say("terminated", "terminated", the_case(), lasted, played.started_at,
              voice.context({cmi5}));
}

/// The jury's word, which is the only one that passes or fails.
void say_verdict(const Voice& voice, const Grid& grid, const std::string& duration) {
    const auto& copy = voice.copy;
    if (!copy.decision || copy.decision->outcome == Outcome::not_assessed) return;
    const auto* block = find_block(grid, copy.block);
    const auto the_block = [&] {
        return activity("urn:rncp:RNCP39615:" + copy.block,
                        "http://adlnet.gov/expapi/activities/assessment",
                        block == nullptr ? copy.block : block->title);
    };
    const bool passed = copy.decision->outcome == Outcome::acquired;
    const auto at = to_iso(voice.session.last.date()) + "T00:00:00Z";
    const Json lasted{{"duration", duration}};
    Json result{{"success", passed}, {"duration", duration}};
    if (const auto total = certification::result(copy, grid))
        result["score"] = score(total->units / point_units, 100);
    voice.say("jury/initialized", "initialized", the_block(), {}, at, voice.context({cmi5}));
    voice.say("verdict", passed ? "passed" : "failed", the_block(), std::move(result), at,
              voice.context({cmi5, move_on}));
    voice.say("jury/terminated", "terminated", the_block(), lasted, at, voice.context({cmi5}));
}

}  // namespace

std::string xapi_statements(const Session& whole, const Grid& grid,
                            const std::map<std::string, PlayedAttempt>& attempts) {
    const auto session = examined(whole);
    Json made = Json::array();
    for (const auto& copy : session.copies) {
        const auto played = attempts.find(copy.attempt);
        const bool sat = played != attempts.end();
        if (sat) say_attempt({session, copy, "exam", made}, played->second);
        say_verdict({session, copy, "jury", made}, grid,
                    sat ? minutes_of(played->second) : seconds_of(copy));
    }
    return made.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace assessment::reports
