#include "tests/ui/seat.hpp"

namespace ui {

std::string Seen::id() const {
    const auto at = label.rfind("###");
    return at == std::string::npos ? std::string{} : label.substr(at + 3);
}

bool Seen::is(std::string_view address) const {
    if (id() == address) return true;
    const auto slash = address.find('/');
    if (slash == std::string_view::npos) return false;
    const auto at = group.rfind("###");
    return id() == address.substr(slash + 1) &&
           (at == std::string::npos ? group : group.substr(at + 3)) == address.substr(0, slash);
}

std::string Seen::words() const {
    return label.substr(0, label.find("##"));
}

const Seen* Look::find(std::string_view id) const {
    for (const auto& item : items)
        if (item.is(id) && item.has('v') && !item.has('d')) return &item;
    return nullptr;
}

bool Look::offers(std::string_view id) const {
    for (const auto& item : items)
        if (item.is(id)) return true;
    return false;
}

const Seen* Look::any(const std::function<bool(const Seen&)>& wanted) const {
    const Seen* hidden = nullptr;
    for (const auto& item : items) {
        if (!wanted(item)) continue;
        if (item.has('v') && !item.has('d')) return &item;
        if (hidden == nullptr && !item.has('d')) hidden = &item;
    }
    return hidden;
}

const Seen* Look::focused() const {
    for (const auto& item : items)
        if (item.has('f')) return &item;
    return nullptr;
}

bool Look::reads(std::string_view words) const {
    for (const auto& text : texts)
        if (text.find(words) != std::string::npos) return true;
    return false;
}

std::vector<std::string> Look::ids(std::string_view beginning) const {
    std::vector<std::string> found;
    for (const auto& item : items)
        if (auto id = item.id(); id.starts_with(beginning)) found.push_back(std::move(id));
    return found;
}

std::string Look::dump() const {
    std::string all;
    for (const auto& item : items)
        if (!item.label.empty()) all += "[" + item.state + "] " + item.label + "\n";
    for (const auto& text : texts) all += text + "\n";
    return all;
}

}  // namespace ui
