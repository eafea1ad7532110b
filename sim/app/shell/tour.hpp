#pragma once

#include <cstdint>
#include <string>

#include "sim/app/shell/screen.hpp"
#include "sim/content/script_reader.hpp"

/// A walk through the screens of a case by its model answer: for pictures and for measures.
namespace sim::app::shell {

/// A screen worth looking at: how far the model answer has been played, and what is unfolded then.
struct Stop {
    const char* name;
    int percent_played;  ///< -1: before a case is opened.
    views::CentreTab tab;
    const char* act;          ///< A decision form left open; empty for none.
    const char* rule = "";    ///< Asked in the calculator; empty: the calculator stays closed.
    int home_tab = 0;         ///< Of the home screen.
    bool unfinished = false;  ///< A new attempt, handed in there: what it missed is unfolded.
};
inline constexpr Stop stops[] = {
    {"accueil", -1, views::CentreTab::talk, ""},
    {"postes", -1, views::CentreTab::talk, "", "", 2},
    {"bibliotheque", -1, views::CentreTab::talk, "", "", 3},
    {"bureau-appel", 12, views::CentreTab::talk, ""},
    {"bureau-courrier", 40, views::CentreTab::inbox, ""},
    {"bureau-piece", 55, views::CentreTab::document, "choose_convention"},
    {"bureau-decompte", 75, views::CentreTab::document, "approve_settlement"},
    {"bureau-dossier", 75, views::CentreTab::file, "set_reserve"},
    {"bureau-lettre", 80, views::CentreTab::letter, ""},
    {"bureau-historique", 90, views::CentreTab::timeline, "pay"},
    {"bilan", 100, views::CentreTab::talk, ""},
    {"calculatrice", 100, views::CentreTab::talk, "", "contract.reduced_indemnity"},
    {"bilan-manques", 30, views::CentreTab::talk, "", "", 0, true},
};

/// Of one screen; a copy of a tour not yet begun serves another screen.
class Tour {
public:
    /// Through the case of that name, else the first of the library; the stops unfold acts of the
    /// flagship.
    static Checked<Tour> of(const std::string& root,
                            const std::string& wanted = "fuite-rue-des-lilas");

    /// A person, a case in training, and the answer played up to the stop; stops come in order.
    void go(Screen& screen, const Stop& stop);
    /// What the stop shows; after its first frame, since the desk chooses a tab by itself on it.
    static void unfold(Screen& screen, const Stop& stop);

    const std::string& case_id() const { return case_id_; }

private:
    Tour(std::string case_id, content::Script script);

    std::string case_id_;
    content::Script script_;
    std::size_t played_ = 0;
};

}  // namespace sim::app::shell
