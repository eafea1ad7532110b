#include <charconv>

#include "assessment/certification/precision.hpp"
#include "assessment/certification/remark.hpp"
#include "assessment/certification/words.hpp"
#include "sim/app/core/present_room.hpp"
#include "sim/app/core/room_update.hpp"

namespace sim::app {
namespace {

using namespace certification;

/// "9:30", "09h30": minutes since midnight.
std::optional<int> minute_of_day(std::string_view text) {
    int hour = 0;
    int minute = 0;
    const auto* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, hour);
    if (first.ec != std::errc{} || first.ptr == end || (*first.ptr != ':' && *first.ptr != 'h'))
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, minute);
    if (second.ec != std::errc{} || second.ptr != end) return std::nullopt;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
    return hour * 60 + minute;
}

struct OnOfficeIntent {
    Model& model;
    std::vector<Effect>& effects;

    Room& room() const { return model.room; }
    void ask(RoomEffect effect) const { effects.push_back(std::move(effect)); }
    void act(Command command) const {
        if (room().session)
            ask(ActInJury{room().session->id, *room().actor, std::move(command), {}});
    }
    /// A date as it was typed; nothing, and the reason on the screen, when it is none.
    std::optional<Date> day(const std::string& text) const {
        const auto read = date_from_french(text);
        if (read) return *read;
        model.problem =
            tr_with("«\u00A0{}\u00A0» n’est pas une date. Exemple\u00A0: 20/11/2026.", text);
        return std::nullopt;
    }

