#include <algorithm>

#include "sim/app/core/present_files.hpp"
#include "sim/talk/labels.hpp"

namespace sim::app {
namespace {

FileSection contract_section(const Session& session) {
    FileSection section{tr("Contrat"), "shield", {}, tr("Aucun contrat au dossier.")};
    const auto& facts = session.scenario.facts;
    const auto* policy = claims::find_policy(facts, facts.policy);
    if (policy == nullptr) return section;
    section.rows.push_back(
        {tr("Contrat"), policy->product + " n°\u00A0" + policy->number, "article"});
    section.rows.push_back(
        {tr("Souscripteur"), party_label(session.scenario, policy->holder), "person"});
    section.rows.push_back({tr("Effet"), day_words(policy->since), "calendar_month"});
    for (const auto& garantie : policy->garanties) {
        std::string terms = garantie.article;
        terms += tr_with(", franchise {}", to_french(garantie.franchise));
        if (garantie.plafond) terms += tr_with(", plafond {}", to_french(*garantie.plafond));
        section.rows.push_back({garantie.label, terms, "verified_user"});
    }
    return section;
}

const char* word_of(claims::PartyKind kind) {
    switch (kind) {
        case claims::PartyKind::person: return tr_later("Particulier");
        case claims::PartyKind::company: return tr_later("Entreprise");
        case claims::PartyKind::insurer: return tr_later("Assureur");
        case claims::PartyKind::expert: return tr_later("Expert");
        case claims::PartyKind::syndic: return tr_later("Syndic");
        case claims::PartyKind::repairer: return tr_later("Réparateur");
        case claims::PartyKind::lawyer: return tr_later("Avocat");
        case claims::PartyKind::doctor: return tr_later("Médecin");
    }
    return "";
}

/// What anybody can see on the contract and the papers: who a person is, not what is owed to them.
std::string status_of(const claims::Facts& facts, const claims::Party& party) {
    std::string status = tr(word_of(party.kind));
    const auto* policy = claims::find_policy(facts, facts.policy);
    if (policy != nullptr && policy->holder == party.id)
        status += std::string{", "} + tr("souscripteur du contrat");
    return status;
}

FileSection parties_section(const Session& session, std::string_view file) {
    FileSection section{tr("Personnes"), "groups", {}, tr("Aucune personne au dossier.")};
    for (const auto& party : session.scenario.facts.parties) {
        if (party.id == session.scenario.facts.insurer) continue;
        if (!is_of_file(session, party, file)) continue;
        std::string details = status_of(session.scenario.facts, party);
        for (const auto& more : {party.address, party.phone, party.email})
            if (!more.empty()) details += "\n" + more;
        if (!party.iban.empty()) details += "\n" + std::string{tr("IBAN\u00A0")} + party.iban;
        section.rows.push_back({party_label(session.scenario, party.id), details, "person"});
    }
    return section;
}

FileSection learned_section(const Session& session) {
    FileSection section{tr("Ce que vous avez appris"),
                        "lightbulb",
                        {},
                        tr("Rien encore\u00A0: écoutez, questionnez, reformulez.")};
    const auto& variables = session.scenario.variables;
    for (std::size_t i = 0; i < variables.size(); ++i)
        if (variables[i].kind == talk::VariableKind::fact && session.play.attempt.numbers[i] > 0)
            section.rows.push_back({variables[i].label, "", "check_circle"});
    return section;
}

FileSection powers_section(const Session& session) {
    const auto& powers = session.scenario.facts.powers;
    return {tr("Vos pouvoirs"),
            "badge",
            {{tr("Règlement"), tr_with("jusqu’à {}", to_french(powers.settle)), "payments"},
             {tr("Provision"), tr_with("jusqu’à {}", to_french(powers.reserve)), "savings"}},
            ""};
}

/// The latest decision of each act, as the file would show it.
FileSection decisions_section(const Session& session, std::string_view file) {
    FileSection section{tr("Décisions prises"), "gavel", {}, tr("Aucune décision pour l’instant.")};
    for (const auto& decision : session.play.attempt.decisions) {
        const attempt::DecisionTaken taken{decision.act, decision.fields};
        if (!is_shown(attempt::file_of(session.scenario, taken), file)) continue;
        const auto* act = claims::find_act(decision.act);
        section.rows.push_back(
            {weekday_words(decision.at.date()) + ", " + to_french_clock(decision.at),
             event_words(session.scenario, taken),
             act != nullptr ? std::string{act->icon} : "gavel"});
    }
    return section;
}

/// The acts that set money aside, pay it or ask it back.
bool moves_money(const claims::Act& act) {
    constexpr std::string_view reserving = "BC02.11", paying = "BC03.3", recourse = "BC03.5";
    const auto& of = act.competency;
    return (of == reserving || of == paying || of == recourse) &&
           std::ranges::any_of(act.fields, [](const claims::Field& field) {
               return field.kind == claims::FieldKind::money;
           });
}

FileSection money_section(const Session& session, std::string_view file) {
    FileSection section{tr("Provisions, règlements et recours"),
                        "payments",
                        {},
                        tr("Rien n’est encore provisionné, payé ni réclamé.")};
    for (const auto& decision : session.play.attempt.decisions) {
        const attempt::DecisionTaken taken{decision.act, decision.fields};
        const auto* act = claims::find_act(decision.act);
        if (act == nullptr || !moves_money(*act)) continue;
        if (!is_shown(attempt::file_of(session.scenario, taken), file)) continue;
        section.rows.push_back({tr_below(act->label),
                                fields_words(session.scenario, *act, decision.fields),
                                std::string{act->icon}});
    }
    return section;
}

FileSection mail_section(const Session& session, std::string_view file) {
    FileSection section{tr("Messages envoyés"), "send", {}, tr("Aucun message envoyé.")};
    for (const auto& message : session.play.attempt.messages)
        if (is_shown(attempt::file_of(session.scenario, message.sent), file))
            section.rows.push_back(
                {weekday_words(message.at.date()) + ", " + to_french_clock(message.at),
                 event_words(session.scenario, message.sent), "send"});
    return section;
}

FileSection notes_section(const Session& session) {
    FileSection section{tr("Vos notes"), "edit_note", {}, tr("Aucune note.")};
    for (const auto& note : session.play.attempt.notes)
        section.rows.push_back({note, "", "edit_note"});
    return section;
}

InputKind input_kind(claims::FieldKind kind) {
    switch (kind) {
        case claims::FieldKind::choice:
        case claims::FieldKind::party:
        case claims::FieldKind::policy:
        case claims::FieldKind::file:
        case claims::FieldKind::news: return InputKind::choice;
        case claims::FieldKind::choices: return InputKind::choices;
        case claims::FieldKind::money: return InputKind::money;
        case claims::FieldKind::date: return InputKind::date;
        case claims::FieldKind::yes_no: return InputKind::yes_no;
        case claims::FieldKind::account: return InputKind::account;
        case claims::FieldKind::text: return InputKind::text;
    }
    return InputKind::text;
}

FieldView present_field(const Session& session, const claims::Field& field) {
    FieldView view{
        std::string{field.id}, tr_below(field.label), input_kind(field.kind), {}, field.required};
    for (const auto& option : field.options)
        view.options.push_back({std::string{option.id}, tr_below(option.label)});
    if (field.kind == claims::FieldKind::party)
        for (const auto& party : session.scenario.facts.parties)
            view.options.push_back({party.id, party_label(session.scenario, party.id)});
    if (field.kind == claims::FieldKind::file)
        for (const auto& id : attempt::files_on_desk(session.scenario, session.play.attempt))
            view.options.push_back({id, attempt::file_label(session.scenario, id)});
    if (field.kind == claims::FieldKind::policy)
        for (const auto& policy : session.scenario.facts.policies)
            view.options.push_back({policy.id, policy.product + " n°\u00A0" + policy.number});
    if (field.kind == claims::FieldKind::news)
        for (const auto& news : session.scenario.news)
            view.options.push_back({news.id, news.title});
    return view;
}

/// The names of channels begin with a plain letter.
std::string capitalised(std::string word) {
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z')
        word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

std::vector<std::string> grounds_of(const Session& session, const std::string& act) {
    std::vector<std::string> grounds;
    for (const auto& citation : session.play.attempt.citations) {
        if (citation.act != act) continue;
        const auto* document = scenario::find_document(session.scenario, citation.document);
        grounds.push_back("«\u00A0" + citation.passage + "\u00A0» – " +
                          (document != nullptr ? document->title : citation.document));
    }
    return grounds;
}

}  // namespace

FileView present_file(const Session& session, std::string_view file) {
    const auto* other = scenario::find_file(session.scenario, file);
    if (other != nullptr)
        return {{identity_section(session, *other), received_section(session, file),
                 mail_section(session, file), parties_section(session, file),
                 decisions_section(session, file), money_section(session, file)}};
    return {{learned_section(session), contract_section(session), parties_section(session, file),
             decisions_section(session, file), money_section(session, file),
             mail_section(session, file), powers_section(session), notes_section(session)}};
}

std::vector<ActView> present_acts(const Session& session) {
    std::vector<ActView> views;
    for (const auto& id : session.scenario.acts) {
        const auto* act = claims::find_act(id);
        if (act == nullptr) continue;
        ActView view;
        view.id = id;
        view.label = tr_below(act->label);
        view.icon = std::string{act->icon};
        view.competency = std::string{act->competency};
        view.irreversible = act->irreversible;
        if (act->irreversible)
            view.confirmation = tr_with(
                "«\u00A0{}\u00A0» est définitif\u202F: la décision sera inscrite au dossier.",
                view.label);
        for (const auto& field : act->fields) view.fields.push_back(present_field(session, field));
        for (const auto& decision : session.play.attempt.decisions)
            if (decision.act == id) {
                view.last = fields_words(session.scenario, *act, decision.fields);
                if (view.last.empty()) view.last = view.label;
                ++view.taken;
            }
        view.grounds = grounds_of(session, id);
        views.push_back(std::move(view));
    }
    return views;
}

LetterView present_letter(const Session& session) {
    LetterView view;
    const auto now = attempt::choices(session.scenario, session.play.attempt);
    for (const auto& id : now.recipients)
        view.recipients.push_back({id, party_label(session.scenario, id)});
    for (const auto channel :
         {talk::Channel::letter, talk::Channel::email, talk::Channel::internal})
        view.channels.push_back(
            {std::string{talk::word(channel)}, capitalised(tr_below(talk::label(channel)))});
    for (const auto& model : session.scenario.letters) {
        LetterOption option{model.id, model.title, model.to, "", {}};
        if (session.mode == Mode::training) {
            option.skeleton = model.skeleton;
            for (const auto& element : model.elements) option.elements.push_back(element.label);
        }
        view.models.push_back(std::move(option));
    }
    for (const auto& id : session.play.attempt.documents)
        if (const auto* document = scenario::find_document(session.scenario, id))
            view.attachments.push_back({id, document->title});
    for (const auto& message : session.play.attempt.messages)
        view.sent.push_back(event_words(session.scenario, message.sent));
    return view;
}

}  // namespace sim::app
