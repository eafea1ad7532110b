#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// Thin wrappers over SQLite's C API, for this room and its tests only. A refusal is thrown as
/// SqlFault and becomes a Problem at the room's door (see faults.hpp): it never leaves the room.
namespace sim::store {

class SqlFault : public std::exception {
public:
    SqlFault(int code, std::string detail) : code_{code}, detail_{std::move(detail)} {}
    const char* what() const noexcept override { return detail_.c_str(); }
    /// SQLite's primary result code.
    int code() const { return code_ & 0xff; }

private:
    int code_;
    std::string detail_;
};

struct Blob {
    std::string_view bytes;
};

/// A statement being run; leaving the scope resets it, so that no read stays open.
class Query {
public:
    explicit Query(sqlite3_stmt* statement) : statement_{statement} {}
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();
    /// True while there is a row.
    bool step();
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::string blob(int column) const;
    /// The same bytes without a copy, until the next step.
    std::string_view view(int column) const;

private:
    sqlite3_stmt* statement_;
};

class Statement {
public:
    Statement(sqlite3* db, std::string_view sql);
    template <class... Values>
    Query with(const Values&... values) {
        int place = 0;
        (bind(++place, values, Bytes::copied), ...);
        return Query{statement_.get()};
    }
    /// Done when it returns: nothing is copied.
    template <class... Values>
    void run(const Values&... values) {
        int place = 0;
        (bind(++place, values, Bytes::borrowed), ...);
        Query{statement_.get()}.step();
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    enum class Bytes { copied, borrowed };
    void bind(int place, std::int64_t value, Bytes);
    void bind(int place, std::string_view value, Bytes bytes);
    void bind(int place, Blob value, Bytes bytes);
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Connection {
public:
    /// `look` never writes: not the file, nor anything beside it when no write-ahead log is there.
    enum class Mode { look, write, create };
    Connection(std::string path, Mode mode);

    void exec(const std::string& sql);
    Statement prepare(std::string_view sql);
    std::int64_t integer(std::string_view sql);
    std::string text(std::string_view sql);
    std::int64_t last_insert_id() const;
    bool in_transaction() const;
    const std::string& path() const { return path_; }
    /// Copies every page into the empty database `target`.
    void copy_into(Connection& target);

private:
    struct Close {
        void operator()(sqlite3* db) const;
    };
    std::string path_;
    std::unique_ptr<sqlite3, Close> db_;
};

/// Rolls back unless committed.
class Transaction {
public:
    enum class Kind { reading, writing };
    Transaction(Connection& db, Kind kind);
    /// Begun by a statement that the caller keeps prepared.
    Transaction(Connection& db, Statement& begin);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Connection& db_;
};

}  // namespace sim::store
