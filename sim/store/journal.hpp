#pragma once

#include <optional>
#include <vector>

#include "sim/store/chain.hpp"
#include "sim/store/sqlite.hpp"
#include "sim/store/store.hpp"

namespace sim::store {

/// Attempts and their entries. Keeps the append path prepared, and remembers where the attempt
/// being played stands, so that an append costs what SQLite costs.
class Journal {
public:
    explicit Journal(Connection& db);

    Result<void> begin(const AttemptHead& head);
    Result<std::vector<AttemptHead>> attempts(std::optional<PersonId> person);
    Result<AttemptHead> attempt(const AttemptId& id);
    Result<void> close(const AttemptId& id);
    Result<Receipt> append(const AttemptId& id, std::int64_t first_seq,
                           const std::vector<Entry>& entries);
    Result<std::vector<Row>> read(const AttemptId& id);
    /// The row that other tables refer to.
    Result<std::int64_t> key_of(const AttemptId& id);

private:
    /// Where an attempt stands, and the version of the data it was read from.
    struct Tip {
        AttemptHead head;
        std::int64_t key = 0;
        std::int64_t next_seq = 0;
        Hash chain{};
        std::int64_t data_version = 0;
    };

    std::optional<AttemptHead> find(const AttemptId& id);
    Result<Tip> tip_of(const AttemptId& id);
    Result<Tip> load(const AttemptId& id);
    void add(Tip& tip, const Entry& entry);
    Receipt keep(Tip tip);
    std::optional<Receipt> append_alone(const Entry& entry);
    Result<Receipt> append_together(const AttemptId& id, std::int64_t first_seq,
                                    const std::vector<Entry>& entries);
    Result<Receipt> repeat(const Tip& tip, std::int64_t first_seq,
                           const std::vector<Entry>& entries);
    Problem problem(std::string_view what, std::string_view remedy) const;
    Problem unknown(const AttemptId& id) const;
    Problem broken(std::int64_t seq, std::string_view why) const;

    Connection& db_;
    std::optional<Tip> tip_;
    Statement begin_now_;
    Statement commit_;
    Statement data_version_;
    Statement insert_;
};

}  // namespace sim::store
