#include "assessment/reports/results_export.hpp"

#include <initializer_list>

#include <nlohmann/json.hpp>

#include "assessment/certification/readings.hpp"
#include "assessment/certification/words.hpp"

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

std::string fault_titles(const Grid& grid, const std::vector<std::string>& faults) {
    std::string made;
    for (const auto& id : faults) made += (made.empty() ? "" : ", ") + find_fault(grid, id)->title;
    return made;
}

}  // namespace

std::string results_json(const Session& session, const Grid& grid, const Names& names,
                         const std::string& seal) {
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
    return made.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::string results_csv(const Session& session, const Grid& grid, const Names& names) {
    std::string made = "\xEF\xBB\xBF";
    made += line({"Numéro", "Nom", "Voie d’accès", "Bloc", "Sujet", "Points sur 100",
                  "Fautes éliminatoires", "Décision", "Motif du jury"});
    for (const auto& copy : session.copies) {
        const auto* candidate = find_candidate(session, copy.candidate);
        const auto total = result(copy, grid);
        made +=
            line({copy.candidate, name_of(names, candidate->person),
                  std::string{in_french(candidate->route)}, copy.block, copy.case_id,
                  total ? points_in_french(total->units) : std::string{},
                  total ? fault_titles(grid, total->faults) : std::string{},
                  copy.decision ? std::string{in_french(copy.decision->outcome)} : std::string{},
                  copy.decision ? copy.decision->override_reason : std::string{}});
    }
    return made;
}

}  // namespace assessment::reports
