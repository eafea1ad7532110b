#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/claims/acts.hpp"
#include "sim/claims/determination.hpp"
#include "sim/claims/facts.hpp"
#include "sim/deal/table.hpp"
#include "sim/law/book.hpp"
#include "sim/scenario/news.hpp"
#include "sim/scenario/rubric.hpp"
#include "sim/talk/story.hpp"

/// One case, one variant: what the author wrote with the seed's values in place. It holds what the
/// learner may see and, in `facts` and `criteria`, its truth; the screen only ever gets `…View`s.
namespace sim::scenario {

/// What the case's own file is called beside the others of the desk.
inline constexpr std::string_view own_file = "main";

/// Another claim that waits on the same desk. The case's own is implicit.
struct OtherFile {
    std::string id;
    std::string title;
    std::string reference;  ///< Claim number.
    std::string insured;    ///< Party id.
    std::string about;      ///< One sentence.
    friend bool operator==(const OtherFile&, const OtherFile&) = default;
};

enum class Layout { letter, report, contract, constat, email, ticket };

struct Document {
    std::string id;
    std::string title;
    std::string from;  ///< Party id of who made it.
    Layout layout = Layout::letter;
    std::string reference;  ///< "Réf. 26-0117"
    std::string stamp;
    std::string markdown;   ///< Filled with the facts of the variant.
    bool in_file = false;   ///< Already in the file when the case opens.
    std::string file = {};  ///< Of another claim; empty: the case's own.
    friend bool operator==(const Document&, const Document&) = default;
};

enum class ItemKind { call, letter, email, note, visit };

/// Something that reaches the desk.
struct Item {
    std::string id;
    ItemKind kind = ItemKind::letter;
    std::string from;  ///< Party id.
    std::string subject;
    std::string body;   ///< Plain text; empty when documents say it all.
    std::string scene;  ///< A call or visit opens this conversation.
    std::vector<std::string> documents;
    bool urgent = false;
    std::string file = {};  ///< Of another claim; empty: the case's own.
    friend bool operator==(const Item&, const Item&) = default;
};

/// When a world event fires. Exactly one of `at`, `after_act`, `after_letter`, `after_scene`,
/// `after_deal` is set; `delay_minutes` counts from it.
struct Trigger {
    std::optional<Instant> at;
    std::string after_act;     ///< First decision of this act...
    claims::Fields with;       ///< ...whose fields have these values.
    std::string after_scene;   ///< First end of this scene.
    std::string after_letter;  ///< First message sent to this party.
    std::string after_deal;    ///< End of this negotiation...
    std::string outcome;       ///< ...settled, broken_off or left; empty: any.
    std::int64_t delay_minutes = 0;
    /// Not fired when, at that moment, one of these acts was taken (omission) or a test fails.
    std::vector<std::string> unless_acts;
    std::vector<talk::Test> tests;
    friend bool operator==(const Trigger&, const Trigger&) = default;
};

struct WorldEvent {
    std::string id;
    Trigger trigger;
    std::vector<std::string> deliver;  ///< Items that arrive.
    std::vector<talk::Change> changes;
    std::string announce;  ///< French sentence shown as it happens; may be empty.
    friend bool operator==(const WorldEvent&, const WorldEvent&) = default;
};

/// A term shown as a chip. It is met by an act or a message; missing it is an event.
struct Deadline {
    std::string id;
    std::string label;
    Instant due;
    std::string met_by_act;     ///< Empty when a message meets it.
    std::string met_by_letter;  ///< Party id.
    std::string ground;         ///< Article.
    std::string file = {};      ///< Of another claim; empty: the case's own.
    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// What a move at the table needs, and what it does to the story.
struct Bearing {
    std::vector<talk::Test> tests;
    std::vector<talk::Change> changes;
    friend bool operator==(const Bearing&, const Bearing&) = default;
};

/// What the other side says with its figures.
struct Sayings {
    std::string opening;
    std::string closer;
    std::string stands;
    std::string accepts;
    std::string leaves;
    friend bool operator==(const Sayings&, const Sayings&) = default;
};

/// Talks towards a final settlement.
struct Negotiation {
    std::string id;
    std::string title;
    std::string with;  ///< Party id.
    talk::Channel channel = talk::Channel::phone;
    std::vector<talk::Test> tests;  ///< They may begin once these hold.
    talk::Index mood = talk::none;  ///< The variable that makes the other side more or less giving.
    bool mandate_told = true;       ///< False: the learner has to find it.
    deal::Table table;
    Sayings says;
    std::vector<Bearing> interests;  ///< One per interest of the table.
    std::vector<Bearing> arguments;  ///< One per argument of the table.
    friend bool operator==(const Negotiation&, const Negotiation&) = default;
};

struct Hint {
    std::string criterion;
    std::vector<std::string> levels;  ///< From a nudge to the answer.
    friend bool operator==(const Hint&, const Hint&) = default;
};

struct Scenario {
    std::string id;
    std::string title;
    std::string desk;                 ///< 05A to 05I.
    std::vector<std::string> blocks;  ///< BC01 to BC04.
    int level = 2;                    ///< 1 to 3.
    int minutes = 45;                 ///< Expected play.
    std::string summary;              ///< What the start screen says.
    std::string debrief;              ///< What a good teacher would say afterwards.
    Instant opens;
    Instant closes;
    std::uint64_t seed = 0;

