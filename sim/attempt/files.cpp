#include "sim/attempt/files.hpp"

#include <algorithm>

namespace sim::attempt {
namespace {

using scenario::own_file;
using scenario::Scenario;

template <class T>
std::string file_holding(const T* thing) {
    return thing == nullptr ? std::string{} : file_named(thing->file);
}

/// Of the item that brings a conversation; a free call is about the case's own file.
std::string file_of_scene(const Scenario& scenario, std::string_view scene) {
    for (const auto& item : scenario.items)
        if (item.scene == scene) return file_named(item.file);
    return std::string{own_file};
}

struct About {
    const Scenario& scenario;

    std::string operator()(const ItemOpened& e) const {
        return file_holding(scenario::find_item(scenario, e.item));
    }
    std::string operator()(const DocumentOpened& e) const {
        return file_holding(scenario::find_document(scenario, e.document));
    }
    std::string operator()(const PassageCited& e) const {
        return file_holding(scenario::find_document(scenario, e.document));
    }
    std::string operator()(const SceneStarted& e) const { return file_of_scene(scenario, e.scene); }
    std::string operator()(const ChoiceSaid& e) const { return file_of_scene(scenario, e.scene); }
    std::string operator()(const SceneEnded& e) const { return file_of_scene(scenario, e.scene); }
    std::string operator()(const DecisionTaken& e) const {
        if (const auto* act = claims::find_act(e.act))
            for (const auto& field : act->fields)
                if (const auto given = e.fields.find(field.id);
                    field.kind == claims::FieldKind::file && given != e.fields.end())
                    return given->second;
        return std::string{own_file};
    }
    std::string operator()(const MessageSent& e) const { return file_of(scenario, e); }
    std::string operator()(const WorldMoved& e) const {
        for (const auto& world : scenario.events)
            if (world.id == e.event && !world.deliver.empty())
                return file_holding(scenario::find_item(scenario, world.deliver.front()));
        return {};
    }
    std::string operator()(const DeadlineMissed& e) const {
        for (const auto& deadline : scenario.deadlines)
            if (deadline.id == e.deadline) return file_named(deadline.file);
        return {};
    }
    std::string operator()(const InterestAsked&) const { return std::string{own_file}; }
    std::string operator()(const ArgumentUsed&) const { return std::string{own_file}; }
    std::string operator()(const OfferMade&) const { return std::string{own_file}; }
    std::string operator()(const OtherAnswered&) const { return std::string{own_file}; }
    std::string operator()(const DemandAccepted&) const { return std::string{own_file}; }
    std::string operator()(const TalksBrokenOff&) const { return std::string{own_file}; }
    std::string operator()(const Opened&) const { return {}; }
    std::string operator()(const NoteTaken&) const { return {}; }
    std::string operator()(const HintGiven&) const { return {}; }
    std::string operator()(const ClockMoved&) const { return {}; }
    std::string operator()(const ActionRefused&) const { return {}; }
    std::string operator()(const CaseClosed&) const { return {}; }
    std::string operator()(const ExamTimed&) const { return {}; }
    std::string operator()(const ExamClock&) const { return {}; }
};

}  // namespace

bool is_on_desk(const Scenario& scenario, const Attempt& attempt, std::string_view file) {
    if (file == own_file) return true;
    if (scenario::find_file(scenario, file) == nullptr) return false;
    return std::ranges::any_of(attempt.inbox,
                               [&](const Arrival& arrival) {
                                   const auto* item = scenario::find_item(scenario, arrival.item);
                                   return item != nullptr && item->file == file;
                               }) ||
           std::ranges::any_of(attempt.documents, [&](const std::string& id) {
               const auto* document = scenario::find_document(scenario, id);
               return document != nullptr && document->file == file;
           });
}

std::vector<std::string> files_on_desk(const Scenario& scenario, const Attempt& attempt) {
    if (scenario.files.empty()) return {};
    std::vector<std::string> files{std::string{own_file}};
    for (const auto& file : scenario.files)
        if (is_on_desk(scenario, attempt, file.id)) files.push_back(file.id);
    return files;
}

std::string file_named(const std::string& file_of_thing) {
    return file_of_thing.empty() ? std::string{own_file} : file_of_thing;
}

std::string file_of(const Scenario& scenario, const MessageSent& message) {
    if (const auto* model = scenario::find_letter(scenario, message.letter))
        return file_named(model->file);
    for (const auto& file : scenario.files)
        if (file.insured == message.to) return file.id;
    return std::string{own_file};
}

std::string file_of(const Scenario& scenario, const Event& event) {
    return scenario.files.empty() ? std::string{} : std::visit(About{scenario}, event);
}

std::string priority_of(const Attempt& attempt, std::string_view file) {
    for (auto decision = attempt.decisions.rbegin(); decision != attempt.decisions.rend();
         ++decision) {
        if (decision->act != "set_priority") continue;
        const auto about = decision->fields.find("file");
        const auto level = decision->fields.find("level");
        if (about != decision->fields.end() && about->second == file &&
            level != decision->fields.end())
            return level->second;
    }
    return {};
}

std::string file_label(const Scenario& scenario, std::string_view file) {
    if (file == own_file) return scenario.title;
    const auto* other = scenario::find_file(scenario, file);
    return other == nullptr ? std::string{file} : other->title + " (" + other->reference + ")";
}

}  // namespace sim::attempt
