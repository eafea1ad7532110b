#pragma once

#include <array>

/// Material Icons that the screens use: code points of fonts-material-design-icons-iconfont
/// (_variables.scss). The font has 2 191; only the ranges below are loaded.
namespace sim::app::views::icon {

inline constexpr const char* account = "\uE853";
inline constexpr const char* add = "\uE145";
inline constexpr const char* alarm = "\uE855";
inline constexpr const char* alternate_email = "\uE0E6";
inline constexpr const char* apartment = "\uEA40";
inline constexpr const char* arrow_back = "\uE5C4";
inline constexpr const char* arrow_down = "\uE5DB";
inline constexpr const char* arrow_forward = "\uE5C8";
inline constexpr const char* arrow_up = "\uE5D8";
inline constexpr const char* article = "\uEF42";
inline constexpr const char* assignment = "\uE85D";
inline constexpr const char* attach = "\uE226";
inline constexpr const char* badge = "\uEA67";
inline constexpr const char* balance = "\uEAF6";
inline constexpr const char* bar_chart = "\uE26B";
inline constexpr const char* block = "\uE14B";
inline constexpr const char* bolt = "\uEA0B";
inline constexpr const char* bookmark = "\uE866";
inline constexpr const char* box_off = "\uE835";
inline constexpr const char* box_on = "\uE834";
inline constexpr const char* build = "\uE869";
inline constexpr const char* calculator = "\uEA5F";
inline constexpr const char* calendar = "\uE878";
inline constexpr const char* calendar_month = "\uEBCC";
inline constexpr const char* call = "\uE0B0";
inline constexpr const char* call_end = "\uE0B1";
inline constexpr const char* cancel = "\uE5C9";
inline constexpr const char* car = "\uE531";
inline constexpr const char* car_crash = "\uEBF2";
inline constexpr const char* category = "\uE574";
inline constexpr const char* chat = "\uE0B7";
inline constexpr const char* check = "\uE5CA";
inline constexpr const char* check_circle = "\uE86C";
inline constexpr const char* checklist = "\uE6B1";
inline constexpr const char* chevron_left = "\uE5CB";
inline constexpr const char* chevron_right = "\uE5CC";
inline constexpr const char* clock = "\uE8B5";
inline constexpr const char* close = "\uE5CD";
inline constexpr const char* construction = "\uEA3C";
inline constexpr const char* contact_page = "\uF22E";
inline constexpr const char* contrast = "\uEB37";
inline constexpr const char* copy = "\uE14D";
inline constexpr const char* dark_mode = "\uE51C";
inline constexpr const char* delete_icon = "\uE872";
inline constexpr const char* document = "\uE873";
inline constexpr const char* download = "\uE2C4";
inline constexpr const char* drafts = "\uE151";
inline constexpr const char* edit = "\uE3C9";
inline constexpr const char* edit_note = "\uE745";
inline constexpr const char* emoji_events = "\uEA23";
inline constexpr const char* error = "\uE000";
inline constexpr const char* euro = "\uE926";
inline constexpr const char* expand = "\uF1CE";
inline constexpr const char* expand_less = "\uE5CE";
inline constexpr const char* expand_more = "\uE5CF";
inline constexpr const char* fact_check = "\uF0C5";
inline constexpr const char* factory = "\uEBBC";
inline constexpr const char* fast_forward = "\uE01F";
inline constexpr const char* filter = "\uE152";
inline constexpr const char* fingerprint = "\uE90D";
inline constexpr const char* fire = "\uEF55";
inline constexpr const char* fit_width = "\uEA10";
inline constexpr const char* flag = "\uE153";
inline constexpr const char* folder = "\uE2C7";
inline constexpr const char* folder_open = "\uE2C8";
inline constexpr const char* format_quote = "\uE244";
inline constexpr const char* forum = "\uE0BF";
inline constexpr const char* full_screen = "\uE5D0";
inline constexpr const char* gavel = "\uE90E";
inline constexpr const char* groups = "\uF233";
inline constexpr const char* handshake = "\uEBCB";
inline constexpr const char* handyman = "\uF10B";
inline constexpr const char* happy = "\uE813";
inline constexpr const char* help = "\uE887";
inline constexpr const char* history = "\uE889";
inline constexpr const char* home = "\uE88A";
inline constexpr const char* hourglass = "\uE88B";
inline constexpr const char* inbox = "\uE156";
inline constexpr const char* info = "\uE88E";
inline constexpr const char* insights = "\uF092";
inline constexpr const char* key = "\uE0DA";
inline constexpr const char* keyboard = "\uE312";
inline constexpr const char* letter = "\uEA3E";
inline constexpr const char* library = "\uE54B";
inline constexpr const char* light_mode = "\uE518";
inline constexpr const char* lightbulb = "\uE0F0";
inline constexpr const char* link = "\uE157";
inline constexpr const char* list = "\uE896";
inline constexpr const char* lock = "\uE897";
inline constexpr const char* lock_open = "\uE898";
inline constexpr const char* login = "\uEA77";
inline constexpr const char* logout = "\uE9BA";
inline constexpr const char* mail = "\uE158";
inline constexpr const char* map = "\uE55B";
inline constexpr const char* medical = "\uF109";
inline constexpr const char* meeting_room = "\uEB4F";
inline constexpr const char* menu = "\uE5D2";
inline constexpr const char* menu_book = "\uEA19";
inline constexpr const char* more = "\uE5D4";
inline constexpr const char* neutral = "\uE812";
inline constexpr const char* note = "\uF1FC";
inline constexpr const char* notifications = "\uE7F4";
inline constexpr const char* open_new = "\uE89E";
inline constexpr const char* pan_tool = "\uE925";
inline constexpr const char* park = "\uEA63";
inline constexpr const char* pause = "\uE034";
inline constexpr const char* payments = "\uEF63";
inline constexpr const char* pdf = "\uE415";
inline constexpr const char* people = "\uE7EF";
inline constexpr const char* person = "\uE7FD";
inline constexpr const char* person_pin = "\uE55A";
inline constexpr const char* phone = "\uE0CD";
inline constexpr const char* photo = "\uE412";
inline constexpr const char* place = "\uE55F";
inline constexpr const char* plagiarism = "\uEA5A";
inline constexpr const char* play = "\uE037";
inline constexpr const char* policy = "\uEA17";
inline constexpr const char* print = "\uE8AD";
inline constexpr const char* priority = "\uE645";
inline constexpr const char* public_icon = "\uE80B";
inline constexpr const char* quote = "\uF1B6";
inline constexpr const char* radar = "\uF04E";
inline constexpr const char* radio_off = "\uE836";
inline constexpr const char* radio_on = "\uE837";
inline constexpr const char* receipt = "\uEF6E";
inline constexpr const char* redo = "\uE15A";
inline constexpr const char* refresh = "\uE5D5";
inline constexpr const char* remove = "\uE15B";
inline constexpr const char* reply = "\uE15E";
inline constexpr const char* report = "\uE160";
inline constexpr const char* rule = "\uF1C2";
inline constexpr const char* sad = "\uE811";
inline constexpr const char* save = "\uE161";
inline constexpr const char* savings = "\uE2EB";
inline constexpr const char* school = "\uE80C";
inline constexpr const char* search = "\uE8B6";
inline constexpr const char* send = "\uE163";
inline constexpr const char* settings = "\uE8B8";
inline constexpr const char* shield = "\uE9E0";
inline constexpr const char* skip_next = "\uE044";
inline constexpr const char* sort = "\uE164";
inline constexpr const char* star = "\uE838";
inline constexpr const char* star_outline = "\uE83A";
inline constexpr const char* stop = "\uE047";
inline constexpr const char* store = "\uE8D1";
inline constexpr const char* storm = "\uEBDB";
inline constexpr const char* supervisor = "\uE8D3";
inline constexpr const char* task = "\uE2E6";
inline constexpr const char* text_size = "\uE245";
inline constexpr const char* timer = "\uE425";
inline constexpr const char* today = "\uE8DF";
inline constexpr const char* trending_up = "\uE8E5";
inline constexpr const char* tune = "\uE429";
inline constexpr const char* undo = "\uE166";
inline constexpr const char* upload = "\uE2C6";
inline constexpr const char* verified = "\uE8E8";
inline constexpr const char* visibility = "\uE8F4";
inline constexpr const char* visibility_off = "\uE8F5";
inline constexpr const char* visit = "\uE536";
inline constexpr const char* warning = "\uE002";
inline constexpr const char* water_drop = "\uE798";
inline constexpr const char* window = "\uF088";
inline constexpr const char* work = "\uE8F9";
inline constexpr const char* workspace = "\uE7AF";
inline constexpr const char* zoom_in = "\uE8FF";
inline constexpr const char* zoom_out = "\uE900";

/// Every code point above, sorted.
inline constexpr std::array<char32_t, 166> code_points = {
    0xE000, 0xE002, 0xE01F, 0xE034, 0xE037, 0xE044, 0xE047, 0xE0B0, 0xE0B1, 0xE0B7, 0xE0BF, 0xE0CD,
    0xE0DA, 0xE0E6, 0xE0F0, 0xE145, 0xE14B, 0xE14D, 0xE151, 0xE152, 0xE153, 0xE156, 0xE157, 0xE158,
    0xE15A, 0xE15B, 0xE15E, 0xE160, 0xE161, 0xE163, 0xE164, 0xE166, 0xE226, 0xE244, 0xE245, 0xE26B,
    0xE2C4, 0xE2C6, 0xE2C7, 0xE2C8, 0xE2E6, 0xE2EB, 0xE312, 0xE3C9, 0xE412, 0xE415, 0xE425, 0xE429,
    0xE518, 0xE51C, 0xE531, 0xE536, 0xE54B, 0xE55A, 0xE55B, 0xE55F, 0xE574, 0xE5C4, 0xE5C8, 0xE5C9,
    0xE5CA, 0xE5CB, 0xE5CC, 0xE5CD, 0xE5CE, 0xE5CF, 0xE5D0, 0xE5D2, 0xE5D4, 0xE5D5, 0xE5D8, 0xE5DB,
    0xE645, 0xE6B1, 0xE745, 0xE798, 0xE7AF, 0xE7EF, 0xE7F4, 0xE7FD, 0xE80B, 0xE80C, 0xE811, 0xE812,
    0xE813, 0xE834, 0xE835, 0xE836, 0xE837, 0xE838, 0xE83A, 0xE853, 0xE855, 0xE85D, 0xE866, 0xE869,
    0xE86C, 0xE872, 0xE873, 0xE878, 0xE887, 0xE889, 0xE88A, 0xE88B, 0xE88E, 0xE896, 0xE897, 0xE898,
    0xE89E, 0xE8AD, 0xE8B5, 0xE8B6, 0xE8B8, 0xE8D1, 0xE8D3, 0xE8DF, 0xE8E5, 0xE8E8, 0xE8F4, 0xE8F5,
    0xE8F9, 0xE8FF, 0xE900, 0xE90D, 0xE90E, 0xE925, 0xE926, 0xE9BA, 0xE9E0, 0xEA0B, 0xEA10, 0xEA17,
    0xEA19, 0xEA23, 0xEA3C, 0xEA3E, 0xEA40, 0xEA5A, 0xEA5F, 0xEA63, 0xEA67, 0xEA77, 0xEAF6, 0xEB37,
    0xEB4F, 0xEBBC, 0xEBCB, 0xEBCC, 0xEBDB, 0xEBF2, 0xEF42, 0xEF55, 0xEF63, 0xEF6E, 0xF04E, 0xF088,
    0xF092, 0xF0C5, 0xF109, 0xF10B, 0xF1B6, 0xF1C2, 0xF1CE, 0xF1FC, 0xF22E, 0xF233,
};

}  // namespace sim::app::views::icon
