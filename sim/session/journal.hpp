#pragma once

#include <string>
#include <vector>

#include "sim/attempt/attempt.hpp"
#include "sim/session/library.hpp"
#include "sim/session/open_case.hpp"
#include "sim/store/store.hpp"

/// An attempt on the disk: opened with its pins, recorded before it is shown, resumed by folding.
namespace sim::session {

/// A resumed or new attempt. `events` are those on the disk.
struct Recorded {
    store::AttemptHead head;
    Variant variant;
    std::vector<attempt::Event> events;
};

/// Keeps the pinned bytes and begins; nothing is recorded yet.
Checked<Recorded> begin(store::Store& store, store::PersonId person, const std::string& case_id,
                        const Pins& pins, std::uint64_t seed, const std::string& mode,
                        const std::string& started_at);
/// The same of a case that is open already; its bytes are read where the database lacks them.
Checked<Recorded> begin(store::Store& store, store::PersonId person, const std::string& case_id,
                        OpenedCase opened, const std::function<Checked<Pins>()>& pins,
                        const std::string& mode, const std::string& started_at);

/// The events on the disk, the chain and each state verified: the first divergence names its entry.
Result<std::vector<attempt::Event>> read_back(store::Store& store, const std::string& attempt_id,
                                              const scenario::Scenario& scenario);

/// A new attempt of the same person on the same bytes, of which the first `entries` are those of
/// the old one: both are kept.
Checked<Recorded> branch(store::Store& store, const std::string& attempt_id, std::int64_t entries,
                         const std::string& started_at);

/// What was recorded of `other_id`, refused unless both were played on the same variant of the same
/// bytes.
Checked<std::vector<attempt::Event>> events_beside(store::Store& store,
                                                   const std::string& attempt_id,
                                                   const std::string& other_id,
                                                   const Kept& kept = {});

/// The bytes that the attempt is pinned to.
Result<Pins> pins_kept(store::Store& store, const store::AttemptHead& head);

/// Whether its events can be folded again: they move the clock as this engine does.
bool is_of_this_engine(const store::AttemptHead& head);

/// Opens the pinned bytes, or what `kept` has of them, and reads the events back.
Checked<Recorded> resume(store::Store& store, const std::string& attempt_id, const Kept& kept = {});

/// One transaction; what it returns without a Problem survives a power cut. Closes the attempt when
/// the last event is its end.
Result<void> append(store::Store& store, const std::string& attempt_id, std::int64_t first_seq,
                    const std::vector<attempt::Event>& events,
                    const std::vector<std::uint64_t>& digests);

/// A random UUID (version 4).
std::string new_uuid();
/// Where the database lives: `CONSTAT_DB`, else the user's data folder.
std::string default_database();
/// A database of its own in the system's folder for temporary files; gone with the object.
class ScratchDatabase {
public:
    ScratchDatabase();
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase&) = delete;
    ScratchDatabase& operator=(const ScratchDatabase&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string folder_;
    std::string path_;
};
/// "2026-11-21T13:05:00Z", the wall clock.
std::string wall_clock();

}  // namespace sim::session
