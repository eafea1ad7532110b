#include "sim/store/journal.hpp"

#include <bit>
#include <utility>

#include <sqlite3.h>

#include "sim/store/faults.hpp"

namespace sim::store {
namespace {

constexpr std::string_view not_recorded = "La décision n’a pas été enregistrée";
constexpr std::string_view not_begun = "La tentative n’a pas été commencée";
constexpr std::string_view not_closed = "La tentative n’a pas été close";
constexpr std::string_view journal_not_read = "Le journal n’a pas été lu";
constexpr std::string_view reopen =
    "Rouvrez la tentative\u00A0: elle reprendra après la dernière "
    "décision enregistrée.";

constexpr std::string_view select_head =
    "SELECT id, person, case_id, case_hash, law_hash, grid_hash, engine, seed, mode, started_at,"
    " state FROM attempts ";

AttemptHead head_in(const Query& row) {
    return AttemptHead{.id = row.text(0),
                       .person = row.integer(1),
                       .case_id = row.text(2),
                       .case_hash = row.text(3),
                       .law_hash = row.text(4),
                       .grid_hash = row.text(5),
                       .engine = row.text(6),
                       .seed = std::bit_cast<std::uint64_t>(row.integer(7)),
                       .mode = row.text(8),
                       .started_at = row.text(9),
                       .state = row.text(10)};
}

/// Where an entry stands in the table: attempt by attempt, each from 0.
constexpr std::int64_t last_seq = 0xFFFFFFFF;
constexpr std::int64_t place(std::int64_t attempt, std::int64_t seq) {
    return (attempt << 32) + seq;
}

}  // namespace

Journal::Journal(Connection& db)
    : db_{db},
      begin_now_{db.prepare("BEGIN IMMEDIATE")},
      commit_{db.prepare("COMMIT")},
      data_version_{db.prepare("PRAGMA data_version")},
      insert_{db.prepare("INSERT INTO entries(key, payload, state_digest, chain)"
                         " VALUES(?, ?, ?, ?)")} {}

Problem Journal::problem(std::string_view what, std::string_view remedy) const {
    return Problem{{db_.path()}, std::string{what}, std::string{remedy}};
}

Problem Journal::unknown(const AttemptId& id) const {
    return problem("La tentative «\u00A0" + id + "\u00A0» n’est pas dans cette base.",
                   "Choisissez une tentative de la liste.");
}

Problem Journal::broken(std::int64_t seq, std::string_view why) const {
    return problem("Le journal est rompu à l’entrée " + std::to_string(seq) +
                       "\u00A0: " + std::string{why} + ".",
                   "Cette tentative ne fait plus foi\u00A0: rouvrez-la depuis une sauvegarde.");
}

std::optional<AttemptHead> Journal::find(const AttemptId& id) {
    Statement select = db_.prepare(std::string{select_head} + "WHERE id = ?");
    Query row = select.with(id);
    if (!row.step()) return std::nullopt;
    return head_in(row);
}

Result<void> Journal::begin(const AttemptHead& head) {
    return guarded(db_.path(), not_begun, [&]() -> Result<void> {
        Transaction change{db_, Transaction::Kind::writing};
        if (auto known = find(head.id)) {
            known->state = head.state;
            if (*known == head) return {};
            return Failure{
                problem(std::string{not_begun} + "\u00A0: son identifiant est déjà pris.",
                        "Recommencez\u00A0: un autre identifiant sera tiré.")};
        }
        if (head.id.empty() || head.state != "open") {
            return Failure{problem(
                std::string{not_begun} + "\u00A0: elle doit avoir un identifiant et être ouverte.",
                "Recommencez depuis l’écran d’accueil.")};
        }
        Statement person = db_.prepare("SELECT 1 FROM people WHERE id = ?");
        if (!person.with(head.person).step()) {
            return Failure{problem(std::string{not_begun} + "\u00A0: la personne n’est pas connue.",
                                   "Choisissez une personne de la liste.")};
        }
        db_.prepare(
               "INSERT INTO attempts(id, person, case_id, case_hash, law_hash, grid_hash,"
               " engine, seed, mode, started_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .run(head.id, head.person, head.case_id, head.case_hash, head.law_hash, head.grid_hash,
                 head.engine, std::bit_cast<std::int64_t>(head.seed), head.mode, head.started_at);
        change.commit();
        return {};
    });
}

Result<std::vector<AttemptHead>> Journal::attempts(std::optional<PersonId> person) {
    return guarded(db_.path(), journal_not_read, [&]() -> Result<std::vector<AttemptHead>> {
        Statement select =
            db_.prepare(std::string{select_head} + "WHERE ? OR person = ? ORDER BY key");
        Query row = select.with(std::int64_t{!person}, person.value_or(0));
        std::vector<AttemptHead> heads;
        while (row.step()) heads.push_back(head_in(row));
        return heads;
    });
}

Result<AttemptHead> Journal::attempt(const AttemptId& id) {
    return guarded(db_.path(), journal_not_read, [&]() -> Result<AttemptHead> {
        if (auto head = find(id)) return *std::move(head);
        return Failure{unknown(id)};
    });
}

Result<std::int64_t> Journal::key_of(const AttemptId& id) {
    Statement select = db_.prepare("SELECT key FROM attempts WHERE id = ?");
    Query row = select.with(id);
    if (!row.step()) return Failure{unknown(id)};
    return row.integer(0);
}

Result<Journal::Tip> Journal::load(const AttemptId& id) {
    auto head = find(id);
    if (!head) return Failure{unknown(id)};
    Tip tip{.head = *std::move(head), .key = key_of(id).value()};
    tip.chain = genesis(tip.head);
    Statement select = db_.prepare(
        "SELECT seq, chain FROM entries WHERE key BETWEEN ? AND ? ORDER BY key DESC LIMIT 1");
    if (Query last = select.with(place(tip.key, 0), place(tip.key, last_seq)); last.step()) {
        tip.next_seq = last.integer(0) + 1;
        tip.chain = hash_of(last.blob(1));
    }
    return tip;
}

/// Inside a transaction. What is remembered holds as long as nobody else has written.
Result<Journal::Tip> Journal::tip_of(const AttemptId& id) {
    Query row = data_version_.with();
    row.step();
    const std::int64_t now = row.integer(0);
    if (tip_ && tip_->head.id == id && tip_->data_version == now) return *tip_;
    auto tip = load(id);
    if (tip) tip->data_version = now;
    return tip;
}

void Journal::add(Tip& tip, const Entry& entry) {
    tip.chain = link(tip.chain, tip.next_seq, entry);
    insert_.run(place(tip.key, tip.next_seq), entry.payload,
                std::bit_cast<std::int64_t>(entry.state_digest), Blob{bytes_of(tip.chain)});
    ++tip.next_seq;
}

Receipt Journal::keep(Tip tip) {
    tip_ = std::move(tip);
    return Receipt{tip_->next_seq, to_hex(tip_->chain)};
}

Result<Receipt> Journal::append(const AttemptId& id, std::int64_t first_seq,
                                const std::vector<Entry>& entries) {
    return guarded(db_.path(), not_recorded, [&]() -> Result<Receipt> {
        if (entries.size() == 1 && tip_ && tip_->head.id == id && tip_->next_seq == first_seq) {
            if (auto receipt = append_alone(entries.front())) return *std::move(receipt);
        }
        return append_together(id, first_seq, entries);
    });
}

/// The common case: one entry after the last one we know. The insert is its own transaction, and
/// the triggers see to it that nobody appended or closed since: an entry that still follows also
/// has the right link before it. Nothing when they refuse: the slower way then says why.
std::optional<Receipt> Journal::append_alone(const Entry& entry) {
    Tip tip = *std::exchange(tip_, std::nullopt);
    try {
        add(tip, entry);
    } catch (const SqlFault& fault) {
        if (fault.code() == SQLITE_CONSTRAINT) return std::nullopt;
        throw;
    }
    return keep(std::move(tip));
}

Result<Receipt> Journal::append_together(const AttemptId& id, std::int64_t first_seq,
                                         const std::vector<Entry>& entries) {
    Transaction change{db_, begin_now_};
    auto tip = tip_of(id);
    tip_.reset();
    if (!tip) return Failure{tip.error()};
    if (first_seq != tip->next_seq) return repeat(*tip, first_seq, entries);
    if (tip->head.state == "closed") {
        return Failure{problem(std::string{not_recorded} + "\u00A0: la tentative est close.",
                               "Commencez une nouvelle tentative.")};
    }
    for (const auto& entry : entries) add(*tip, entry);
    commit_.run();
    return keep(*std::move(tip));
}

/// The very same entries, already there: the answer was lost, not the decision.
Result<Receipt> Journal::repeat(const Tip& tip, std::int64_t first_seq,
                                const std::vector<Entry>& entries) {
    Statement select = db_.prepare(
        "SELECT payload, state_digest, chain FROM entries"
        " WHERE key BETWEEN ? AND ? ORDER BY key");
    Query row = select.with(place(tip.key, first_seq), place(tip.key, last_seq));
    std::size_t same = 0;
    Hash chain = tip.chain;
    while (same < entries.size() && first_seq >= 0 && row.step()) {
        const Entry kept{row.text(0), std::bit_cast<std::uint64_t>(row.integer(1))};
        if (kept != entries[same]) break;
        chain = hash_of(row.blob(2));
        ++same;
    }
    if (same == entries.size() && same > 0) {
        return Receipt{first_seq + static_cast<std::int64_t>(same), to_hex(chain)};
    }
    return Failure{problem(
        std::string{not_recorded} + "\u00A0: l’entrée " + std::to_string(first_seq) +
            " ne suit pas le journal, qui attend l’entrée " + std::to_string(tip.next_seq) + ".",
        reopen)};
}

Result<void> Journal::close(const AttemptId& id) {
    return guarded(db_.path(), not_closed, [&]() -> Result<void> {
        Transaction change{db_, Transaction::Kind::writing};
        const auto tip = tip_of(id);
        tip_.reset();
        if (!tip) return Failure{tip.error()};
        if (tip->head.state == "closed") return {};
        db_.prepare(
               "UPDATE attempts SET state = 'closed', sealed_count = ?, sealed_chain = ?"
               " WHERE key = ?")
            .run(tip->next_seq, Blob{bytes_of(tip->chain)}, tip->key);
        change.commit();
        return {};
    });
}

Result<std::vector<Row>> Journal::read(const AttemptId& id) {
    return guarded(db_.path(), journal_not_read, [&]() -> Result<std::vector<Row>> {
        Transaction snapshot{db_, Transaction::Kind::reading};
        const auto head = find(id);
        if (!head) return Failure{unknown(id)};
        const std::int64_t key = key_of(id).value();
        Statement select = db_.prepare(
            "SELECT seq, payload, state_digest, chain FROM entries"
            " WHERE key BETWEEN ? AND ? ORDER BY key");
        std::vector<Row> rows;
        Hash chain = genesis(*head);
        for (Query row = select.with(place(key, 0), place(key, last_seq)); row.step();) {
            const auto expected = static_cast<std::int64_t>(rows.size());
            if (row.integer(0) != expected) return Failure{broken(expected, "elle manque")};
            Entry entry{row.text(1), std::bit_cast<std::uint64_t>(row.integer(2))};
            chain = link(chain, expected, entry);
            if (row.blob(3) != bytes_of(chain)) {
                return Failure{broken(expected, "elle ne correspond plus à son empreinte")};
            }
            rows.push_back({expected, std::move(entry), to_hex(chain)});
        }
        Statement seal = db_.prepare(
            "SELECT sealed_count, sealed_chain FROM attempts"
            " WHERE key = ? AND state = 'closed'");
        const auto count = static_cast<std::int64_t>(rows.size());
        if (Query sealed = seal.with(key);
            sealed.step() && (sealed.integer(0) != count || sealed.blob(1) != bytes_of(chain))) {
            return Failure{broken(count, "la fin du journal ne correspond plus à son sceau")};
        }
        return rows;
    });
}

}  // namespace sim::store
