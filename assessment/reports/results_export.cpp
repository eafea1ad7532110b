#include "assessment/reports/results_export.hpp"

#include <initializer_list>

#include <nlohmann/json.hpp>

#include "assessment/certification/readings.hpp"
#include "assessment/certification/words.hpp"
#include "assessment/reports/result_lines.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
using Json = nlohmann::json;

std::string name_of(const Names& names, PersonId person) {
    const auto found = names.find(person);
    return found == names.end() ? std::string{} : found->second;
}

Json marks_json(const Marks& marks) {
    Json made = Json::object();
    for (const auto& [subject, mark] : marks)
        made[subject] = {{"level", mark.level}, {"note", mark.note}, {"at", to_iso(mark.at)}};
    return made;
}

Json sheet_json(const Sheet& sheet, const Grid& grid, const std::string& block) {
    return {{"juror", sheet.juror},
            {"third", sheet.third},
            {"set_aside", sheet.set_aside},
            {"handed_in", sheet.handed_in},
            {"units", units_of(sheet, grid, block)},
            {"marks", marks_json(sheet.marks)}};
}

Json copy_json(const Copy& copy, const Grid& grid) {
    Json made{{"block", copy.block},
              {"case", copy.case_id},
              {"case_hash", copy.case_hash},
              {"seed", copy.seed},
              {"attempt", copy.attempt},
              {"aligned", marks_json(copy.aligned)},
              {"second_look", copy.second_look},
              {"sheets", Json::array()}};
    for (const auto& sheet : copy.sheets)
        made["sheets"].push_back(sheet_json(sheet, grid, copy.block));
    if (const auto total = result(copy, grid)) {
        made["units"] = total->units;
        made["faults"] = total->faults;
        made["passes"] = total->passes;
    }
    if (copy.decision) {
        made["outcome"] = to_word(copy.decision->outcome);
        made["override_reason"] = copy.decision->override_reason;
    }
    return made;
}

Json candidate_json(const Session& session, const Grid& grid, const Names& names,
                    const Candidate& candidate) {
    Json made{{"number", candidate.number},
              {"person", candidate.person},
              {"name", name_of(names, candidate.person)},
              {"route", to_word(candidate.route)},
              {"measures", candidate.measures},
              {"carried", candidate.carried},
              {"blocks", Json::array()}};
    if (candidate.absence) made["absence"] = to_word(*candidate.absence);
    for (const auto& copy : session.copies)
        if (copy.candidate == candidate.number) made["blocks"].push_back(copy_json(copy, grid));
    if (const auto blocks = acquired(session, candidate)) {
        made["acquired"] = *blocks;
        made["title"] = has_title(session, grid, candidate);
    }
    return made;
}

/// What the points of each block are worth, in the same units; no figure where none is defined.
Json precision_json(const Session& session, const Grid& grid) {
    Json made = Json::object();
    for (const auto& code : session.blocks) {
        const auto* block = find_block(grid, code);
        if (block == nullptr) continue;
        const auto in = precision(session, grid, *block);
        Json one{{"copies", in.copies.size()}, {"small_cohort", in.small}};
        if (const auto range = range_of(in, in.table.line)) {
            one["standard_error"] = range->standard_error;
            one["half_interval"] = range->high - in.table.line;
        }
        if (in.report.alpha) one["alpha"] = statistics::in_french(in.report.alpha, 3);
        made[code] = std::move(one);
    }
    return made;
}

std::string cell(const std::string& text) {
    const bool formula =
        !text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos;
    std::string quoted = formula ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string line(std::initializer_list<std::string> cells) {
    std::string made;
    for (const auto& text : cells) made += (made.empty() ? "" : ";") + cell(text);
    return made + "\r\n";
}

}  // namespace

std::string results_json(const Session& whole, const Grid& grid, const Names& names,
                         const std::string& seal) {
    const auto session = examined(whole);
    Json made{{"format", "constat-jury-1"},
              {"points_units", point_units},
              {"seal", seal},
              {"candidates", Json::array()}};
    made["session"] = {{"id", session.id},
                       {"centre", session.centre},
                       {"date", to_iso(session.date)},
                       {"blocks", session.blocks},
                       {"grid_version", session.grid_version},
                       {"phase", to_word(session.phase)},
                       {"clock_doubts", session.clock_doubts}};
    for (const auto& member : session.members)
        made["session"]["members"].push_back({{"person", member.person},
                                              {"name", name_of(names, member.person)},
                                              {"president", member.president},
                                              {"qualified", member.qualified},
                                              {"external", member.external},
                                              {"present", member.present},
                                              {"left", member.left},
                                              {"signed", member.signed_}});
    for (const auto& candidate : session.candidates)
        made["candidates"].push_back(candidate_json(session, grid, names, candidate));
    made["precision"] = precision_json(session, grid);
    return made.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::string results_csv(const Session& session, const Grid& grid, const Names& names) {
    std::string made = "\xEF\xBB\xBF";
    made += line({"Numéro", "Nom", "Voie d’accès", "Bloc", "Sujet", "Points sur 100", "Erreur type",
                  "Intervalle à 95 %", "Fautes éliminatoires", "Décision", "Motif du jury"});
    for (const auto& one : result_lines(session, grid, names)) {
        std::string error;
        std::string between;
        if (one.range) {
            error = points_in_french(one.range->standard_error);
            between = points_in_french(one.range->low) + " à " + points_in_french(one.range->high);
        } else if (one.units) {
            error = "non estimable";
        }
        made += line({one.number, one.name, one.route, one.block, one.subject,
                      one.units ? points_in_french(*one.units) : std::string{}, error, between,
                      one.faults, one.decision, one.reason});
    }
    return made;
}

}  // namespace assessment::reports
