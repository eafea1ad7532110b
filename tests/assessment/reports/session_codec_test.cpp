#include <gtest/gtest.h>

#include "assessment/reports/session_codec.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

const CopyName copy{"C-123", "BC01"};
const auto date = sim::Date::of(2026, 11, 20);
const auto at = sim::Instant::at(date, 9, 30);

/// Each kind once, with the line that version 1 wrote: golden, for ever.
const std::vector<std::pair<Event, std::string>>& golden() {
    static const std::vector<std::pair<Event, std::string>> lines{
        {SessionCreated{"S1", "Lyon", date, {"BC01", "BC04"}, 2},
         R"("blocks":["BC01","BC04"],"by":7,"centre":"Lyon","date":"2026-11-20","grid_version":2,"id":"S1","t":"session_created")"},
        {CandidateEnrolled{"C-123", 100, Route::vae, {"tiers-temps"}, {"BC02"}},
         R"("by":7,"carried":["BC02"],"measures":["tiers-temps"],"number":"C-123","person":100,"route":"vae","t":"candidate_enrolled")"},
        {JurorSeated{10, true, false, true},
         R"("by":7,"external":true,"juror":10,"president":true,"qualified":false,"t":"juror_seated")"},
        {JurorLeft{10, "malaise"}, R"("by":7,"juror":10,"reason":"malaise","t":"juror_left")"},
        {ConflictDeclared{10, "C-123", Tie::tutor},
         R"("by":7,"candidate":"C-123","juror":10,"t":"conflict_declared","tie":"tutor")"},
        {CaseDrawn{copy, "fuite", "ab", 5},
         R"("block":"BC01","by":7,"candidate":"C-123","case_hash":"ab","case_id":"fuite","seed":5,"t":"case_drawn")"},
        {AttemptAttached{copy, "u-1"},
         R"("attempt":"u-1","block":"BC01","by":7,"candidate":"C-123","t":"attempt_attached")"},
        {LevelProposed{copy, "opening", 2, {4, 9}, "Saluée."},
         R"("block":"BC01","by":7,"candidate":"C-123","criterion":"opening","evidence":[4,9],"level":2,"sentence":"Saluée.","t":"level_proposed")"},
        {CopyAllotted{copy, 10, true},
         R"("block":"BC01","by":7,"candidate":"C-123","juror":10,"t":"copy_allotted","third":true)"},
        {SheetSetAside{copy, 10, "lien"},
         R"("block":"BC01","by":7,"candidate":"C-123","juror":10,"reason":"lien","t":"sheet_set_aside")"},
        {CandidateAbsent{"C-123", Absence::stopped, "malaise"},
         R"("absence":"stopped","by":7,"candidate":"C-123","reason":"malaise","t":"candidate_absent")"},
        {SheetOpened{copy, 10, "salle", at},
         R"("block":"BC01","by":7,"candidate":"C-123","device":"salle","juror":10,"t":"sheet_opened","until":29919450)"},
        {LevelGiven{copy, 10, "opening", 3, "net"},
         R"("block":"BC01","by":7,"candidate":"C-123","juror":10,"level":3,"note":"net","subject":"opening","t":"level_given")"},
        {SheetHandedIn{copy, 10},
         R"("block":"BC01","by":7,"candidate":"C-123","juror":10,"t":"sheet_handed_in")"},
        {LevelAligned{copy, "opening", 2, "relu"},
         R"("block":"BC01","by":7,"candidate":"C-123","level":2,"note":"relu","subject":"opening","t":"level_aligned")"},
        {SecondLookAsked{copy, "seuil"},
         R"("block":"BC01","by":7,"candidate":"C-123","reason":"seuil","t":"second_look_asked")"},
        {DeliberationOpened{{10, 11}}, R"("by":7,"present":[10,11],"t":"deliberation_opened")"},
        {BlockDecided{copy, Outcome::acquired, "incident"},
         R"("block":"BC01","by":7,"candidate":"C-123","outcome":"acquired","override_reason":"incident","t":"block_decided")"},
        {MemberSigned{10}, R"("by":7,"juror":10,"t":"member_signed")"},
        {SessionSealed{}, R"("by":7,"t":"session_sealed")"},
        {ObservationMade{copy, 10, "restates", 1, "net", 192},
         R"("behaviour":"restates","block":"BC01","by":7,"candidate":"C-123","juror":10,"note":"net","second":192,"step":1,"t":"observation_made")"},
        {ReferenceAdded{{"C-123", "BC01"}, true, {"listening"}, {2}},
         R"("block":"BC01","by":7,"candidate":"C-123","levels":[2],"seeded":true,"subjects":["listening"],"t":"reference_added")"},
        {SlotPlanned{{"C-123", "BC01"}, sim::Instant::minutes(29'000'000), 30, "salle 2"},
         R"("block":"BC01","by":7,"candidate":"C-123","minutes":30,"place":"salle 2",)"
         R"("slot":29000000,"t":"slot_planned")"},
        {RemarkSigned{"ab12", "Poids.", "cd34", 3, {"C-123"}, {"BC01"}},
         R"("blocks":["BC01"],"by":7,"candidates":["C-123"],"fingerprint":"ab12","grid_hash":"cd34","grid_version":3,"reason":"Poids.","t":"remark_signed")"},
        {ClockConfirmed{at}, R"("by":7,"said":29919450,"t":"clock_confirmed")"},
        {AbsenceWithdrawn{"C-123", "autre salle"},
         R"("by":7,"candidate":"C-123","reason":"autre salle","t":"absence_withdrawn")"},
        {EnrolmentWithdrawn{"C-123", {"BC04"}, "homonyme"},
         R"("blocks":["BC04"],"by":7,"candidate":"C-123","reason":"homonyme","t":"enrolment_withdrawn")"},
        {ClockDoubted{at}, R"("by":7,"said":29919450,"t":"clock_doubted")"},
    };
    return lines;
}

