#include <iomanip>
#include <ostream>

#include <nlohmann/json.hpp>

#include "sim/cli/verbs.hpp"
#include "sim/record/event_codec.hpp"

namespace sim::cli {
namespace {

using Json = nlohmann::json;

Json finding_json(const assessment::scoring::Finding& finding) {
    return {{"criterion", finding.criterion},
            {"competency", finding.competency},
            {"title", finding.title},
            {"met", finding.met},
            {"needs_jury", finding.needs_jury},
            {"eliminating", finding.eliminating},
            {"points", finding.points},
            {"max_points", finding.max_points},
            {"evidence", finding.evidence},
            {"sentence", finding.sentence},
            {"rule", finding.rule},
            {"article", finding.article}};
}

}  // namespace

void print_transcript(const scenario::Scenario& scenario, const attempt::Transcript& transcript,
                      std::ostream& out) {
    for (const auto& entry : transcript.entries) {
        const auto text = attempt::to_french(scenario, entry.event);
        if (!text.empty()) out << to_iso(entry.at) << "  " << text << '\n';
    }
}

void print_marks(const assessment::scoring::Scorecard& card, std::ostream& out) {
    for (const auto& finding : card.findings) {
        out << (finding.needs_jury ? "[jury] "
                : finding.met      ? "[acquis] "
                                   : "[manqué] ")
            << finding.competency << " " << finding.title << " (" << finding.points << "/"
            << finding.max_points << ")\n";
        if (!finding.sentence.empty()) out << "    " << finding.sentence << '\n';
        if (!finding.article.empty()) out << "    " << finding.article << '\n';
    }
    for (const auto& finding : card.findings)
        if (finding.eliminating && !finding.met && !finding.needs_jury)
            out << "Faute éliminatoire\u00A0: " << finding.title << '\n';
    out << "Total\u00A0: " << card.automatic.points << " / " << card.automatic.max_points << " ("
        << card.automatic.percent() << "\u00A0%)\n";
}

std::string to_json(const scenario::Scenario& scenario, const attempt::Transcript& transcript,
                    const assessment::scoring::Scorecard& card) {
    Json report;
    report["case"] = scenario.id;
    report["seed"] = scenario.seed;
    report["transcript"] = Json::array();
    for (const auto& entry : transcript.entries)
        report["transcript"].push_back({{"seq", entry.seq},
                                        {"at", to_iso(entry.at)},
                                        {"event", Json::parse(record::encode(entry.event))},
                                        {"text", attempt::to_french(scenario, entry.event)}});
    report["findings"] = Json::array();
    for (const auto& finding : card.findings) report["findings"].push_back(finding_json(finding));
    report["points"] = card.automatic.points;
    report["max_points"] = card.automatic.max_points;
    report["percent"] = card.automatic.percent();
    report["eliminating_faults"] = card.eliminating_faults;
    return report.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace sim::cli
