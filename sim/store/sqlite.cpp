#include "sim/store/sqlite.hpp"

#include <filesystem>

#include <sqlite3.h>

namespace sim::store {
namespace {

constexpr int busy_milliseconds = 1000;

[[noreturn]] void fail(sqlite3* db, int code) {
    throw SqlFault{code, db ? sqlite3_errmsg(db) : sqlite3_errstr(code)};
}

void demand(sqlite3* db, int code) {
    if (code != SQLITE_OK) fail(db, code);
}

/// A file nobody else has open in WAL mode is read as immutable: SQLite then writes nothing beside
/// it. When a log is there it may hold committed pages, which an immutable reading would miss.
std::string look_address(const std::string& path) {
    std::string address = "file:";
    for (const char c : path) {
        if (c == '%') {
            address += "%25";
        } else if (c == '?') {
            address += "%3f";
        } else if (c == '#') {
            address += "%23";
        } else {
            address += c;
        }
    }
    std::error_code ignored;
    const bool logged = std::filesystem::exists(path + "-wal", ignored);
    return address + (logged ? "?mode=ro" : "?mode=ro&immutable=1");
}

}  // namespace

Query::~Query() {
    sqlite3_reset(statement_);
}

bool Query::step() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    fail(sqlite3_db_handle(statement_), code);
}

std::int64_t Query::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}

std::string Query::text(int column) const {
    return blob(column);
}

std::string Query::blob(int column) const {
    return std::string{view(column)};
}

std::string_view Query::view(int column) const {
    const void* const bytes = sqlite3_column_blob(statement_, column);
    const int size = sqlite3_column_bytes(statement_, column);
    if (!bytes) return {};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

Statement::Statement(sqlite3* db, std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    demand(db, sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()),
                                  SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    statement_.reset(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Statement::bind(int place, std::int64_t value, Bytes) {
    demand(sqlite3_db_handle(statement_.get()), sqlite3_bind_int64(statement_.get(), place, value));
}

void Statement::bind(int place, std::string_view value, Bytes bytes) {
    const char* const text = value.data() ? value.data() : "";
    demand(sqlite3_db_handle(statement_.get()),
           sqlite3_bind_text64(statement_.get(), place, text, value.size(),
                               bytes == Bytes::copied ? SQLITE_TRANSIENT : SQLITE_STATIC,
                               SQLITE_UTF8));
}

void Statement::bind(int place, Blob value, Bytes bytes) {
    const char* const start = value.bytes.data() ? value.bytes.data() : "";
    demand(sqlite3_db_handle(statement_.get()),
           sqlite3_bind_blob64(statement_.get(), place, start, value.bytes.size(),
                               bytes == Bytes::copied ? SQLITE_TRANSIENT : SQLITE_STATIC));
}

Connection::Connection(std::string path, Mode mode) : path_{std::move(path)} {
    const int flags = mode == Mode::look    ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
                      : mode == Mode::write ? SQLITE_OPEN_READWRITE
                                            : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const std::string address = mode == Mode::look ? look_address(path_) : path_;
    sqlite3* db = nullptr;
    const int code = sqlite3_open_v2(address.c_str(), &db, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    db_.reset(db);
    demand(db, code);
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, busy_milliseconds);
    if (mode == Mode::look) {
        sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
}

void Connection::Close::operator()(sqlite3* db) const {
    sqlite3_close_v2(db);
}

void Connection::exec(const std::string& sql) {
    demand(db_.get(), sqlite3_exec(db_.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

Statement Connection::prepare(std::string_view sql) {
    return Statement{db_.get(), sql};
}

std::int64_t Connection::integer(std::string_view sql) {
    Statement statement = prepare(sql);
    Query query = statement.with();
    return query.step() ? query.integer(0) : 0;
}

std::string Connection::text(std::string_view sql) {
    Statement statement = prepare(sql);
    Query query = statement.with();
    return query.step() ? query.text(0) : std::string{};
}

std::int64_t Connection::last_insert_id() const {
    return sqlite3_last_insert_rowid(db_.get());
}

bool Connection::in_transaction() const {
    return sqlite3_get_autocommit(db_.get()) == 0;
}

void Connection::copy_into(Connection& target) {
    sqlite3* const to = target.db_.get();
    sqlite3_backup* const copy = sqlite3_backup_init(to, "main", db_.get(), "main");
    if (!copy) fail(to, sqlite3_errcode(to));
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped != SQLITE_DONE) fail(nullptr, stepped);
    if (finished != SQLITE_OK) fail(nullptr, finished);
}

Transaction::Transaction(Connection& db, Kind kind) : db_{db} {
    db_.exec(kind == Kind::writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::Transaction(Connection& db, Statement& begin) : db_{db} {
    begin.run();
}

Transaction::~Transaction() {
    if (!db_.in_transaction()) return;
    try {
        db_.exec("ROLLBACK");
    } catch (const SqlFault&) {
        // SQLite has rolled back by itself; the fault that led here is already on its way.
    }
}

void Transaction::commit() {
    db_.exec("COMMIT");
}

}  // namespace sim::store
