#include "sim/app/core/room_update.hpp"

#include <algorithm>
#include <charconv>

#include "assessment/certification/results.hpp"
#include "assessment/certification/words.hpp"
#include "sim/app/core/markdown.hpp"
#include "sim/app/core/present.hpp"
#include "sim/app/core/present_room.hpp"

namespace sim::app {
namespace {

using namespace certification;

struct OnRoomIntent {
    Model& model;
    std::vector<Effect>& effects;

    Room& room() const { return model.room; }
    void ask(RoomEffect effect) const { effects.push_back(std::move(effect)); }
    void act(Command command, std::string password = {}) const {
        if (!room().session || !room().actor) return;
        ask(ActInJury{room().session->id, *room().actor, std::move(command), std::move(password)});
    }

    /// A day as it was typed; empty is none. False, and the reason on the screen, when it is no
    /// day.
    bool read_day(const std::string& text, std::optional<Date>& day) const {
        if (text.empty()) return true;
        const auto read = date_from_french(text);
        if (read)
            day = *read;
        else
            model.problem = tr_below(read.error().what);
        return read.has_value();
    }
    std::optional<CohortSlice> slice_of(const CohortChosen& chosen) const {
        CohortSlice made{chosen.case_id, {}, {}};
        if (!read_day(chosen.from, made.from) || !read_day(chosen.to, made.to)) return std::nullopt;
        return made;
    }

    void operator()(const RoomOpened&) const {
        if (model.session) return;
        model.room = {};
        model.screen = Screen::room;
        ask(FindRoom{});
    }
    void operator()(const RoomLeft&) const {
        model.printed.clear();
        if (room().copy) {
            room().copy.reset();
            room().evidence = {};
        } else if (room().session || room().desk != RoomDesk::sessions) {
            room().session.reset();
            room().remark.reset();
            room().expired.reset();
            room().desk = RoomDesk::sessions;
            ask(ListJuries{});
        } else {
            model.room = {};
            model.screen = Screen::start;
        }
    }
    void operator()(const RoomRefreshed&) const {
        if (room().session)
            ask(OpenJury{room().session->id});
        else if (room().actor && room().desk == RoomDesk::people)
            ask(ListAccounts{*room().actor});
        else if (room().actor && room().desk == RoomDesk::cohort)
            ask(ReadCohort{*room().actor});
        else if (room().actor)
            ask(ListJuries{});
    }
    void operator()(const AdministratorNamed& intent) const {
        if (room().first_run) ask(MakeAdministrator{intent.name, intent.login, intent.password});
    }
    void operator()(const SignedIn& intent) const { ask(SignIn{intent.login, intent.password}); }
    void operator()(const SessionChosen& intent) const {
        if (room().actor) ask(OpenJury{intent.id});
    }
    void operator()(const CopyChosen& intent) const;
    void operator()(const LevelChosen& intent) const {
        if (!room().copy) return;
        act(GiveLevel{*room().copy, room().device, intent.subject, intent.level, intent.note});
    }
    void operator()(const BehaviourTicked& intent) const {
        if (!room().copy) return;
        act(Observe{*room().copy, room().device, intent.behaviour, intent.step, "", intent.second});
    }
    void operator()(const MomentNoted& intent) const {
        if (!room().copy) return;
        act(Observe{*room().copy, room().device, "", 0, intent.note, intent.second});
    }
    void operator()(const SheetSubmitted&) const {
        if (room().copy) act(HandIn{*room().copy});
    }
    void operator()(const AlignmentGiven& intent) const {
        if (room().copy) act(Align{*room().copy, intent.subject, intent.level, intent.note});
    }
    void operator()(const SecondLookWanted& intent) const {
        if (room().copy) act(AskSecondLook{*room().copy, intent.reason});
    }
    void operator()(const MarkerNamed& intent) const {
        if (room().copy) act(Allot{*room().copy, person_of(intent.person)});
    }
    void operator()(const PresenceToggled& intent) const {
        auto& present = room().present;
        const auto person = person_of(intent.person);
        if (std::erase(present, person) == 0) present.push_back(person);
    }
    void operator()(const DeliberationAsked&) const { act(OpenDeliberation{room().present}); }
    void operator()(const BlockPronounced& intent) const {
        const auto outcome = from_word<Outcome>(intent.outcome);
        if (!outcome) return;
        act(DecideBlock{{intent.candidate, intent.block}, *outcome, intent.reason});
    }
    void operator()(const SignatureGiven& intent) const {
        if (intent.password.empty()) {
            model.problem = tr("Écrivez votre mot de passe\u00A0: il vaut signature.");
            return;
        }
        act(Sign{}, intent.password);
    }
    void operator()(const CohortOpened&) const {
        if (!room().actor || room().session) return;
        room().desk = RoomDesk::cohort;
        room().cohort_read = false;
        ask(ReadCohort{*room().actor});
    }
    void operator()(const CohortsCompared& intent) const {
        auto first = slice_of(intent.first);
        auto second = slice_of(intent.second);
        if (first && second) room().compared = std::pair{*std::move(first), *std::move(second)};
    }
    void operator()(const CohortPrinted&) const {
        if (!room().actor || !may(room().actor->role, Action::see_cohort)) return;
        effects.push_back(Print{"essais-des-apprenants", tr("Chiffres d’une cohorte"),
                                cohort_markdown(present_cohort(room()))});
    }
    void operator()(const OfficeIntent& intent) const { ask_office(model, intent, effects); }
};

/// Looking at one's own open sheet takes it for this device: who marks knows at once whether
/// another one holds it.
void OnRoomIntent::operator()(const CopyChosen& intent) const {
    if (!room().session || !room().actor) return;
    const auto* copy = find_copy(*room().session, intent.candidate, intent.block);
    if (copy == nullptr) return;
    room().copy = CopyName{intent.candidate, intent.block};
    room().evidence = {*room().copy, std::nullopt, {}};
    if (!copy->case_hash.empty() || !copy->attempt.empty())
        ask(ReadEvidence{*room().copy, copy->case_hash, copy->seed, copy->attempt});
    const auto* mine = find_sheet(*copy, room().actor->person);
    if (mine != nullptr && !mine->handed_in && may(room().actor->role, Action::mark))
        act(OpenSheet{*room().copy, room().device});
}

struct OnRoomMessage {
    Model& model;
    std::vector<Effect>& effects;

