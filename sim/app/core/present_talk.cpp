#include <optional>

#include "sim/app/core/present.hpp"
#include "sim/talk/labels.hpp"

namespace sim::app {
namespace {

/// A mood is legible in one word, colour never alone.
struct MoodWord {
    int from;
    const char* word;
    Tone tone;
};
constexpr MoodWord mood_words[] = {
    {75, tr_later("très bon"), Tone::good},
    {50, tr_later("bon"), Tone::good},
    {30, tr_later("fragile"), Tone::warning},
    {0, tr_later("bas"), Tone::danger},
};

MoodView present_mood(const talk::Variable& variable, int level) {
    for (const auto& mood : mood_words)
        if (level >= mood.from) return {variable.label, level, tr(mood.word), mood.tone};
    return {variable.label, level, tr("bas"), Tone::danger};
}

}  // namespace

LineView line_view(const Session& session, const std::string& speaker, const std::string& text,
                   Instant at) {
    LineView line;
    line.mine = speaker == "vous";
    if (line.mine) {
        line.speaker = tr("Vous");
    } else if (speaker != "narrator" && !speaker.empty()) {
        line.speaker = party_label(session.scenario, speaker);
        line.initials = initials(claims::find_party(session.scenario.facts, speaker) != nullptr
                                     ? claims::find_party(session.scenario.facts, speaker)->name
                                     : speaker);
    }
    line.text = text;
    line.time = to_french_clock(at);
    return line;
}

std::vector<MoodView> present_moods(const Session& session, std::string_view persona) {
    std::vector<MoodView> moods;
    for (std::size_t i = 0; i < session.scenario.variables.size(); ++i) {
        const auto& variable = session.scenario.variables[i];
        if (variable.kind == talk::VariableKind::mood && variable.persona == persona)
            moods.push_back(present_mood(variable, session.play.attempt.numbers[i]));
    }
    return moods;
}

namespace {

/// What a reply does, in a word that never tells a good one from a bad one: a reproach is a remark
/// like another, jargon an explanation.
const char* word_of(talk::SpeechAct act) {
    using enum talk::SpeechAct;
    switch (act) {
        case open_question:
        case closed_question: return tr_later("Question");
        case greet:
        case listen:
        case empathy:
        case reassure:
        case reformulate:
        case slow_down:
        case check_understanding: return tr_later("Écoute");
        case explain:
        case argue:
        case jargon: return tr_later("Explication");
        case propose:
        case promise: return tr_later("Proposition");
        case refuse:
        case announce:
        case conclude: return tr_later("Suite");
        case tone: return tr_later("Ton");
        case posture: return tr_later("Posture");
        case neutral:
        case interrupt:
        case blame: break;
    }
    return tr_later("Remarque");
}

/// A question is known by its topic; the topics of other replies would judge them.
SayOption present_reply(const talk::Choice& choice) {
    const bool asks = choice.act == talk::SpeechAct::open_question ||
                      choice.act == talk::SpeechAct::closed_question;
    return {choice.id, choice.text,
            asks && !choice.topic.empty() ? choice.topic : std::string{tr(word_of(choice.act))}};
}

const talk::Choice* find_choice(const talk::Scene& scene, const std::string& id) {
    for (const auto& node : scene.nodes)
        for (const auto& choice : node.choices)
            if (choice.id == id) return &choice;
    return nullptr;
}

/// What was said in a scene, from the record: the fold is replayed, so that each reply is the one
/// that was heard at that moment.
std::vector<LineView> lines_of(const Session& session, const std::string& scene_id) {
    std::vector<LineView> lines;
    const auto* scene = scenario::find_scene(session.scenario, scene_id);
    attempt::Attempt state;
    for (const auto& entry : session.play.transcript.entries) {
        const auto* said = std::get_if<attempt::ChoiceSaid>(&entry.event);
        const auto* started = std::get_if<attempt::SceneStarted>(&entry.event);
        const bool here = (said != nullptr && said->scene == scene_id) ||
                          (started != nullptr && started->scene == scene_id);
        if (here && said != nullptr && scene != nullptr)
            if (const auto* choice = find_choice(*scene, said->choice))
                lines.push_back(line_view(session,
                                          talk::is_unspoken(choice->act) ? "narrator" : "vous",
                                          choice->text, entry.at));
        attempt::evolve_in_place(session.scenario, state, entry.event);
        if (!here) continue;
        for (const auto* line : attempt::lines_said(session.scenario, state))
            lines.push_back(line_view(session, line->speaker, line->text, state.now));
    }
    return lines;
}

/// From when it was taken up to its last words, or to now while it goes on. An entry stands at the
/// time before it: what follows it tells when it ended.
std::string time_of(const Session& session, const std::string& scene_id, bool active) {
    const auto& entries = session.play.transcript.entries;
    const auto now = session.play.attempt.now;
    std::optional<Instant> from;
    Instant to = now;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto* started = std::get_if<attempt::SceneStarted>(&entries[i].event);
        const auto* said = std::get_if<attempt::ChoiceSaid>(&entries[i].event);
        const auto after = i + 1 < entries.size() ? entries[i + 1].at : now;
        if (started != nullptr && started->scene == scene_id) from = to = after;
        if (said != nullptr && said->scene == scene_id) to = after;
    }
    if (!from) return "";
    const auto minutes = (active ? now : to).in_minutes() - from->in_minutes();
    return minutes > 0 ? span_text(minutes) : "";
}

/// The scene in progress, else the last one.
talk::Index shown_scene(const Session& session) {
    const auto active = session.play.attempt.active_scene;
    if (active != talk::none) return active;
    talk::Index last = talk::none;
    for (const auto& entry : session.play.transcript.entries)
        if (const auto* started = std::get_if<attempt::SceneStarted>(&entry.event))
            last = scenario::scene_index(session.scenario, started->scene);
    return last;
}

}  // namespace

ConversationView present_conversation(const Session& session) {
    ConversationView view;
    const auto now = attempt::choices(session.scenario, session.play.attempt);
    for (const auto& id : now.scenes)
        if (const auto* scene = scenario::find_scene(session.scenario, id))
            view.may_start.push_back({id, scene->title});
    const auto shown = shown_scene(session);
    if (shown == talk::none) return view;
    const auto& scene = session.scenario.scenes[shown];
    view.scene = scene.id;
    view.title = scene.title;
    view.with = party_label(session.scenario, scene.persona);
    view.channel = tr_below(talk::label(scene.channel));
    view.active = session.play.attempt.active_scene == shown;
    view.lasted = time_of(session, scene.id, view.active);
    view.lines = lines_of(session, scene.id);
    view.moods = present_moods(session, scene.persona);
    for (const auto* choice : now.lines) view.options.push_back(present_reply(*choice));
    return view;
}

}  // namespace sim::app
