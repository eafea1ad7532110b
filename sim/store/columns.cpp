#include "sim/store/columns.hpp"

#include <optional>

#include "sim/store/faults.hpp"
#include "sim/store/sqlite.hpp"

namespace sim::store {
namespace {

constexpr std::string_view columns_not_read = "Les chiffres de la cohorte n’ont pas été lus";
constexpr std::string_view column_not_kept = "Les chiffres de l’essai n’ont pas été conservés";
/// A cohort is read without a copy of its pages; not kept on, for a disk that fails under a mapped
/// file kills the program.
constexpr std::string_view mapped = "PRAGMA mmap_size=268435456";
constexpr std::string_view not_mapped = "PRAGMA mmap_size=0";

/// Before each learner of a page: who, how many attempts, how many bytes, each in four bytes, the
/// lowest first.
constexpr std::size_t head_size = 12;

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 4; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

void put_number(std::int64_t number, std::string& bytes) {
    for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(number >> shift & 0xFF);
}

void put(const LearnerColumn& one, std::string& page) {
    put_number(one.person % learners_a_page, page);
    put_number(one.attempts, page);
    put_number(static_cast<std::int64_t>(one.bytes.size()), page);
    page += one.bytes;
}

/// The learner at the beginning of `rest`, which then begins with the next. Nothing when the page
/// is damaged.
std::optional<LearnerColumn> next_in(std::string_view& rest, std::int64_t page) {
    if (rest.size() < head_size || number_at(rest, 0) >= learners_a_page) return std::nullopt;
    const auto size = number_at(rest, 8);
    if (rest.size() - head_size < size) return std::nullopt;
    const LearnerColumn one{page * learners_a_page + number_at(rest, 0), number_at(rest, 4),
                            rest.substr(head_size, size)};
    rest.remove_prefix(head_size + size);
    return one;
}

void forget(Connection& db, std::string_view program) {
    Transaction change{db, Transaction::Kind::writing};
    db.exec("DELETE FROM columns; DELETE FROM columns_due");
    db.prepare(
          "INSERT INTO columns_due SELECT key FROM attempts WHERE state = 'closed' AND mode = ?")
        .run(training_mode);
    db.prepare(
          "INSERT INTO settings(name, value) VALUES('columns_program', ?)"
          " ON CONFLICT(name) DO UPDATE SET value = excluded.value")
        .run(program);
    change.commit();
}

Failure damaged(Connection& db) {
    forget(db, {});
    return Failure{Problem{{db.path()},
                           std::string{columns_not_read} + "\u00A0: ils étaient endommagés.",
                           "Recommencez\u00A0: ils seront refaits depuis les journaux."}};
}

/// The page with one more column; nothing when it is damaged.
std::optional<std::string> with_column(std::string_view rest, std::int64_t page, PersonId person,
                                       std::string_view column) {
    std::string made;
    std::string mine{column};
    std::int64_t attempts = 1;
    bool written = false;
    const auto write = [&] {
        put({person, attempts, mine}, made);
        written = true;
    };
    while (!rest.empty()) {
        const auto one = next_in(rest, page);
        if (!one) return std::nullopt;
        if (one->person == person) {
            mine.insert(0, one->bytes);
            attempts += one->attempts;
            continue;
        }
        if (one->person > person && !written) write();
        put(*one, made);
    }
    if (!written) write();
    return made;
}

/// Each page in turn; false when one is damaged.
bool read_pages(Connection& db, const ColumnReader& read) {
    Statement select = db.prepare("SELECT page, bytes FROM columns ORDER BY page");
    for (Query row = select.with(); row.step();) {
        auto rest = row.view(1);
        while (!rest.empty()) {
            const auto one = next_in(rest, row.integer(0));
            if (!one) return false;
            read(*one);
        }
    }
    return true;
}

}  // namespace

Result<std::vector<std::string>> columns_due(Connection& db, std::string_view program) {
    return guarded(db.path(), columns_not_read, [&]() -> Result<std::vector<std::string>> {
        Statement made_by = db.prepare("SELECT value FROM settings WHERE name = 'columns_program'");
        const bool same = [&] {
            Query row = made_by.with();
            return row.step() && !program.empty() && row.text(0) == program;
        }();
        if (!same) forget(db, program);
        Statement select = db.prepare(
            "SELECT id FROM attempts JOIN columns_due ON attempt = attempts.key ORDER BY attempt");
        std::vector<std::string> ids;
        for (Query row = select.with(); row.step();) ids.push_back(row.text(0));
        return ids;
    });
}

Result<void> keep_column(Connection& db, std::string_view attempt, std::string_view column) {
    return guarded(db.path(), column_not_kept, [&]() -> Result<void> {
        Transaction change{db, Transaction::Kind::writing};
        Statement due = db.prepare(
            "SELECT attempts.key, person FROM attempts JOIN columns_due ON attempt = attempts.key"
            " WHERE id = ?");
        std::int64_t key = 0;
        PersonId person = 0;
        {
            Query row = due.with(attempt);
            if (!row.step()) return {};
            key = row.integer(0);
            person = row.integer(1);
        }
        const auto page = person / learners_a_page;
        Statement select = db.prepare("SELECT bytes FROM columns WHERE page = ?");
        std::string bytes;
        if (Query row = select.with(page); row.step()) bytes = row.blob(0);
        const auto made = with_column(bytes, page, person, column);
        if (!made) return {};  // Reading it says so; then all are made again.
        db.prepare(
              "INSERT INTO columns(page, bytes) VALUES(?, ?)"
              " ON CONFLICT(page) DO UPDATE SET bytes = excluded.bytes")
            .run(page, Blob{*made});
        db.prepare("DELETE FROM columns_due WHERE attempt = ?").run(key);
        change.commit();
        return {};
    });
}

Result<void> read_columns(Connection& db, const ColumnReader& read) {
    return guarded(db.path(), columns_not_read, [&]() -> Result<void> {
        db.exec(std::string{mapped});
        const bool whole = read_pages(db, read);
        db.exec(std::string{not_mapped});
        if (!whole) return damaged(db);
        return {};
    });
}

}  // namespace sim::store
