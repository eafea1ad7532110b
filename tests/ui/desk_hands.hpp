#pragma once

#include <map>
#include <set>
#include <string>

#include "sim/attempt/attempt.hpp"
#include "tests/ui/hands.hpp"

/// A person who works a case at the desk, by the mouse or by the keyboard alone.
namespace ui {

class DeskHands : private Hands {
public:
    DeskHands(Seat& seat, Way way, const sim::scenario::Scenario& scenario)
        : Hands{seat, way}, scenario_{scenario} {}

    /// From the home screen to the open case.
    void open_case(const std::string& person, const std::string& case_id, std::uint64_t variant);
    /// One command of the play, as a person gives it. Those that wait for a moment which the
    /// window cannot name are the caller's.
    void give(const sim::attempt::Command& command);

    void operator()(const sim::attempt::OpenItem& command);
    void operator()(const sim::attempt::OpenDocument& command);
    void operator()(const sim::attempt::StartScene& command);
    void operator()(const sim::attempt::Say& command);
    void operator()(const sim::attempt::HangUp& command);
    void operator()(const sim::attempt::Decide& command);
    void operator()(const sim::attempt::SendMessage& command);
    void operator()(const sim::attempt::CitePassage& command);
    void operator()(const sim::attempt::TakeNote& command);
    void operator()(const sim::attempt::AskHint& command);
    void operator()(const sim::attempt::WaitUntil& command);
    void operator()(const sim::attempt::WaitNext& command);
    void operator()(const sim::attempt::Bargain& command);
    void operator()(const sim::attempt::CloseCase& command);
    void wait_one_hour();

private:
    void go_to_tab(const std::string& tab, const std::string& words);
    void show_document(const std::string& document);
    void open_form(const std::string& act);
    void fill_sheet(const std::string& text);
    void fill(const sim::claims::Field& field, const std::string& value);
    void make_offer(const std::string& deal, const sim::deal::Offer& offer);
    const sim::scenario::Scenario& scenario_;
    std::string form_;
    std::map<std::string, std::set<std::string>> terms_;  ///< What is ticked in each negotiation.
};

}  // namespace ui
