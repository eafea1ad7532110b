#include "sim/session/jury.hpp"

#include <ctime>

#include "assessment/content/grid_reader.hpp"
#include "assessment/reports/session_codec.hpp"
#include "sim/content/case_pack.hpp"
#include "sim/session/journal.hpp"

namespace sim::session {
namespace {

using certification::Actor;

}  // namespace

Result<certification::Grid> read_grid(const std::string& bytes) {
    const auto files = content::unpack(bytes);
    if (!files) return Failure{files.error().front()};
    auto grid = assessment::content::read_grid(files->files);
    if (!grid) return Failure{grid.error().front()};
    return *std::move(grid);
}

Result<Jury> Jury::create(store::Store& store, const std::string& grid_bytes, Actor actor,
                          Instant now, const certification::CreateSession& command) {
    auto grid = read_grid(grid_bytes);
    if (!grid) return Failure{grid.error()};
    // Decided before anything is written: a refusal leaves no trace.
    if (const auto first = decide({}, *grid, actor, now, command); !first)
        return Failure{first.error()};
    if (const auto rows = store.read(command.id); rows && !rows->empty())
        return Failure{Problem{{},
                               "La session «\u00A0" + command.id + "\u00A0» existe déjà.",
                               "Choisissez un autre nom."}};
    const auto kept = store.keep_content(grid_bytes);
    if (!kept) return Failure{kept.error()};
    store::AttemptHead head;
    head.id = command.id;
    head.person = actor.person;
    head.grid_hash = *kept;
    head.engine = "jury-1";
    head.mode = store::jury_mode;
    head.started_at = to_iso(now);
    if (const auto begun = store.begin(head); !begun) return Failure{begun.error()};
    Jury jury{store, *std::move(grid)};
    jury.id_ = command.id;
    if (const auto done = jury.does(actor, now, command); !done) return Failure{done.error()};
    return jury;
}

Result<Jury> Jury::open(store::Store& store, const std::string& id) {
    const auto head = store.attempt(id);
    if (!head || head->mode != store::jury_mode)
        return Failure{Problem{{},
                               "La session «\u00A0" + id + "\u00A0» n’est pas dans cette base.",
                               "«\u00A0constat jury list\u00A0» les montre."}};
    const auto bytes = store.content(head->grid_hash);
    if (!bytes) return Failure{bytes.error()};
    auto grid = read_grid(*bytes);
    if (!grid) return Failure{grid.error()};
    Jury jury{store, *std::move(grid)};
    jury.id_ = id;
    if (const auto folded = jury.fold(); !folded) return Failure{folded.error()};
    return jury;
}

Result<void> Jury::fold() {
    const auto rows = store_->read(id_);
    if (!rows) return Failure{rows.error()};
    for (const auto& row : *rows) {
        const auto recorded = assessment::reports::decode(row.entry.payload);
        if (!recorded) return Failure{recorded.error()};
        session_ = evolve(std::move(session_), *recorded);
        if (digest(session_) != row.entry.state_digest)
            return Failure{Problem{
                {id_, 0, 0},
                "Le journal de la session diverge à l’entrée " + std::to_string(row.seq) + ".",
                "Conservez le fichier et rouvrez-le avec la version de Constat qui l’a "
                "créé."}};
    }
    return use_grid();
}

Result<void> Jury::use_grid() {
    if (session_.grid_hash.empty()) return {};
    const auto bytes = store_->content(session_.grid_hash);
    if (!bytes) return Failure{bytes.error()};
    auto grid = read_grid(*bytes);
    if (!grid) return Failure{grid.error()};
    grid_ = *std::move(grid);
    return {};
}

/// Two jurors mark at the same instant, each from a program of their own: who comes second decides
/// again on the session as it stands then.
Result<void> Jury::does(Actor actor, Instant now, const certification::Command& command) {
    constexpr int most_tries = 16;
    for (int tries = 1;; ++tries) {
        const auto before = session_.recorded;
        const auto done = record(actor, now, command);
        if (done || tries == most_tries) return done;
        auto fresh = open(*store_, id_);
        if (!fresh || fresh->session_.recorded == before) return done;
        // The grid stays where it is, for who looks into it, unless it is another one.
        if (fresh->session_.grid_hash != session_.grid_hash) grid_ = std::move(fresh->grid_);
        session_ = std::move(fresh->session_);
    }
}

Result<void> Jury::record(Actor actor, Instant now, const certification::Command& command) {
    const auto events = decide(session_, grid_, actor, now, command);
    if (!events) return Failure{events.error()};
    auto next = session_;
    std::vector<store::Entry> entries;
    for (const auto& event : *events) {
        next = evolve(std::move(next), event);
        entries.push_back({assessment::reports::encode(event), digest(next)});
    }
    const auto receipt = store_->append(id_, session_.recorded, entries);
    if (!receipt) return Failure{receipt.error()};
    const bool other_grid = next.grid_hash != session_.grid_hash;
    session_ = std::move(next);
    if (other_grid) return use_grid();
    if (session_.phase == certification::Phase::sealed) return store_->close(id_);
    return {};
}

Result<std::string> Jury::seal() const {
    const auto rows = store_->read(id_);
    if (!rows) return Failure{rows.error()};
    return rows->empty() ? std::string{} : rows->back().chain;
}

Instant civil_now() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return Instant::at(Date::of(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                                static_cast<unsigned>(local.tm_mday)),
                       local.tm_hour, local.tm_min);
}

Result<std::vector<certification::ProposeLevel>> proposals(store::Store& store,
                                                           const certification::Grid& grid,
                                                           const certification::Copy& copy) {
    const auto recorded = resume(store, copy.attempt);
    if (!recorded) return Failure{recorded.error().front()};
    const auto& variant = recorded->variant;
    const auto play = attempt::replay(variant.scenario, recorded->events);
    const auto card = assessment::scoring::score(variant.scenario, variant.key, play.transcript);
    return proposals_from({recorded->head.case_id, card, play.transcript}, grid, copy);
}

}  // namespace sim::session
