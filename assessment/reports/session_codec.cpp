#include "assessment/reports/session_codec.hpp"

#include <type_traits>

#include <nlohmann/json.hpp>

#include "assessment/certification/words.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
using Json = nlohmann::json;

/// The fields of each kind, once: the same table writes and reads them.
template <class Archive>
struct Kinds {
    Archive& on;

    void operator()(SessionCreated& e) const {
        on.kind("session_created").field("id", e.id).field("centre", e.centre);
        on.field("date", e.date).field("blocks", e.blocks).field("grid_version", e.grid_version);
    }
    void operator()(CandidateEnrolled& e) const {
        on.kind("candidate_enrolled").field("number", e.number).field("person", e.person);
        on.field("route", e.route).field("measures", e.measures).field("carried", e.carried);
        on.later("blocks", e.blocks);
    }
    void operator()(JurorSeated& e) const {
        on.kind("juror_seated").field("juror", e.juror).field("president", e.president);
        on.field("qualified", e.qualified).field("external", e.external);
    }
    void operator()(JurorLeft& e) const {
        on.kind("juror_left").field("juror", e.juror).field("reason", e.reason);
    }
    void operator()(ConflictDeclared& e) const {
        on.kind("conflict_declared").field("juror", e.juror);
        on.field("candidate", e.candidate).field("tie", e.tie);
    }
    void operator()(CaseDrawn& e) const {
        on.kind("case_drawn").copy(e.copy).field("case_id", e.case_id);
        on.field("case_hash", e.case_hash).field("seed", e.seed);
        on.later("minutes", e.minutes);
    }
    void operator()(AttemptAttached& e) const {
        on.kind("attempt_attached").copy(e.copy).field("attempt", e.attempt);
    }
    void operator()(LevelProposed& e) const {
        on.kind("level_proposed").copy(e.copy).field("criterion", e.criterion);
        on.field("level", e.level).field("evidence", e.evidence).field("sentence", e.sentence);
    }
    void operator()(CopyAllotted& e) const {
        on.kind("copy_allotted").copy(e.copy).field("juror", e.juror).field("third", e.third);
    }
    void operator()(SheetSetAside& e) const {
        on.kind("sheet_set_aside").copy(e.copy).field("juror", e.juror).field("reason", e.reason);
    }
    void operator()(CandidateAbsent& e) const {
        on.kind("candidate_absent").field("candidate", e.candidate);
        on.field("absence", e.absence).field("reason", e.reason);
    }
    void operator()(SheetOpened& e) const {
        on.kind("sheet_opened").copy(e.copy).field("juror", e.juror);
        on.field("device", e.device).field("until", e.until);
    }
    void operator()(LevelGiven& e) const {
        on.kind("level_given").copy(e.copy).field("juror", e.juror);
        on.field("subject", e.subject).field("level", e.level).field("note", e.note);
    }
    void operator()(ObservationMade& e) const {
        on.kind("observation_made").copy(e.copy).field("juror", e.juror);
        on.field("behaviour", e.behaviour).field("step", e.step).field("note", e.note);
        on.field("second", e.second);
    }
    void operator()(SheetHandedIn& e) const {
        on.kind("sheet_handed_in").copy(e.copy).field("juror", e.juror);
    }
    void operator()(LevelAligned& e) const {
        on.kind("level_aligned").copy(e.copy).field("subject", e.subject);
        on.field("level", e.level).field("note", e.note);
    }
    void operator()(SecondLookAsked& e) const {
        on.kind("second_look_asked").copy(e.copy).field("reason", e.reason);
    }
    void operator()(DeliberationOpened& e) const {
        on.kind("deliberation_opened").field("present", e.present);
    }
    void operator()(BlockDecided& e) const {
        on.kind("block_decided").copy(e.copy).field("outcome", e.outcome);
        on.field("override_reason", e.override_reason);
    }
    void operator()(MemberSigned& e) const { on.kind("member_signed").field("juror", e.juror); }
    void operator()(SessionSealed&) const { on.kind("session_sealed"); }
    void operator()(ReferenceAdded& e) const {
        on.kind("reference_added").copy(e.copy).field("seeded", e.seeded);
        on.field("subjects", e.subjects).field("levels", e.levels);
    }
    void operator()(RemarkSigned& e) const {
        on.kind("remark_signed").field("fingerprint", e.fingerprint).field("reason", e.reason);
        on.field("grid_hash", e.grid_hash).field("grid_version", e.grid_version);
        on.field("candidates", e.candidates).field("blocks", e.blocks);
    }
    void operator()(SlotPlanned& e) const {
        on.kind("slot_planned").copy(e.copy).field("slot", e.slot);
        on.field("minutes", e.minutes).field("place", e.place);
    }
    void operator()(AbsenceWithdrawn& e) const {
        on.kind("absence_withdrawn").field("candidate", e.candidate).field("reason", e.reason);
    }
    void operator()(EnrolmentWithdrawn& e) const {
        on.kind("enrolment_withdrawn").field("candidate", e.candidate);
        on.field("blocks", e.blocks).field("reason", e.reason);
    }
    void operator()(ClockConfirmed& e) const { on.kind("clock_confirmed").field("said", e.said); }
    void operator()(ClockDoubted& e) const { on.kind("clock_doubted").field("said", e.said); }
};

constexpr int version = 1;

