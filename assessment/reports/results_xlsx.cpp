#include "assessment/reports/results_xlsx.hpp"

#include <initializer_list>

#include <xlsxwriter.h>

#include "assessment/certification/words.hpp"
#include "assessment/reports/result_lines.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

/// One sheet, filled from the top; the first line is its heading.
class Page {
public:
    Page(lxw_workbook* book, const char* name, lxw_format* heading)
        : sheet_{workbook_add_worksheet(book, name)}, heading_{heading} {}

    void headings(std::initializer_list<const char*> texts) {
        for (const auto* text : texts)
            worksheet_write_string(sheet_, row_, column_++, text, heading_);
        worksheet_freeze_panes(sheet_, 1, 0);
        worksheet_autofilter(sheet_, 0, 0, 0, static_cast<lxw_col_t>(column_ - 1));
        next();
    }
    Page& text(const std::string& value) {
        worksheet_write_string(sheet_, row_, column_++, value.c_str(), nullptr);
        return *this;
    }
    Page& number(std::int64_t value) {
        worksheet_write_number(sheet_, row_, column_++, static_cast<int>(value), nullptr);
        return *this;
    }
    /// Points out of 100, to the tenth, as a number that a formula can use.
    Page& points(std::optional<std::int64_t> units, lxw_format* format) {
        if (units) {
            const auto tenths = static_cast<int>((*units * 10 + point_units / 2) / point_units);
            worksheet_write_number(sheet_, row_, column_, tenths / 10.0, format);
        }
        ++column_;
        return *this;
    }
    void next() {
        ++row_;
        column_ = 0;
    }
    void widths(std::initializer_list<int> characters) {
        lxw_col_t column = 0;
        for (const int width : characters) {
            worksheet_set_column(sheet_, column, column, width, nullptr);
            ++column;
        }
    }

private:
    lxw_worksheet* sheet_;
    lxw_format* heading_;
    lxw_row_t row_ = 0;
    lxw_col_t column_ = 0;
};

struct Formats {
    lxw_format* heading;
    lxw_format* tenths;
};

void add_results(lxw_workbook* book, const Formats& formats, const Session& session,
                 const Grid& grid, const Names& names) {
    Page page{book, "Résultats", formats.heading};
    page.widths({9, 28, 22, 7, 26, 14, 11, 9, 9, 30, 14, 40});
    page.headings({"Numéro", "Nom", "Voie d’accès", "Bloc", "Sujet", "Points sur 100",
                   "Erreur type", "De", "À", "Fautes éliminatoires", "Décision", "Motif du jury"});
    const auto part = [](const ResultLine& line, std::int64_t statistics::Range::*field) {
        return line.range ? std::optional{(*line.range).*field} : std::nullopt;
    };
    for (const auto& line : result_lines(session, grid, names)) {
        page.text(line.number).text(line.name).text(line.route).text(line.block);
        page.text(line.subject).points(line.units, formats.tenths);
        if (line.units && !line.range)
            page.text("non estimable");
        else
            page.points(part(line, &statistics::Range::standard_error), formats.tenths);
        page.points(part(line, &statistics::Range::low), formats.tenths);
        page.points(part(line, &statistics::Range::high), formats.tenths);
        page.text(line.faults).text(line.decision).text(line.reason).next();
    }
}

std::string name_in_cell(const Names& names, PersonId person) {
    const auto found = names.find(person);
    return found == names.end() ? std::to_string(person) : found->second;
}

void add_criteria(lxw_workbook* book, const Formats& formats, const Session& session,
                  const Grid& grid, const Names& names) {
    Page page{book, "Critères", formats.heading};
    page.widths({9, 7, 26, 44, 7, 28, 8, 10, 50});
    page.headings({"Numéro", "Bloc", "Critère", "Intitulé", "Poids", "Auteur", "Niveau",
                   "Niveau maximal", "Note"});
    const auto line = [&](const Copy& copy, const Criterion& criterion, const std::string& who,
                          const Marks& marks) {
        const auto mark = marks.find(criterion.id);
        if (mark == marks.end()) return;
        page.text(copy.candidate).text(copy.block).text(criterion.id).text(criterion.title);
        page.number(criterion.weight).text(who).number(mark->second.level);
        page.number(criterion.top()).text(mark->second.note).next();
    };
    for (const auto& copy : examined(session).copies)
        for (const auto* criterion : criteria_of(grid, copy.block)) {
            for (const auto& sheet : copy.sheets)
                if (sheet.handed_in && !sheet.set_aside)
                    line(copy, *criterion, name_in_cell(names, sheet.juror), sheet.marks);
            line(copy, *criterion, "Accord des correcteurs", copy.aligned);
        }
}

void add_session(lxw_workbook* book, const Formats& formats, const Session& session,
                 const Grid& grid, const Names& names, const std::string& seal) {
    Page page{book, "Session", formats.heading};
    page.widths({30, 70});
    page.headings({"Donnée", "Valeur"});
    const auto line = [&](const std::string& what, const std::string& value) {
        page.text(what).text(value).next();
    };
    line("Session", session.id);
    line("Centre", session.centre);
    line("Date", to_iso(session.date));
    line("État", std::string{in_french(session.phase)});
    line("Version de la grille", std::to_string(session.grid_version));
    for (const auto& member : session.members)
        line(member.president ? "Président" : "Membre",
             name_in_cell(names, member.person) + (member.signed_ ? ", a signé" : ""));
    for (const auto& code : session.blocks)
        if (const auto* block = find_block(grid, code)) {
            const auto in = precision(session, grid, *block);
            line(code + ", alpha de Cronbach", reliability_in_french(in));
            if (const auto warning = small_cohort_warning(in, grid); !warning.empty())
                line(code, warning);
        }
    line("Empreinte du journal", seal);
}

}  // namespace

sim::Result<void> write_results_xlsx(const std::string& path, const Session& session,
                                     const Grid& grid, const Names& names,
                                     const std::string& seal) {
    auto* book = workbook_new(path.c_str());
    sim::check(book != nullptr, "a workbook needs memory only until it is closed");
    auto* heading = workbook_add_format(book);
    format_set_bold(heading);
    format_set_bg_color(heading, 0xE4ECF4);
    auto* tenths = workbook_add_format(book);
    format_set_num_format(tenths, "0.0");
    const Formats formats{heading, tenths};
    add_results(book, formats, session, grid, names);
    add_criteria(book, formats, session, grid, names);
    add_session(book, formats, session, grid, names, seal);
    if (const auto fault = workbook_close(book); fault != LXW_NO_ERROR)
        return sim::Failure{sim::Problem{{path, 0, 0},
                                         "Le classeur n’a pas été écrit.",
                                         "Vérifiez le dossier et la place sur le disque."}};
    return {};
}

}  // namespace assessment::reports
