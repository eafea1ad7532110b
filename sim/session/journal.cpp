#include "sim/session/journal.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <random>
#include <tuple>

#include "sim/attempt/world.hpp"
#include "sim/record/event_codec.hpp"

namespace sim::session {
namespace {

/// What an attempt is pinned to beside its contents.
std::string engine() {
    return std::string{attempt::engine_version} + "." + std::string{attempt::pace};
}

Failures failures(const Problem& problem) {
    return Failures{Problems{problem}};
}

/// Folds what was recorded and compares each state with the digest written beside its entry.
Result<std::vector<attempt::Event>> fold(const scenario::Scenario& scenario,
                                         const std::vector<store::Row>& rows) {
    std::vector<attempt::Event> events;
    attempt::Attempt state;
    for (const auto& row : rows) {
        auto event = record::decode(row.entry.payload);
        if (!event) return Failure{event.error()};
        attempt::evolve_in_place(scenario, state, *event);
        if (attempt::digest(state) != row.entry.state_digest)
            return Failure{
                Problem{{"journal", 0, 0},
                        "Le rejeu diverge à l’entrée " + std::to_string(row.seq) + ".",
                        "L’épreuve a été jouée avec un autre moteur\u202F; conservez le fichier et "
                        "signalez-le."}};
        events.push_back(std::move(*event));
    }
    return events;
}

bool holds(store::Store& store, const PinHashes& hashes) {
    return store.content(hashes.case_hash) && store.content(hashes.law_hash) &&
           store.content(hashes.grid_hash);
}

/// What is opened and what is kept are the same bytes, or nothing begins.
Result<void> keep_pins(store::Store& store, const Pins& pins, const PinHashes& hashes) {
    for (const auto& [bytes, hash] : {std::pair{&pins.case_bytes, &hashes.case_hash},
                                      std::pair{&pins.law_bytes, &hashes.law_hash},
                                      std::pair{&pins.grid_bytes, &hashes.grid_hash}}) {
        const auto kept = store.keep_content(*bytes);
        if (!kept) return Failure{kept.error()};
        if (*kept != *hash)
            return Failure{Problem{{},
                                   "Un fichier du cas vient de changer pendant qu’il s’ouvrait.",
                                   "Ouvrez-le de nouveau."}};
    }
    return {};
}

}  // namespace

Result<std::vector<attempt::Event>> read_back(store::Store& store, const std::string& attempt_id,
                                              const scenario::Scenario& scenario) {
    const auto rows = store.read(attempt_id);
    if (!rows) return Failure{rows.error()};
    return fold(scenario, *rows);
}

Checked<Recorded> begin(store::Store& store, store::PersonId person, const std::string& case_id,
                        const Pins& pins, std::uint64_t seed, const std::string& mode,
                        const std::string& started_at) {
    auto variant = open_variant(pins, seed);
    if (!variant) return Failures{variant.error()};
    return begin(store, person, case_id, {hashes_of(pins), std::move(*variant), pins}, {}, mode,
                 started_at);
}

Checked<Recorded> begin(store::Store& store, store::PersonId person, const std::string& case_id,
                        OpenedCase opened, const std::function<Checked<Pins>()>& pins,
                        const std::string& mode, const std::string& started_at) {
    if (!opened.pins && !holds(store, opened.hashes)) {
        auto read = pins();
        if (!read) return Failures{read.error()};
        opened.pins = *std::move(read);
    }
    if (opened.pins)
        if (const auto done = keep_pins(store, *opened.pins, opened.hashes); !done)
            return failures(done.error());
    store::AttemptHead head;
    head.id = new_uuid();
    head.person = person;
    head.case_id = case_id;
    head.case_hash = opened.hashes.case_hash;
    head.law_hash = opened.hashes.law_hash;
    head.grid_hash = opened.hashes.grid_hash;
    head.engine = engine();
    head.seed = opened.variant.scenario.seed;
    head.mode = mode;
    head.started_at = started_at;
    if (const auto begun = store.begin(head); !begun) return failures(begun.error());
    return Recorded{head, std::move(opened.variant), {}};
}

bool is_of_this_engine(const store::AttemptHead& head) {
    return head.engine == engine();
}

Checked<Recorded> resume(store::Store& store, const std::string& attempt_id, const Kept& kept) {
    const auto head = store.attempt(attempt_id);
    if (!head) return failures(head.error());
    if (!is_of_this_engine(*head))
        return failures(Problem{{attempt_id, 0, 0},
                                "Cette épreuve vient d’un moteur de version " + head->engine + ".",
                                "Ouvrez-la avec la version de Constat qui l’a créée."});
    auto variant = open_pinned(kept, {head->case_hash, head->law_hash, head->grid_hash}, head->seed,
                               [&]() -> Checked<Pins> {
                                   auto pins = pins_kept(store, *head);
                                   if (!pins) return failures(pins.error());
                                   return *std::move(pins);
                               });
    if (!variant) return Failures{variant.error()};
    auto events = read_back(store, attempt_id, variant->scenario);
    if (!events) return failures(events.error());
    return Recorded{*head, std::move(*variant), std::move(*events)};
}

Result<Pins> pins_kept(store::Store& store, const store::AttemptHead& head) {
    Pins pins;
    for (const auto& [hash, bytes] :
         {std::pair{head.case_hash, &pins.case_bytes}, std::pair{head.law_hash, &pins.law_bytes},
          std::pair{head.grid_hash, &pins.grid_bytes}}) {
        auto kept = store.content(hash);
        if (!kept) return Failure{kept.error()};
        *bytes = std::move(*kept);
    }
    return pins;
}

Checked<Recorded> branch(store::Store& store, const std::string& attempt_id, std::int64_t entries,
                         const std::string& started_at) {
    auto old = resume(store, attempt_id);
    if (!old) return old;
    auto head = old->head;
    head.id = new_uuid();
    head.started_at = started_at;
    head.state = "open";
    if (const auto begun = store.begin(head); !begun) return failures(begun.error());
    auto events = std::move(old->events);
    const auto kept = std::clamp<std::int64_t>(entries, 0, std::ssize(events));
    events.resize(static_cast<std::size_t>(kept));
    std::vector<std::uint64_t> digests;
    attempt::Attempt state;
    for (const auto& event : events) {
        attempt::evolve_in_place(old->variant.scenario, state, event);
        digests.push_back(attempt::digest(state));
    }
    if (const auto done = append(store, head.id, 0, events, digests); !done)
        return failures(done.error());
    return Recorded{std::move(head), std::move(old->variant), std::move(events)};
}

Checked<std::vector<attempt::Event>> events_beside(store::Store& store,
                                                   const std::string& attempt_id,
                                                   const std::string& other_id, const Kept& kept) {
    const auto own = store.attempt(attempt_id);
    if (!own) return failures(own.error());
    auto other = resume(store, other_id, kept);
    if (!other) return Failures{std::move(other.error())};
    const auto pinned = [](const store::AttemptHead& head) {
        return std::tie(head.case_id, head.case_hash, head.law_hash, head.seed, head.engine);
    };
    if (pinned(*own) != pinned(other->head))
        return failures({{},
                         "Ces deux essais n’ont pas été joués sur le même état du cas.",
                         "Reprenez l’un d’eux d’une ligne de son déroulé : le nouvel essai se "
                         "compare au premier."});
    return std::move(other->events);
}

Result<void> append(store::Store& store, const std::string& attempt_id, std::int64_t first_seq,
                    const std::vector<attempt::Event>& events,
                    const std::vector<std::uint64_t>& digests) {
    check(events.size() == digests.size(), "append: one digest an event");
    std::vector<store::Entry> entries;
    for (std::size_t i = 0; i < events.size(); ++i)
        entries.push_back({record::encode(events[i]), digests[i]});
    const auto receipt = store.append(attempt_id, first_seq, entries);
    if (!receipt) return Failure{receipt.error()};
    if (!events.empty() && std::get_if<attempt::CaseClosed>(&events.back()) != nullptr)
        return store.close(attempt_id);
    return {};
}

std::string new_uuid() {
    std::random_device device;
    std::array<unsigned, 16> bytes{};
    for (auto& byte : bytes) byte = device() & 0xFFu;
    bytes[6] = (bytes[6] & 0x0Fu) | 0x40u;
    bytes[8] = (bytes[8] & 0x3Fu) | 0x80u;
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 0x0Fu];
    }
    return text;
}

std::string default_database() {
    const auto set = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string{value != nullptr ? value : ""};
    };
    if (const auto chosen = set("CONSTAT_DB"); !chosen.empty()) return chosen;
    if (const auto data = set("XDG_DATA_HOME"); !data.empty()) return data + "/constat/constat.db";
    return set("HOME") + "/.local/share/constat/constat.db";
}

ScratchDatabase::ScratchDatabase() {
    std::error_code failed;
    const auto folder = std::filesystem::temp_directory_path(failed) / ("constat-" + new_uuid());
    folder_ = folder.string();
    path_ = (folder / "scratch.db").string();
}

ScratchDatabase::~ScratchDatabase() {
    std::error_code failed;
    std::filesystem::remove_all(folder_, failed);
}

std::string wall_clock() {
    const auto now = std::chrono::floor<std::chrono::minutes>(std::chrono::system_clock::now());
    const auto instant = Instant::minutes(now.time_since_epoch().count());
    auto text = to_iso(instant);
    text.replace(text.find(' '), 1, "T");
    return text + ":00Z";
}

}  // namespace sim::session
