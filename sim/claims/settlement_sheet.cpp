#include "sim/claims/settlement_sheet.hpp"

#include <algorithm>
#include <array>

#include "sim/base/text.hpp"
#include "sim/claims/contract/worksheet.hpp"

namespace sim::claims {
namespace {

constexpr std::size_t most_lines = 40;
constexpr std::size_t cell_count = 8;
constexpr std::size_t longest_cell = 200;

using Cells = std::array<std::string_view, cell_count>;

Failure refused(std::size_t number, std::string what) {
    return Failure{
        Problem{{},
                "Ligne " + std::to_string(number) + " de la feuille\u00A0: " + std::move(what),
                "Écrivez poste | base | vétusté | rendue | plafond | franchise | part | "
                "fondement."}};
}

Result<Money> amount_in(std::string_view cell) {
    if (cell.empty()) return Money{};
    auto amount = money_from_plain(cell);
    if (!amount) amount = money_from_french(cell);
    if (amount && *amount < Money{})
        return Failure{Problem{{}, "Un montant s’écrit sans signe.", ""}};
    return amount;
}

Result<Cells> cells_of(std::string_view line, std::size_t number) {
    Cells cells;
    std::size_t count = 0;
    for (std::size_t from = 0; from <= line.size(); ++count) {
        const auto bar = std::min(line.find('|', from), line.size());
        if (count == cell_count) return refused(number, "huit cases au plus.");
        cells[count] = trimmed(line.substr(from, bar - from));
        if (cells[count].size() > longest_cell)
            return refused(number, "200 caractères au plus par case.");
        from = bar + 1;
    }
    if (cells[0].empty()) return refused(number, "le poste manque.");
    return cells;
}

Result<SheetLine> line_of(std::string_view text, std::size_t number) {
    const auto cells = cells_of(text, number);
    if (!cells) return Failure{cells.error()};
    const auto basis = amount_in((*cells)[1]);
    const auto vetuste = rate_from_typed((*cells)[2]);
    const auto given_back = rate_from_typed((*cells)[3]);
    const auto plafond = amount_in((*cells)[4]);
    const auto franchise = amount_in((*cells)[5]);
    const auto part = rate_from_typed((*cells)[6]);
    if (!basis || !plafond || !franchise)
        return refused(number, "un montant ne se lit pas, écrivez par exemple 1 250,00.");
    if (!vetuste || !given_back || !part)
        return refused(number, "un taux ne se lit pas, écrivez par exemple 20 %.");
    SheetLine line;
    line.head = (*cells)[0];
    line.basis = *basis;
    line.vetuste = *vetuste;
    line.given_back = *given_back;
    if (!(*cells)[4].empty()) line.plafond = *plafond;
    line.franchise = *franchise;
    if (!(*cells)[6].empty()) line.part = *part;
    line.ground = (*cells)[7];
    return line;
}

/// A bar or a line end would be read as the next cell.
std::string in_a_cell(std::string text) {
    std::ranges::replace(text, '|', '/');
    std::ranges::replace(text, '\n', ' ');
    return text;
}

}  // namespace

SheetDue due_of(const SheetLine& line) {
    SheetDue due;
    due.basis = line.basis;
    due.vetuste = share(line.basis, line.vetuste, Rounding::half_up);
    contract::Indemnity owed{line.basis - due.vetuste, {}};
    owed.deferred = std::min(share(line.basis, line.given_back, Rounding::half_up), due.vetuste);
    if (line.plafond) owed = contract::within(owed, *line.plafond);
    due.franchise = std::min(line.franchise, owed.total());
    owed = contract::less(owed, due.franchise);
    due.immediate = share(owed.immediate, line.part, Rounding::half_up);
    due.deferred = share(owed.deferred, line.part, Rounding::half_up);
    return due;
}

SheetDue due_of(const Sheet& sheet) {
    SheetDue sum;
    for (const auto& line : sheet) {
        const auto due = due_of(line);
        sum.basis += due.basis;
        sum.vetuste += due.vetuste;
        sum.franchise += due.franchise;
        sum.immediate += due.immediate;
        sum.deferred += due.deferred;
    }
    return sum;
}

std::string to_plain(Rate rate) {
    constexpr std::int64_t percent = 10'000;
    auto text = std::to_string(rate.in_millionths() / percent);
    auto rest = rate.in_millionths() % percent;
    if (rest != 0) {
        auto digits = std::to_string(percent + rest).substr(1);
        while (digits.back() == '0') digits.pop_back();
        text += "." + digits;
    }
    return text + " %";
}

Result<Rate> rate_from_typed(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (is_digit(text[i]) || text[i] == '.')
            plain += text[i];
        else if (text[i] == ',')
            plain += '.';
        else if (text[i] == '-')
            plain += '-';
        else if (text[i] != '%' && text[i] != ' ' && text.substr(i, 2) != "\u00A0" &&
                 text.substr(i, 3) != "\u202F" && starts_character(text[i]))
            return Failure{Problem{{}, quoted(text) + " n’est pas un taux.", "Écrivez 20 %."}};
    if (plain.empty()) return Rate{};
    auto rate = rate_from_plain(plain + " %");
    if (rate && (*rate < Rate{} || *rate > whole))
        return Failure{Problem{{}, "Un taux va de 0 à 100 %.", "Écrivez 20 %."}};
    return rate;
}

Result<Sheet> sheet_from_text(std::string_view text) {
    Sheet sheet;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) continue;
        if (sheet.size() == most_lines) return refused(number, "quarante lignes au plus.");
        auto read = line_of(line, number);
        if (!read) return Failure{read.error()};
        sheet.push_back(*std::move(read));
    }
    return sheet;
}

std::string to_text(const Sheet& sheet) {
    std::string text;
    for (const auto& line : sheet) {
        const auto amount = [](Money money) {
            return money == Money{} ? std::string{} : sim::to_plain(money);
        };
        const auto rate = [](Rate one) { return one == Rate{} ? std::string{} : to_plain(one); };
        text += text.empty() ? "" : "\n";
        text += in_a_cell(line.head) + " | " + amount(line.basis) + " | " + rate(line.vetuste) +
                " | " + rate(line.given_back) + " | " +
                (line.plafond ? sim::to_plain(*line.plafond) : "") + " | " +
                amount(line.franchise) + " | " +
                (line.part == whole ? std::string{} : to_plain(line.part)) + " | " +
                in_a_cell(line.ground);
    }
    return text;
}

}  // namespace sim::claims
