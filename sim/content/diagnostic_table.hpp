#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "sim/base/result.hpp"

namespace sim::content {

/// What a fault of content is. The numbers are for ever: a number is never used again for
/// something else. Form of a file, values, names, variants, parts of a case, reach, plays, law,
/// grid; from 200 on, what is only advised.
enum class Code : std::uint16_t {
    file_too_big = 1,
    not_utf8 = 2,
    control_character = 3,
    tab = 4,
    too_many_values = 5,
    text_too_long = 6,
    too_deep = 7,
    second_document = 8,
    too_far_in = 9,
    stray_line = 10,
    list_on_key_line = 11,
    explicit_key = 12,
    second_colon = 13,
    key_on_lines = 14,
    text_after_value = 15,
    field_expected = 16,
    key_without_name = 17,
    merge_key = 18,
    duplicate_key = 19,
    unclosed_bracket = 20,
    missing_comma = 21,
    empty_element = 22,
    field_in_brackets = 23,
    not_a_field_in_braces = 24,
    anchor = 25,
    alias = 26,
    tag = 27,
    directive = 28,
    reserved_sign = 29,
    sign_then_space = 30,
    bad_escape = 31,
    unclosed_quotes = 32,
    value_expected = 40,
    empty_text = 41,
    fields_expected = 42,
    unknown_field = 43,
    missing_field = 44,
    table_expected = 45,
    list_expected = 46,
    not_money = 47,
    negative_money = 48,
    not_rate = 49,
    not_date = 50,
    not_instant = 51,
    not_true_or_false = 52,
    not_whole_number = 53,
    not_duration = 54,
    not_a_word = 55,
    not_an_id = 56,
    unknown_name = 60,
    defined_twice = 61,
    unknown_citation = 62,
    unknown_variable = 65,
    unclosed_variable = 66,
    unclear_only_if = 67,
    neither_true_nor_false = 68,
    not_comparable = 69,
    not_a_range = 70,
    nothing_to_choose = 71,
    no_people_file = 72,
    unknown_people = 73,
    unknown_way_to_vary = 74,
    unclear_derivation = 75,
    bad_operand = 76,
    requirements_never_met = 77,
    unknown_shared = 78,
    older_language = 79,
    not_a_case = 80,
    unknown_language = 81,
    closes_before_opening = 82,
    loss_dates = 83,
    missing_file = 84,
    empty_document = 85,
    unknown_act = 86,
    act_not_offered = 87,
    unknown_act_field = 88,
    not_a_value_of_the_field = 89,
    not_of_its_kind = 90,
    unclear_expectation = 91,
    unknown_rule = 92,
    rule_without_answer = 93,
    unknown_channel = 94,
    unknown_speech_act = 95,
    two_speakers = 96,
    nobody_speaks = 97,
    unknown_node = 98,
    scene_without_node = 99,
    end_is_reserved = 100,
    unknown_story_variable = 101,
    unclear_test = 102,
    unclear_change = 103,
    event_follows_one_thing = 104,
    event_without_moment = 105,
    before_opening = 106,
    after_closing = 107,
    deadline_met_by_one_thing = 108,
    call_without_scene = 109,
    no_evidence = 110,
    evidence_says_one_thing = 111,
    outside_the_case = 112,
    unknown_competency = 113,
    unknown_matter = 114,
    matter_without_name = 115,
    matter_fault = 116,
    invariant_says_one_thing = 117,
    invariant_broken_at_once = 118,
    invariant_says_nothing = 119,
    node_never_reached = 120,
    item_never_comes = 121,
    document_never_seen = 122,
    scene_never_starts = 123,
    fact_never_learned = 124,
    file_without_contents = 125,
    own_file_named = 126,
    priority_of_one_file = 127,
    decimal_comma = 128,
    unseen_posture = 129,
    unknown_label = 130,
    insert_where = 131,
    unknown_play = 132,
    play_name = 133,
    decision_without_act = 134,
    step_is_true = 135,
    not_a_wait = 136,
    step_does_one_thing = 137,
    expert_loses = 138,
    lost_twice = 139,
    repealed_with_value = 140,
    entry_without_value = 141,
    entries_out_of_order = 142,
    no_entries = 143,
    label_twice = 144,
    table_out_of_order = 145,
    empty_table = 146,
    from_of_a_derived_play = 147,
    case_of_another_folder = 148,
    block_never_closed = 149,
    grid_text_too_long = 150,
    not_a_grid_code = 151,
    pass_out_of_bounds = 152,
    competency_of_no_block = 153,
    fault_of_no_competency = 154,
    given_twice = 155,
    no_grid = 156,
    empty_list = 157,
    weights_do_not_add_up = 158,
    too_few_levels = 159,
    competency_without_criterion = 160,
    criterion_elsewhere = 161,
    grid_file_missing = 162,
    rule_not_given = 163,
    mandate_upside_down = 170,
    opening_beyond_reserve = 171,
    empty_zone = 172,
    owed_is_no_amount = 173,
    no_argument = 174,
    mood_of_another = 175,
    never_gives_way = 176,
    not_on_the_table = 177,
    nothing_was_settled = 178,
    nested_include = 179,
    unknown_parameter = 180,
    no_change_that_day = 181,
    news_of_two_kinds = 182,
    news_without_effect = 183,
    unknown_fact = 184,
    same_change_twice = 185,
    only_if_of_a_file = 186,
    unknown_block = 187,
    lookalike_sign = 188,
    straight_apostrophe = 200,
    straight_quotes = 201,
    space_before_sign = 202,
    space_after_guillemet = 203,
    double_space = 204,
    three_dots = 205,
    ligature = 206,
    misspelt = 207,
    no_dictionary = 208,
    long_text = 209,
    long_sentence = 210,
    text_twice = 211,
    belittling = 212,
    without_glyph = 213,
    unused_variable = 220,
    untested_variable = 221,
    unused_letter = 222,
    unused_party = 223,
    unused_file = 224,
    unsorted_news = 225,
    false_account = 226,
    contract_after_loss = 227,
    no_model_play = 228,
    no_silent_play = 229,
};

/// "C044"
std::string to_text(Code code);

/// A fault of content. Its sentence starts with its code, « C043 Le champ… », so that whoever shows
/// a problem shows the code by which `constat explain` tells more.
Problem problem(Code code, Place where, std::string what, std::string remedy);

/// The code that a problem starts with, empty when it has none; and the sentence after it.
std::string_view code_of(const Problem& problem);
std::string_view sentence_of(const Problem& problem);

/// Whether a case with this fault may still be played: a matter of language or of care.
bool is_warning(Code code);
bool is_warning(const Problem& problem);

/// What is to be known about one code, in French and in English. In `bad`, « … » stands for
/// something too long to be shown.
struct Diagnostic {
    Code code;
    std::string_view title;
    std::string_view why;
    std::string_view english_title;
    std::string_view english_why;
    std::string_view bad;
    std::string_view good;
};

/// In order of code.
std::span<const Diagnostic> diagnostics();
/// By "C044", in any case of letters; null when there is none.
const Diagnostic* find_diagnostic(std::string_view code);

}  // namespace sim::content
