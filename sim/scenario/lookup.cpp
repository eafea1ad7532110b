#include <algorithm>

#include "sim/scenario/scenario.hpp"

namespace sim::scenario {
namespace {

template <class T>
const T* find_by_id(const std::vector<T>& things, std::string_view id) {
    const auto found =
        std::ranges::find_if(things, [id](const T& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

template <class T>
talk::Index index_by_id(const std::vector<T>& things, std::string_view id) {
    const T* found = find_by_id(things, id);
    return found == nullptr ? talk::none : static_cast<talk::Index>(found - things.data());
}

}  // namespace

const Document* find_document(const Scenario& scenario, std::string_view id) {
    return find_by_id(scenario.documents, id);
}
const Item* find_item(const Scenario& scenario, std::string_view id) {
    return find_by_id(scenario.items, id);
}
const talk::Scene* find_scene(const Scenario& scenario, std::string_view id) {
    return find_by_id(scenario.scenes, id);
}
const Criterion* find_criterion(const Scenario& scenario, std::string_view id) {
    return find_by_id(scenario.criteria, id);
}
const LetterModel* find_letter(const Scenario& scenario, std::string_view id) {
    return find_by_id(scenario.letters, id);
}
const OtherFile* find_file(const Scenario& scenario, std::string_view id) {
    return find_by_id(scenario.files, id);
}
const News* find_news(const Scenario& scenario, std::string_view id) {
    return find_by_id(scenario.news, id);
}
const Negotiation* find_negotiation(const Scenario& scenario, std::string_view id) {
    return find_by_id(scenario.negotiations, id);
}
const Bearing* argument_bearing(const Negotiation& negotiation, std::string_view id) {
    const auto index = index_by_id(negotiation.table.arguments, id);
    return index < negotiation.arguments.size() ? &negotiation.arguments[index] : nullptr;
}
const Bearing* interest_bearing(const Negotiation& negotiation, std::string_view id) {
    const auto index = index_by_id(negotiation.table.interests, id);
    return index < negotiation.interests.size() ? &negotiation.interests[index] : nullptr;
}
talk::Index negotiation_index(const Scenario& scenario, std::string_view id) {
    return index_by_id(scenario.negotiations, id);
}
talk::Index scene_index(const Scenario& scenario, std::string_view id) {
    return index_by_id(scenario.scenes, id);
}
talk::Index variable_index(const Scenario& scenario, std::string_view id) {
    return index_by_id(scenario.variables, id);
}

}  // namespace sim::scenario