TEST(SessionCodec, KeepsTheMinutesOfASubjectThatWasDrawn) {
    const Recorded recorded{7, at, CaseDrawn{copy, "fuite", "ab", 5, 60}};
    EXPECT_EQ(decode(encode(recorded)), recorded);
    EXPECT_NE(encode(recorded).find("\"minutes\":60"), std::string::npos);
}

TEST(SessionCodec, WritesAndReadsEachKindAsVersionOneDid) {
    ASSERT_EQ(golden().size(), std::variant_size_v<Event>);
    for (const auto& [event, middle] : golden()) {
        const Recorded recorded{7, at, event};
        const auto line = R"({"at":29919450,)" + middle + R"(,"v":1})";
        // `absence` and `at` sort before the rest of their line.
        const auto written = encode(recorded);
        EXPECT_EQ(decode(written), recorded) << written;
        EXPECT_EQ(decode(line), recorded) << line;
        EXPECT_EQ(written.size(), line.size()) << written;
    }
}

/// An enrolment of before names none: its line stays as it was.
TEST(SessionCodec, WritesTheBlocksThatACandidatePresentsWhenTheyAreNamed) {
    const Recorded some{7, at,
                        CandidateEnrolled{"C-124", 101, Route::vae, {}, {}, {"BC01", "BC04"}}};
    EXPECT_NE(encode(some).find(R"("blocks":["BC01","BC04"])"), std::string::npos);
    EXPECT_EQ(decode(encode(some)), some);
    const Recorded all{7, at, CandidateEnrolled{"C-124", 101, Route::vae, {}, {}, {}}};
    EXPECT_EQ(encode(all).find("blocks"), std::string::npos);
    EXPECT_EQ(decode(encode(all)), all);
}

struct Bad {
    std::string line;
    std::string words;
};

TEST(SessionCodec, RefusesWhatItDoesNotKnow) {
    const std::vector<Bad> lines{
        {"", "pas un événement"},
        {"{\"t\":\"session_sealed\",\"v\":1}", "pas un événement"},
        {R"({"at":1,"by":1,"t":"session_sealed","v":2})", "version"},
        {R"({"at":1,"by":1,"t":"session_burnt","v":1})", "nature inconnue"},
        {R"({"at":1,"by":1,"t":"session_sealed","v":1,"x":1})", "en trop"},
        {R"({"at":1,"by":1,"juror":"10","t":"member_signed","v":1})", "juror"},
        {R"({"at":1,"by":1,"absence":"ill","candidate":"C","reason":"","t":"candidate_absent","v":1})",
         "absence"}};
    for (const auto& bad : lines) {
        const auto read = decode(bad.line);
        ASSERT_FALSE(read) << bad.line;
        EXPECT_NE(read.error().what.find(bad.words), std::string::npos) << read.error().what;
    }
}

}  // namespace
}  // namespace assessment::reports