    claims::Facts facts;
    std::vector<talk::Variable> variables;
    std::vector<talk::Scene> scenes;
    std::vector<Negotiation> negotiations;
    std::vector<Document> documents;
    std::vector<Item> items;
    std::vector<std::string> inbox;  ///< Items there when the case opens.
    std::vector<WorldEvent> events;
    std::vector<Deadline> deadlines;
    std::vector<std::string> acts;  ///< Acts offered, by id.
    std::vector<LetterModel> letters;
    std::vector<Criterion> criteria;
    std::vector<Hint> hints;
    std::vector<OtherFile> files;  ///< On the desk beside the case's own.
    std::vector<News> news;        ///< The watch: what the desk is told of rules that change.
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

const Document* find_document(const Scenario& scenario, std::string_view id);
const Item* find_item(const Scenario& scenario, std::string_view id);
const talk::Scene* find_scene(const Scenario& scenario, std::string_view id);
const Criterion* find_criterion(const Scenario& scenario, std::string_view id);
const LetterModel* find_letter(const Scenario& scenario, std::string_view id);
const News* find_news(const Scenario& scenario, std::string_view id);
const Negotiation* find_negotiation(const Scenario& scenario, std::string_view id);
/// Null for the case's own file too.
const OtherFile* find_file(const Scenario& scenario, std::string_view id);
/// What an argument or a question bears on; null when the table has none of this id.
const Bearing* argument_bearing(const Negotiation& negotiation, std::string_view id);
const Bearing* interest_bearing(const Negotiation& negotiation, std::string_view id);
/// `talk::none` when there is no such scene, variable or negotiation.
talk::Index negotiation_index(const Scenario& scenario, std::string_view id);
talk::Index scene_index(const Scenario& scenario, std::string_view id);
talk::Index variable_index(const Scenario& scenario, std::string_view id);

/// The answers of the rules on the facts of this variant, for every rule that a criterion names
/// or a script asks for.
using AnswerKey = std::map<std::string, claims::Determination, std::less<>>;
/// All rules that apply to the facts; a rule the case's criteria need and that fails is a Problem.
Checked<AnswerKey> answer_key(const Scenario& scenario, const law::Book& book);

/// Fills `{{path}}` in a document or a letter with the facts in French: `{{party.tenant.name}}`,
/// `{{loss.on}}`, `{{policy.home.number}}`, `{{damage.ceiling.new_value}}`,
/// `{{owed:settlement.total}}`,
/// `{{today}}`. An unknown path is a Problem that names it.
Result<std::string> fill(std::string_view text, const Scenario& scenario, const AnswerKey& key);

}  // namespace sim::scenario