class Writer {
public:
    Writer& kind(const char* name) { return field("t", std::string{name}).field("v", version); }
    Writer& copy(const CopyName& name) {
        return field("candidate", name.candidate).field("block", name.block);
    }
    template <class T>
    Writer& field(const char* name, const T& value) {
        if constexpr (std::is_enum_v<T>)
            json_[name] = to_word(value);
        else if constexpr (std::is_same_v<T, sim::Instant>)
            json_[name] = value.in_minutes();
        else if constexpr (std::is_same_v<T, sim::Date>)
            json_[name] = to_iso(value);
        else
            json_[name] = value;
        return *this;
    }
    /// A number that came after the others: 0 is not written, so that old lines stay as they were.
    void later(const char* name, int value) {
        if (value != 0) json_[name] = value;
    }
    /// So are texts that are not there.
    void later(const char* name, const std::vector<std::string>& values) {
        if (!values.empty()) json_[name] = values;
    }
    std::string line() const { return json_.dump(-1, ' ', false, Json::error_handler_t::replace); }

private:
    Json json_;
};

bool read(const Json& json, std::string& value) {
    if (!json.is_string()) return false;
    value = json.get<std::string>();
    return true;
}
bool read(const Json& json, bool& value) {
    if (!json.is_boolean()) return false;
    value = json.get<bool>();
    return true;
}
template <class Number>
requires std::is_integral_v<Number>
bool read(const Json& json, Number& value) {
    if (!json.is_number_integer()) return false;
    value = json.get<Number>();
    return true;
}
bool read(const Json& json, sim::Instant& value) {
    if (!json.is_number_integer()) return false;
    value = sim::Instant::minutes(json.get<std::int64_t>());
    return true;
}
bool read(const Json& json, sim::Date& value) {
    std::string text;
    if (!read(json, text)) return false;
    const auto date = sim::date_from_iso(text);
    if (date) value = *date;
    return date.has_value();
}
template <class Enum>
requires std::is_enum_v<Enum>
bool read(const Json& json, Enum& value) {
    std::string text;
    if (!read(json, text)) return false;
    const auto found = from_word<Enum>(text);
    if (found) value = *found;
    return found.has_value();
}
template <class T>
bool read(const Json& json, std::vector<T>& values) {
    if (!json.is_array()) return false;
    for (const auto& item : json)
        if (!read(item, values.emplace_back())) return false;
    return true;
}

/// Fills one event when its kind is the line's; names what is missing or of the wrong type.
class Reader {
public:
    explicit Reader(const Json& json) : json_{json} {}

    Reader& kind(const char* name) {
        mine_ = json_["t"] == name;
        return *this;
    }
    Reader& copy(CopyName& name) {
        return field("candidate", name.candidate).field("block", name.block);
    }
    template <class T>
    Reader& field(const char* name, T& value) {
        if (!mine_) return *this;
        const auto found = json_.find(name);
        if (found == json_.end() || !read(*found, value))
            missing_ = name;
        else
            ++read_;
        return *this;
    }
    template <class T>
    void later(const char* name, T& value) {
        if (mine_ && json_.contains(name)) field(name, value);
    }
    bool mine() const { return mine_; }
    /// `t`, `v`, `by` and `at` are the keys that no event declares.
    bool complete() const { return missing_.empty() && read_ + 4 == json_.size(); }
    const std::string& missing() const { return missing_; }

private:
    const Json& json_;
    std::string missing_;
    std::size_t read_ = 0;
    bool mine_ = false;
};

sim::Failure unreadable(const std::string& what) {
    return sim::Failure{
        sim::Problem{{},
                     "Une ligne du journal de la session est illisible\u00A0: " + what,
                     "Le fichier vient peut-être d’une version plus récente de Constat."}};
}

template <std::size_t I = 0>
sim::Result<Event> decode_kind(const Json& json) {
    if constexpr (I == std::variant_size_v<Event>) {
        return unreadable("événement de nature inconnue.");
    } else {
        std::variant_alternative_t<I, Event> event;
        Reader reader{json};
        Kinds<Reader>{reader}(event);
        if (!reader.mine()) return decode_kind<I + 1>(json);
        if (!reader.complete())
            return unreadable(reader.missing().empty()
                                  ? "champ en trop."
                                  : "champ «\u00A0" + reader.missing() + "\u00A0» absent ou faux.");
        return Event{std::move(event)};
    }
}

}  // namespace

std::string encode(const Recorded& recorded) {
    Writer writer;
    Event copy = recorded.event;
    std::visit(Kinds<Writer>{writer}, copy);
    writer.field("by", recorded.by).field("at", recorded.at);
    return writer.line();
}

sim::Result<Recorded> decode(std::string_view line) {
    const auto json = Json::parse(line, nullptr, false);
    Recorded recorded;
    int v = 0;
    if (!json.is_object() || !json.contains("t") || !json.contains("v") || !json.contains("by") ||
        !json.contains("at") || !read(json["v"], v) || !read(json["by"], recorded.by) ||
        !read(json["at"], recorded.at))
        return unreadable("ce n’est pas un événement.");
    if (v != version) return unreadable("version d’événement inconnue.");
    auto event = decode_kind(json);
    if (!event) return sim::Failure{event.error()};
    recorded.event = *std::move(event);
    return recorded;
}

}  // namespace assessment::reports
