#pragma once

#include <string>

#include "assessment/reports/results_export.hpp"
#include "sim/app/core/office_intent.hpp"
#include "sim/session/jury.hpp"

/// What leaves the jury room: papers, tables, declarations, badges. The same for the window and
/// for the terminal, with the same rights.
namespace sim::session {

struct PaperDesk {
    store::Store& store;
    std::string root;  ///< Of the content, for the templates.
    certification::Actor actor;
};

/// Everybody's name by number, for papers.
assessment::reports::Names names_in(store::Store& store);

/// Results leave the room when the jury deliberates, not before.
Result<void> may_leave(const PaperDesk& desk, const Jury& jury);

/// Everything but the workbook, which only a file can hold.
Result<std::string> paper_bytes(const PaperDesk& desk, const Jury& jury,
                                const app::PaperAsked& asked);
Result<void> write_workbook(const PaperDesk& desk, const Jury& jury, const std::string& path);

/// Jurors mark without seeing the others: theirs open with the deliberation.
Result<void> may_see_figures(certification::Actor actor, const Jury& jury);

/// Into a folder that is made when missing; the path, for a person.
Result<std::string> write_paper(const PaperDesk& desk, const Jury& jury,
                                const app::PaperAsked& asked, const std::string& folder);

}  // namespace sim::session
