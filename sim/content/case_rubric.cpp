#include <algorithm>

#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/talk/labels.hpp"

namespace sim::content {
namespace {

using enum Need;
using scenario::Criterion;
using scenario::Evidence;

Evidence evidence(CaseReading& in, At at);

scenario::Evidences evidences(CaseReading& in, At at) {
    if (items_of(at).empty())
        in.fault(at, Code::no_evidence, "Une liste de preuves est attendue ici.",
                 "Écrivez-en au moins une.");
    return list_of<evidence>(in, at);
}

std::string spoken(CaseReading& in, At at) {
    auto word = scalar(in, at);
    auto act = talk::SpeechAct::neutral;
    if (word.empty() || talk::speech_act_from_word(word, act)) return word;
    std::vector<std::string_view> all;
    for (auto i = 0; i <= static_cast<int>(talk::SpeechAct::slow_down); ++i)
        all.push_back(talk::word(static_cast<talk::SpeechAct>(i)));
    in.fault(at, Code::unknown_speech_act, quote(word) + " n’est pas un acte de parole.",
             suggestion(word, all));
    return word;
}

constexpr std::array spoke_rows{
    row<&scenario::SpokeAct::act, spoken>("act", required),
    row<&scenario::SpokeAct::times, number<1, 100>>("times", optional),
    row<&scenario::SpokeAct::scene, ref<Named::scene>>("scene", optional),
};

constexpr std::array reached_rows{
    row<&scenario::Reached::variable, ref<Named::variable>>("variable", required),
    row<&scenario::Reached::at_least, number<0, 1000>>("at_least", required),
    row<&scenario::Reached::scene, ref<Named::scene>>("scene", optional),
};

constexpr std::array decided_rows{
    row<&scenario::Decided::act, offered_act>("act", required),
    Row<scenario::Decided>{"fields", optional,
                           [](CaseReading& in, At at, scenario::Decided& out) {
                               out.fields = field_tests(in, out.act, at);
                           }},
};

constexpr std::array sent_rows{
    row<&scenario::Sent::to, ref<Named::party>>("to", required),
    row<&scenario::Sent::channels, list_of<channel>>("channels", optional),
    row<&scenario::Sent::letter, ref<Named::letter>>("letter", optional),
};

constexpr std::array cited_rows{
    row<&scenario::Cited::act, offered_act>("act", required),
    row<&scenario::Cited::document, ref<Named::document>>("document", required),
};

template <class T, const auto& rows>
void read_test(CaseReading& in, At at, Evidence& out) {
    T read;
    read_fields(in, at, rows, read);
    out.test = std::move(read);
}

template <class T, auto Read>
void list_test(CaseReading& in, At at, Evidence& out) {
    out.test = T{Read(in, at)};
}

std::vector<std::string> some_choices(CaseReading& in, At at) {
    return list_of<ref<Named::choice>>(in, at);
}
std::vector<std::string> some_facts(CaseReading& in, At at) {
    return list_of<ref<Named::fact>>(in, at);
}

using enum Need;
constexpr std::array evidence_rows{
    Row<Evidence>{"said", optional, list_test<scenario::Said, some_choices>},
    Row<Evidence>{"spoke", optional, read_test<scenario::SpokeAct, spoke_rows>},
    Row<Evidence>{"learned", optional, list_test<scenario::Learned, some_facts>},
    Row<Evidence>{"reached", optional, read_test<scenario::Reached, reached_rows>},
    Row<Evidence>{"opened", optional, list_test<scenario::Opened, ref<Named::document>>},
    Row<Evidence>{"decided", optional, read_test<scenario::Decided, decided_rows>},
    Row<Evidence>{"sent", optional, read_test<scenario::Sent, sent_rows>},
    Row<Evidence>{"cited", optional, read_test<scenario::Cited, cited_rows>},
    Row<Evidence>{"in_order", optional, list_test<scenario::InOrder, evidences>},
    Row<Evidence>{"all", optional, list_test<scenario::AllOf, evidences>},
    Row<Evidence>{"any", optional, list_test<scenario::AnyOf, evidences>},
    Row<Evidence>{"never", optional, list_test<scenario::Never, evidences>},
    row<&Evidence::before, instant>("before", optional),
};

Evidence evidence(CaseReading& in, At at) {
    Evidence read;
    read_fields(in, at, evidence_rows, read);
    const auto tests = std::ranges::count_if(
        pairs_of(at), [](const Pair& pair) { return pair.key.text() != "before"; });
    if (at.kind() == Kind::map && tests != 1)
        in.fault(at, Code::evidence_says_one_thing, "Une preuve dit une seule chose.",
                 "Gardez une clé (et « before »), ou réunissez-les par « all » ou « any ».");
    if (read.before && (*read.before < in.scenario.opens || *read.before > in.scenario.closes))
        in.fault(value_of(at, "before"), Code::outside_the_case,
                 "Cet instant est hors du temps du cas.", "Entre « opens » et « closes ».");
    return read;
}

/// The competencies of the diploma, by block.
constexpr std::array competencies_of_block{6, 11, 9, 5};

std::vector<std::string> all_competencies() {
    std::vector<std::string> codes;
    for (std::size_t block = 0; block < competencies_of_block.size(); ++block)
        for (int i = 1; i <= competencies_of_block[block]; ++i)
            codes.push_back("BC0" + std::to_string(block + 1) + "." + std::to_string(i));
    return codes;
}

std::string competency(CaseReading& in, At at) {
    static const auto codes = all_competencies();
    auto code = scalar(in, at);
    if (code.empty() || std::ranges::count(codes, code) > 0) return code;
    in.fault(at, Code::unknown_competency,
             quote(code) + " n’est pas une compétence du référentiel.",
             suggestion(code, {codes.begin(), codes.end()}));
    return code;
}

constexpr std::array criterion_rows{
    row<&Criterion::id, scalar>("criterion", required),
    row<&Criterion::competency, competency>("competency", required),
    row<&Criterion::title, prose>("title", required),
    row<&Criterion::points, number<1, 100>>("points", required),
    row<&Criterion::eliminating, yes_no>("eliminating", optional),
    row<&Criterion::needs_jury, yes_no>("jury", optional),
    row<&Criterion::rule, rule>("rule", optional),
    row<&Criterion::article, prose>("article", optional),
    row<&Criterion::met, prose>("met", required),
    row<&Criterion::missed, prose>("missed", required),
    row<&Criterion::evidence, evidence>("evidence", required),
};

Criterion criterion(CaseReading& in, At at) {
    Criterion read;
    read_fields(in, at, criterion_rows, read);
    return read;
}

constexpr std::array hint_rows{
    row<&scenario::Hint::criterion, ref<Named::criterion>>("criterion", required),
    row<&scenario::Hint::levels, list_of<prose>>("levels", required),
};

scenario::Hint hint(CaseReading& in, At at) {
    scenario::Hint read;
    read_fields(in, at, hint_rows, read);
    return read;
}

}  // namespace

std::vector<Criterion> read_criteria(CaseReading& in, At at) {
    return list_of<criterion>(in, at);
}

std::vector<scenario::Hint> read_hints(CaseReading& in, At at) {
    return list_of<hint>(in, at);
}

}  // namespace sim::content
