#include "sim/claims/acts.hpp"

#include "sim/base/money.hpp"

#include <gtest/gtest.h>

#include <set>

namespace sim::claims {
namespace {

TEST(Acts, HaveEachTheirIdsLabelsAndTime) {
    std::set<std::string_view> ids;
    for (const auto& act : acts()) {
        EXPECT_TRUE(ids.insert(act.id).second) << act.id;
        EXPECT_TRUE(act.competency.starts_with("BC0")) << act.id;
        EXPECT_FALSE(act.label.empty() || act.icon.empty() || act.fields.empty()) << act.id;
        EXPECT_GT(act.minutes, 0) << act.id;
        std::set<std::string_view> fields;
        for (const auto& field : act.fields) {
            EXPECT_TRUE(fields.insert(field.id).second) << act.id << '.' << field.id;
            const bool closed = field.kind == FieldKind::choice || field.kind == FieldKind::choices;
            EXPECT_EQ(closed, !field.options.empty()) << act.id << '.' << field.id;
        }
    }
}

TEST(Acts, AskConfirmationOnlyForWhatCannotBeUndone) {
    std::set<std::string_view> irreversible;
    for (const auto& act : acts())
        if (act.irreversible) irreversible.insert(act.id);
    EXPECT_EQ(irreversible,
              (std::set<std::string_view>{"approve_settlement", "pay", "claim_recourse",
                                          "settle_vehicle", "grant_advance", "make_offer"}));
}

TEST(Acts, AnswerInTheWordsOfTheRules) {
    const auto* account = find_field(*find_act("arrange_protection"), "account");
    EXPECT_EQ(account->options.front().id, "account_person");
    EXPECT_EQ(account->options.back().id, "account_tutelle");
    EXPECT_EQ(account->options.size(), 5u);
    EXPECT_EQ(find_field(*find_act("review_payment"), "level")->options.size(), 5u);
    EXPECT_EQ(find_field(*find_act("flag_vulnerability"), "measures")->options.back().id,
              "keep_secret");
}

TEST(Acts, KeepOneDateForEachDelayAndOnePartForEachInsurer) {
    EXPECT_EQ(find_act("count_catnat_deadline")->subject, "kind");
    EXPECT_EQ(find_act("count_prescription")->subject, "action");
    EXPECT_EQ(find_act("count_convention_share")->subject, "insurer");
}

TEST(Acts, KeepOneAnswerForEachDeclarationEachInsurerAndEachVictim) {
    EXPECT_EQ(find_act("count_do_deadlines")->subject, "declaration");
    EXPECT_EQ(find_act("take_do_position")->subject, "declaration");
    EXPECT_EQ(find_act("claim_crac")->subject, "against");
    EXPECT_EQ(find_act("hold_liable")->subject, "victim");
    EXPECT_EQ(find_field(*find_act("take_do_position"), "guarantee")->options.size(), 6u);
}

TEST(Acts, ReadWhatAPersonTypes) {
    const auto fields =
        canonical(*find_act("pay"), {{"payee", " tenant "},
                                     {"amount", "1 250,5 €"},
                                     {"account", "FR76 3000"},
                                     {"checks", "liste_gel, Identité du bénéficiaire,identite"}});
    EXPECT_EQ(*fields, (Fields{{"payee", "tenant"},
                               {"amount", "1250.50 EUR"},
                               {"account", "FR76 3000"},
                               {"checks", "identite,liste_gel"}}));
}

TEST(Acts, KnowAnAccountHoweverItIsTyped) {
    const auto read = [](std::string typed) {
        const auto fields =
            canonical(*find_act("pay"),
                      {{"payee", "tenant"}, {"amount", "1"}, {"account", std::move(typed)}});
        return fields->find("account")->second;
    };
    const std::string iban = "FR76 9999 9000 1120 2600 0791 956";
    for (const auto* typed :
         {"FR76 9999 9000 1120 2600 0791 956", "FR7699999000112026000791956",
          "fr76 9999 9000 1120 2600 0791 956", "FR76\u00A09999\u202F9000 1120 2600 0791 956",
          "IBAN : FR76 9999 9000 1120 2600 0791 956"})
        EXPECT_EQ(read(typed), iban) << typed;
    for (const auto* other : {"le compte de la voisine", "FR76 3000", "76FR 9999 9000 1120 2600",
                              "FR76 9999 9000 1120 2600 0791 é"})
        EXPECT_EQ(read(other), other);
}

TEST(Acts, LeaveTheirCanonicalFormUnchanged) {
    const auto& act = *find_act("appoint_expert");
    const Fields typed{{"needed", "oui"}, {"kind", "À distance"}};
    const auto once = canonical(act, typed);
    EXPECT_EQ(*once, (Fields{{"needed", "true"}, {"kind", "a_distance"}}));
    EXPECT_EQ(*canonical(act, *once), *once);
}

TEST(Acts, TellEveryFaultAtOnceInFrench) {
    const auto fields = canonical(*find_act("approve_settlement"),
                                  {{"immediate", "beaucoup"}, {"deferred", "-3"}, {"bonus", "1"}});
    const auto text = to_text(fields.error());
    EXPECT_EQ(fields.error().size(), 4u) << text;
    EXPECT_NE(text.find("Indemnité immédiate"), std::string::npos) << text;
    EXPECT_NE(text.find("n’est pas un montant en euros."), std::string::npos) << text;
    EXPECT_NE(text.find("Franchise"), std::string::npos) << text;
    EXPECT_NE(text.find("bonus"), std::string::npos) << text;
}

TEST(Acts, RefuseAChoiceThatIsNotOffered) {
    const auto fields = canonical(*find_act("name_gestionnaire"), {});
    EXPECT_EQ(fields.error().size(), 1u);
    const auto other =
        canonical(*find_act("refer_decision"), {{"to", "directeur"}, {"motif", "x"}});
    EXPECT_NE(to_text(other.error()).find("Le comité"), std::string::npos);
}

TEST(Acts, ShowAFieldAsAPersonReadsIt) {
    const auto& pay = *find_act("pay");
    EXPECT_EQ(field_to_french(*find_field(pay, "checks"), "identite,liste_gel"),
              "Identité du bénéficiaire, Registre de gel des avoirs");
    EXPECT_EQ(field_to_french(*find_field(pay, "amount"), "1250.50 EUR"),
              to_french(Money::cents(125050)));
    EXPECT_EQ(field_to_french(*find_field(*find_act("appoint_expert"), "needed"), "false"), "non");
}

}  // namespace
}  // namespace sim::claims