    void operator()(const PeopleOpened&) const {
        if (room().session) return;
        room().desk = RoomDesk::people;
        ask(ListAccounts{*room().actor});
    }
    void operator()(const AccountAsked& intent) const {
        ask(MakeAccount{*room().actor, intent.name, intent.login, intent.role, intent.password});
    }
    void operator()(const PersonAsked& intent) const {
        ask(MakePerson{*room().actor, intent.name});
    }
    void operator()(const RoleGiven& intent) const {
        ask(ChangeRole{*room().actor, person_of(intent.person), intent.role});
    }
    void operator()(const PasswordGiven& intent) const {
        ask(ChangePassword{*room().actor, person_of(intent.person), intent.password});
    }
    void operator()(const IdentityGiven& intent) const { ask(KeepIdentity{*room().actor, intent}); }
    void operator()(const SessionAsked& intent) const {
        if (const auto date = day(intent.date))
            ask(CreateJury{*room().actor, {intent.id, intent.centre, *date, intent.blocks}});
    }
    void operator()(const EnrolmentAsked& intent) const {
        const auto route = from_word<Route>(intent.route);
        if (!route) return;
        Enrol made{person_of(intent.person), *route, intent.measures, {}};
        made.blocks = intent.blocks;
        for (const auto& one : intent.carried) {
            made.carried.push_back(one.block);
            if (one.since.empty()) continue;
            const auto since = day(one.since);
            if (!since) return;
            made.acquired_on[one.block] = *since;
        }
        act(std::move(made));
    }
    void operator()(const SeatGiven& intent) const {
        act(SeatJuror{person_of(intent.person), intent.president, intent.qualified,
                      intent.external});
    }
    void operator()(const DepartureReported& intent) const {
        act(LeaveJury{person_of(intent.person), intent.reason});
    }
    void operator()(const TieDeclared& intent) const {
        if (const auto tie = from_word<Tie>(intent.tie))
            act(DeclareConflict{person_of(intent.person), intent.candidate, *tie});
    }
    void operator()(const AbsenceReported& intent) const {
        if (const auto absence = from_word<Absence>(intent.absence))
            act(ReportAbsence{intent.candidate, *absence, intent.reason});
    }
    void operator()(const AbsenceTakenBack& intent) const {
        act(WithdrawAbsence{intent.candidate, intent.reason});
    }
    void operator()(const EnrolmentTakenBack& intent) const {
        WithdrawEnrolment made{intent.candidate, {}, intent.reason};
        if (!intent.block.empty()) made.blocks.push_back(intent.block);
        act(std::move(made));
    }
    void operator()(const SubjectsDrawn& intent) const {
        if (!room().session) return;
        DrawSubjects asked{room().session->id, *room().actor, {}};
        if (!intent.candidate.empty())
            asked.copies.push_back({intent.candidate, intent.block});
        else
            for (const auto& copy : room().session->copies)
                if (copy.case_id.empty() && !is_reference(*room().session, copy.candidate))
                    asked.copies.push_back({copy.candidate, copy.block});
        if (!asked.copies.empty()) ask(std::move(asked));
    }
    void operator()(const MarkerGiven& intent) const {
        act(Allot{{intent.candidate, intent.block}, person_of(intent.person)});
    }
    void operator()(const SlotAsked& intent) const {
        const auto date = day(intent.date);
        if (!date) return;
        const auto minute = minute_of_day(intent.hour);
        int minutes = 0;
        const auto* end = intent.minutes.data() + intent.minutes.size();
        const auto read = std::from_chars(intent.minutes.data(), end, minutes);
        if (!minute || read.ec != std::errc{} || read.ptr != end) {
            model.problem = tr("L’heure s’écrit 9:30, et la durée en minutes.");
            return;
        }
        act(PlanSlot{{intent.candidate, intent.block},
                     Instant::at(*date, *minute / 60, *minute % 60),
                     minutes,
                     intent.place});
    }
    void operator()(const PlayAttached& intent) const {
        if (room().session)
            ask(AttachPlay{room().session->id,
                           *room().actor,
                           {intent.candidate, intent.block},
                           intent.attempt});
    }
    void operator()(const ReferenceAsked& intent) const {
        act(AddReference{
            intent.block, intent.seeded, {intent.levels.begin(), intent.levels.end()}});
    }
    void operator()(const SecondLooksWanted&) const {
        if (!room().session) return;
        for (auto& copy : due_for_second_look(*room().session, room().grid))
            act(AskSecondLook{std::move(copy), near_the_line_reason});
    }
    void operator()(const PersonDataAsked& intent) const {
        ask(ExportPerson{*room().actor, person_of(intent.person)});
    }
    void operator()(const ErasureAsked& intent) const {
        ask(ErasePerson{*room().actor, person_of(intent.person)});
    }
    void operator()(const RetentionAsked&) const { ask(ReadExpired{*room().actor}); }
    void operator()(const ErasuresAsked&) const {
        if (room().expired && !room().expired->empty())
            ask(ForgetExpired{*room().actor, *room().expired});
    }
    void operator()(const BadgeGiven& intent) const {
        room().badge.reset();
        ask(VerifyBadge{intent.path});
    }
    void operator()(const RemarkAsked&) const {
        if (room().session) ask(ReadRemark{room().session->id, *room().actor});
    }
    void operator()(const NewMarksSigned& intent) const {
        if (!room().session || !room().remark) return;
        if (intent.password.empty()) {
            model.problem = tr("Écrivez votre mot de passe\u00A0: il vaut signature.");
            return;
        }
        ask(SignNewMarks{room().session->id, *room().actor, fingerprint(room().remark->changes),
                         intent.reason, intent.password});
    }
    /// Results leave the room when the jury deliberates, not before.
    void operator()(const PaperAsked& intent) const {
        if (!room().session) return;
        const bool figures = intent.paper == JuryPaper::statistics;
        const bool out = room().session->phase != Phase::preparing &&
                         may(room().actor->role, Action::export_results);
        if (!out && !(figures && present_statistics(room()).seen.may)) return;
        ask(PrintJury{room().session->id, *room().actor, intent});
    }
};

}  // namespace

void ask_office(Model& model, const OfficeIntent& intent, std::vector<Effect>& effects) {
    if (model.room.actor) std::visit(OnOfficeIntent{model, effects}, intent);
}

}  // namespace sim::app
