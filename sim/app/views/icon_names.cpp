#include "sim/app/views/icon_names.hpp"

#include <algorithm>
#include <array>

#include "sim/app/views/icons.hpp"

namespace sim::app::views {
namespace {

struct NamedIcon {
    std::string_view name;
    const char* glyph;
};

/// Names of Material Icons, and three of Material Symbols (shield_person, search_check, supervisor)
/// which the packaged font draws under an older name. Sorted.
constexpr std::array named_icons = {
    NamedIcon{"account_circle", icon::account},
    NamedIcon{"alternate_email", icon::alternate_email},
    NamedIcon{"apartment", icon::apartment},
    NamedIcon{"article", icon::article},
    NamedIcon{"assignment", icon::assignment},
    NamedIcon{"badge", icon::badge},
    NamedIcon{"balance", icon::balance},
    NamedIcon{"block", icon::block},
    NamedIcon{"calculate", icon::calculator},
    NamedIcon{"calendar_month", icon::calendar_month},
    NamedIcon{"call", icon::call},
    NamedIcon{"call_end", icon::call_end},
    NamedIcon{"chat", icon::chat},
    NamedIcon{"check_circle", icon::check_circle},
    NamedIcon{"construction", icon::construction},
    NamedIcon{"directions_car", icon::car},
    NamedIcon{"edit_note", icon::edit_note},
    NamedIcon{"euro", icon::euro},
    NamedIcon{"flag", icon::flag},
    NamedIcon{"folder_open", icon::folder_open},
    NamedIcon{"format_quote", icon::format_quote},
    NamedIcon{"gavel", icon::gavel},
    NamedIcon{"groups", icon::groups},
    NamedIcon{"handshake", icon::handshake},
    NamedIcon{"lightbulb", icon::lightbulb},
    NamedIcon{"mail", icon::mail},
    NamedIcon{"meeting_room", icon::meeting_room},
    NamedIcon{"notifications", icon::notifications},
    NamedIcon{"pause", icon::pause},
    NamedIcon{"payments", icon::payments},
    NamedIcon{"person", icon::person},
    NamedIcon{"person_pin", icon::person_pin},
    NamedIcon{"plagiarism", icon::plagiarism},
    NamedIcon{"priority_high", icon::priority},
    NamedIcon{"receipt_long", icon::receipt},
    NamedIcon{"reply", icon::reply},
    NamedIcon{"report", icon::report},
    NamedIcon{"savings", icon::savings},
    NamedIcon{"schedule", icon::clock},
    NamedIcon{"search_check", icon::plagiarism},
    NamedIcon{"send", icon::send},
    NamedIcon{"shield", icon::shield},
    NamedIcon{"shield_person", icon::shield},
    NamedIcon{"sticky_note_2", icon::note},
    NamedIcon{"supervisor", icon::supervisor},
    NamedIcon{"today", icon::today},
    NamedIcon{"undo", icon::undo},
    NamedIcon{"verified_user", icon::verified},
    NamedIcon{"warning", icon::warning},
};
static_assert(std::ranges::is_sorted(named_icons, {}, &NamedIcon::name));

}  // namespace

const char* find_icon(std::string_view name) {
    const auto found = std::ranges::lower_bound(named_icons, name, {}, &NamedIcon::name);
    return found != named_icons.end() && found->name == name ? found->glyph : nullptr;
}

const char* icon_by_name(std::string_view name) {
    const char* glyph = find_icon(name);
    return glyph != nullptr ? glyph : icon::article;
}

}  // namespace sim::app::views
