#include "sim/app/core/language.hpp"

#include <algorithm>
#include <array>

#include "sim/base/text.hpp"

namespace sim::app {
namespace {

const Catalogue*& in_use() {
    static const Catalogue* catalogue = nullptr;
    return catalogue;
}

constexpr std::array months{tr_later("janvier"), tr_later("février"),  tr_later("mars"),
                            tr_later("avril"),   tr_later("mai"),      tr_later("juin"),
                            tr_later("juillet"), tr_later("août"),     tr_later("septembre"),
                            tr_later("octobre"), tr_later("novembre"), tr_later("décembre")};
constexpr std::array weekdays{tr_later("lundi"),   tr_later("mardi"),    tr_later("mercredi"),
                              tr_later("jeudi"),   tr_later("vendredi"), tr_later("samedi"),
                              tr_later("dimanche")};

std::string day_and_month(Date day) {
    const auto iso = to_iso(day);
    const auto month = static_cast<std::size_t>((iso[5] - '0') * 10 + (iso[6] - '0'));
    return std::to_string((iso[8] - '0') * 10 + (iso[9] - '0')) + " " + tr(months[month - 1]);
}

}  // namespace

void use_catalogue(const Catalogue* catalogue) {
    in_use() = catalogue;
}

const char* tr(const char* french) {
    if (in_use() == nullptr) return french;
    const char* found = in_use()->find(french);
    return found == nullptr ? french : found;
}

std::string tr_label(std::string_view label) {
    const auto* found =
        in_use() == nullptr ? nullptr : in_use()->find(label.substr(0, label.find("##")));
    if (found == nullptr) return std::string{label};
    const auto id = std::min(label.find("##"), label.size());
    return std::string{found}.append(label.substr(id));
}

std::string tr_below(std::string_view french) {
    if (in_use() == nullptr) return std::string{french};
    return in_use()->find_finished(french).value_or(std::string{french});
}

std::string filled(std::string_view format, const std::vector<std::string>& words) {
    std::string text;
    std::size_t next = 0;
    for (std::size_t at = 0; at < format.size(); ++at) {
        const bool plain = format.substr(at, 2) == "{}";
        const bool numbered = format.size() - at > 2 && format[at] == '{' &&
                              is_digit(format[at + 1]) && format[at + 2] == '}';
        if (!plain && !numbered) {
            text += format[at];
            continue;
        }
        const auto word = plain ? next++ : static_cast<std::size_t>(format[at + 1] - '0');
        if (word < words.size()) text += words[word];
        at += plain ? 1 : 2;
    }
    return text;
}

const char* colon() {
    return in_use() == nullptr ? "\u00A0: " : ": ";
}

bool is_plural(std::size_t count) {
    return in_use() == nullptr ? count > 1 : count != 1;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + "\u00A0" + std::string{is_plural(count) ? many : one};
}

std::string day_words(Date day) {
    if (in_use() == nullptr) return to_french(day);
    return day_and_month(day) + " " + to_iso(day).substr(0, 4);
}

std::string weekday_words(Date day) {
    if (in_use() == nullptr) return to_french_weekday(day);
    // Day 0 is Thursday 1 January 1970.
    const auto weekday = ((day.number() + 3) % 7 + 7) % 7;
    return std::string{tr(weekdays[static_cast<std::size_t>(weekday)])} + " " + day_and_month(day);
}

}  // namespace sim::app
