#include "sim/record/event_codec.hpp"

#include <nlohmann/json.hpp>

namespace sim::record {
namespace {

using namespace attempt;
using Json = nlohmann::json;

/// The fields of each kind, once: the same table writes and reads them.
template <class Archive>
struct Kinds {
    Archive& archive;

    void operator()(Opened&) const { archive.kind("opened"); }
    void operator()(ItemOpened& e) const { archive.kind("item_opened").field("item", e.item); }
    void operator()(DocumentOpened& e) const {
        archive.kind("document_opened").field("document", e.document);
    }
    void operator()(SceneStarted& e) const {
        archive.kind("scene_started").field("scene", e.scene);
    }
    void operator()(ChoiceSaid& e) const {
        archive.kind("choice_said").field("scene", e.scene).field("choice", e.choice);
    }
    void operator()(SceneEnded& e) const {
        archive.kind("scene_ended").field("scene", e.scene).field("hung_up", e.hung_up);
    }
    void operator()(DecisionTaken& e) const {
        archive.kind("decision_taken").field("act", e.act).field("fields", e.fields);
    }
    void operator()(MessageSent& e) const {
        archive.kind("message_sent")
            .field("to", e.to)
            .field("channel", e.channel)
            .field("letter", e.letter)
            .field("subject", e.subject)
            .field("body", e.body)
            .field("attachments", e.attachments);
    }
    void operator()(PassageCited& e) const {
        archive.kind("passage_cited")
            .field("act", e.act)
            .field("document", e.document)
            .field("passage", e.passage);
    }
    void operator()(NoteTaken& e) const { archive.kind("note_taken").field("text", e.text); }
    void operator()(HintGiven& e) const {
        archive.kind("hint_given").field("criterion", e.criterion).field("level", e.level);
    }
    void operator()(ClockMoved& e) const { archive.kind("clock_moved").field("to", e.to); }
    void operator()(WorldMoved& e) const {
        archive.kind("world_moved").field("event", e.event).field("happened", e.happened);
    }
    void operator()(DeadlineMissed& e) const {
        archive.kind("deadline_missed").field("deadline", e.deadline);
    }
    void operator()(ActionRefused& e) const {
        archive.kind("action_refused").field("action", e.action).field("reason", e.reason);
    }
    void operator()(InterestAsked& e) const {
        archive.kind("interest_asked").field("deal", e.deal).field("interest", e.interest);
    }
    void operator()(ArgumentUsed& e) const {
        archive.kind("argument_used").field("deal", e.deal).field("argument", e.argument);
    }
    void operator()(OfferMade& e) const {
        archive.kind("offer_made")
            .field("deal", e.deal)
            .field("amount", e.amount)
            .field("terms", e.terms);
    }
    void operator()(OtherAnswered& e) const {
        archive.kind("other_answered")
            .field("deal", e.deal)
            .field("reaction", e.reaction)
            .field("demand", e.demand)
            .field("patience", e.patience);
    }
    void operator()(DemandAccepted& e) const {
        archive.kind("demand_accepted").field("deal", e.deal).field("amount", e.amount);
    }
    void operator()(TalksBrokenOff& e) const {
        archive.kind("talks_broken_off").field("deal", e.deal);
    }
    void operator()(CaseClosed&) const { archive.kind("case_closed"); }
    void operator()(ExamTimed& e) const {
        archive.kind("exam_timed")
            .field("minutes", e.minutes)
            .field("extra_percent", e.extra_percent)
            .field("pauses", e.pauses);
    }
    void operator()(ExamClock& e) const {
        archive.kind("exam_clock")
            .field("mark", e.mark)
            .field("seconds", e.seconds)
            .field("at", e.at);
    }
};

constexpr int version = 1;

class Writer {
public:
    Writer& kind(const char* name) {
        json_["t"] = name;
        json_["v"] = version;
        return *this;
    }
    template <class T>
    Writer& field(const char* name, const T& value) {
        json_[name] = value;
        return *this;
    }
    Writer& field(const char* name, Instant value) { return field(name, value.in_minutes()); }
    Writer& field(const char* name, Money value) { return field(name, value.in_cents()); }
    Writer& field(const char* name, const claims::Fields& value) {
        Json fields = Json::object();
        for (const auto& [id, text] : value) fields[id] = text;
        json_[name] = std::move(fields);
        return *this;
    }
    std::string line() const { return json_.dump(-1, ' ', false, Json::error_handler_t::replace); }

private:
    Json json_;
};

/// Fills one event when its kind is the line's; collects what is missing or of the wrong type.
class Reader {
public:
    explicit Reader(const Json& json) : json_{json} {}

    Reader& kind(const char* name) {
        mine_ = json_["t"] == name;
        return *this;
    }
    template <class T>
    Reader& field(const char* name, T& value) {
        if (!mine_) return *this;
        const auto found = json_.find(name);
        if (found == json_.end() || !read(*found, value)) {
            missing_ = name;
        } else {
            ++read_;
        }
        return *this;
    }
    bool mine() const { return mine_; }
    /// Kind and version are the two keys no event declares.
    bool complete() const { return missing_.empty() && read_ + 2 == json_.size(); }
    const std::string& missing() const { return missing_; }

private:
    static bool read(const Json& json, std::string& value) {
        if (!json.is_string()) return false;
        value = json.get<std::string>();
        return true;
    }
    static bool read(const Json& json, bool& value) {
        if (!json.is_boolean()) return false;
        value = json.get<bool>();
        return true;
    }
    static bool read(const Json& json, int& value) {
        if (!json.is_number_integer()) return false;
        value = json.get<int>();
        return true;
    }
    static bool read(const Json& json, Instant& value) {
        if (!json.is_number_integer()) return false;
        value = Instant::minutes(json.get<std::int64_t>());
        return true;
    }
    static bool read(const Json& json, Money& value) {
        if (!json.is_number_integer()) return false;
        value = Money::cents(json.get<std::int64_t>());
        return true;
    }
    static bool read(const Json& json, std::vector<std::string>& value) {
        if (!json.is_array()) return false;
        for (const auto& item : json) {
            if (!item.is_string()) return false;
            value.push_back(item.get<std::string>());
        }
        return true;
    }
    static bool read(const Json& json, claims::Fields& value) {
        if (!json.is_object()) return false;
        for (const auto& [id, text] : json.items()) {
            if (!text.is_string()) return false;
            value.emplace(id, text.get<std::string>());
        }
        return true;
    }

    const Json& json_;
    std::string missing_;
    std::size_t read_ = 0;
    bool mine_ = false;
};

Failure unreadable(std::string what) {
    return Failure{Problem{{},
                           "Une ligne du journal est illisible\u00A0: " + std::move(what),
                           "Le fichier vient peut-être d’une version plus récente de Constat."}};
}

/// Tries each kind of the variant until one recognises the line.
template <std::size_t I = 0>
Result<Event> decode_kind(const Json& json) {
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

std::string encode(const Event& event) {
    Writer writer;
    Event copy = event;
    std::visit(Kinds<Writer>{writer}, copy);
    return writer.line();
}

Result<Event> decode(std::string_view line) {
    constexpr std::size_t line_limit = 512 * 1024;
    if (line.size() > line_limit) return unreadable("ligne de plus de 512 Ko.");
    const auto json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("t") || !json.contains("v") || !json["t"].is_string() ||
        !json["v"].is_number_integer())
        return unreadable("ce n’est pas un événement.");
    if (json["v"] != version) return unreadable("version d’événement inconnue.");
    return decode_kind(json);
}

}  // namespace sim::record