    void operator()(const RoomFound& found) const {
        model.room.first_run = found.first_run;
        model.room.device = found.device;
    }
    void operator()(const RoomEntered& entered) const {
        if (!may(entered.actor.role, Action::see_statistics)) {
            model.problem = tr("Ce compte n’a pas sa place dans la salle du jury.");
            return;
        }
        model.room.first_run = false;
        model.room.actor = entered.actor;
        effects.push_back(RoomEffect{ListJuries{}});
        if (may(entered.actor.role, Action::manage_people))
            effects.push_back(RoomEffect{ListAccounts{entered.actor}});
    }
    void operator()(const JuriesListed& listed) const {
        model.room.sessions = listed.sessions;
        model.room.names = listed.names;
        model.room.today = listed.today;
        model.room.folder = listed.folder;
    }
    void operator()(const AccountsListed& listed) const {
        model.room.accounts = listed.accounts;
        model.room.names = listed.names;
        model.room.identified = listed.identified;
        model.room.plays = listed.plays;
        model.room.notice = listed.done;
    }
    void operator()(const CohortRead& read) const {
        model.room.cohort = read.plays;
        model.room.columns = read.columns;
        model.room.cohort_read = true;
    }
    void operator()(const ExpiredRead& read) const { model.room.expired = read.expired; }
    void operator()(const BadgeRead& read) const { model.room.badge = read.badge; }
    void operator()(const RemarkRead& read) const { model.room.remark = read.remark; }
    void operator()(const JuryStands& stands) const {
        model.room.remark.reset();
        if (!stands.done.empty()) model.room.notice = stands.done;
        if (stands.warning) model.room.warning = told(*stands.warning);
        const bool other = !model.room.session || model.room.session->id != stands.session.id;
        model.room.session = stands.session;
        model.room.grid = stands.grid;
        if (!other) return;
        model.room.present.clear();
        for (const auto& member : stands.session.members)
            if (!member.left) model.room.present.push_back(member.person);
    }
    void operator()(const EvidenceRead& read) const {
        if (model.room.copy == read.evidence.copy) model.room.evidence = read.evidence;
    }
};

}  // namespace

PersonId person_of(std::string_view text) {
    PersonId person = 0;
    std::from_chars(text.data(), text.data() + text.size(), person);
    return person;
}

void ask_room(Model& model, const RoomIntent& intent, std::vector<Effect>& effects) {
    model.problem.clear();
    model.printed.clear();
    model.room.notice.clear();
    model.room.warning.clear();
    std::visit(OnRoomIntent{model, effects}, intent);
}

void tell_room(Model& model, const RoomMessage& message, std::vector<Effect>& effects) {
    std::visit(OnRoomMessage{model, effects}, message);
}

}  // namespace sim::app
