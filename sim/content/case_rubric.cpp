#include <algorithm>

#include "sim/base/competencies.hpp"
#include "sim/content/case_deal_proofs.hpp"
#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/talk/labels.hpp"

namespace sim::content {
namespace {

using enum Need;
using scenario::Criterion;
using scenario::Evidence;

Evidence evidence(CaseReading& in, At at);
Shape evidence_shape();

scenario::Evidences evidences(CaseReading& in, At at) {
    if (items_of(at).empty())
        in.fault(at, Code::no_evidence, "Une liste de preuves est attendue ici.",
                 "Écrivez-en au moins une.");
    return list_of<evidence>(in, at);
}

std::string spoken(CaseReading& in, At at) {
    return std::string{talk::word(speech_act(in, at))};
}

constexpr std::array spoke_rows{
    row<&scenario::SpokeAct::act, spoken>("act", required, speech_act_shape),
    row<&scenario::SpokeAct::times, number<1, 100>>("times", optional),
    row<&scenario::SpokeAct::scene, ref<Named::scene>>("scene", optional),
};

constexpr std::array reached_rows{
    row<&scenario::Reached::variable, ref<Named::variable>>("variable", required),
    row<&scenario::Reached::at_least, number<0, 1000>>("at_least", required),
    row<&scenario::Reached::scene, ref<Named::scene>>("scene", optional),
};

constexpr std::array decided_rows{
    row<&scenario::Decided::act, offered_act>("act", required, act_shape),
    Row<scenario::Decided>{"fields", optional,
                           [](CaseReading& in, At at, scenario::Decided& out) {
                               out.fields = field_tests(in, out.act, at);
                           },
                           field_tests_shape},
};

Shape channels_shape() {
    return shapes::list(channel_shape());
}

constexpr std::array sent_rows{
    row<&scenario::Sent::to, ref<Named::party>>("to", required),
    row<&scenario::Sent::channels, list_of<channel>>("channels", optional, channels_shape),
    row<&scenario::Sent::letter, ref<Named::letter>>("letter", optional),
};

constexpr std::array cited_rows{
    row<&scenario::Cited::act, offered_act>("act", required, act_shape),
    row<&scenario::Cited::document, ref<Named::document>>("document", required),
};

template <class T, const auto& rows>
void read_test(CaseReading& in, At at, Evidence& out) {
    T read;
    read_fields(in, at, rows, read);
    out.test = std::move(read);
}

template <class T, const auto& Read>
void list_test(CaseReading& in, At at, Evidence& out) {
    out.test = T{Read(in, at)};
}

/// The row of one kind of proof.
constexpr Row<Evidence> proof(std::string_view name, void (*read)(CaseReading&, At, Evidence&),
                              ShapeOf shape) {
    return {name, optional, read, shape};
}
Shape proofs() {
    return shapes::list(evidence_shape());
}

constexpr std::array evidence_rows{
    proof("said", list_test<scenario::Said, list_of<ref<Named::choice>>>, shapes::names),
    proof("spoke", read_test<scenario::SpokeAct, spoke_rows>,
          [] { return shapes::record<spoke_rows>("spoke"); }),
    proof("learned", list_test<scenario::Learned, list_of<ref<Named::fact>>>, shapes::names),
    proof("reached", read_test<scenario::Reached, reached_rows>,
          [] { return shapes::record<reached_rows>("reached"); }),
    proof("opened", list_test<scenario::Opened, ref<Named::document>>, shapes::text),
    proof("decided", read_test<scenario::Decided, decided_rows>,
          [] { return shapes::record<decided_rows>("decided"); }),
    proof("sent", read_test<scenario::Sent, sent_rows>,
          [] { return shapes::record<sent_rows>("sent"); }),
    proof("cited", read_test<scenario::Cited, cited_rows>,
          [] { return shapes::record<cited_rows>("cited"); }),
    proof("negotiated", read_negotiated, negotiated_shape),
    proof("offered", read_offered, offered_shape),
    proof("argued", read_argued, argued_shape),
    proof("asked", read_asked, asked_shape),
    proof("in_order", list_test<scenario::InOrder, evidences>, proofs),
    proof("all", list_test<scenario::AllOf, evidences>, proofs),
    proof("any", list_test<scenario::AnyOf, evidences>, proofs),
    proof("never", list_test<scenario::Never, evidences>, proofs),
    Row<Evidence>{"before", optional,
                  [](CaseReading& in, At at, Evidence& out) {
                      const auto problems = in.problems.size();
                      const auto read = instant(in, at);
                      if (in.problems.size() == problems) out.before = read;
                  },
                  &shape_of<instant, CaseReading>},
};

Shape evidence_shape() {
    return shapes::record<evidence_rows>("evidence");
}

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

std::string competency(CaseReading& in, At at) {
    const auto& codes = competency_codes();
    auto code = scalar(in, at);
    if (code.empty() || std::ranges::count(codes, code) > 0) return code;
    in.fault(at, Code::unknown_competency,
             quote(code) + " n’est pas une compétence du référentiel.",
             suggestion(code, {codes.begin(), codes.end()}));
    return code;
}

constexpr std::array criterion_rows{
    row<&Criterion::id, scalar>("criterion", required),
    row<&Criterion::competency, competency>("competency", required,
                                            [] { return shapes::word(competency_codes()); }),
    row<&Criterion::title, prose>("title", required),
    row<&Criterion::points, number<1, 100>>("points", required),
    row<&Criterion::eliminating, yes_no>("eliminating", optional),
    row<&Criterion::needs_jury, yes_no>("jury", optional),
    row<&Criterion::rule, rule>("rule", optional),
    row<&Criterion::article, prose>("article", optional),
    row<&Criterion::met, prose>("met", required),
    row<&Criterion::missed, prose>("missed", required),
    row<&Criterion::evidence, evidence>("evidence", required, evidence_shape),
};

constexpr Record<criterion_rows> criterion{"criterion"};

constexpr std::array hint_rows{
    row<&scenario::Hint::criterion, ref<Named::criterion>>("criterion", required),
    row<&scenario::Hint::levels, list_of<prose>>("levels", required),
};

constexpr Record<hint_rows> hint{"hint"};

}  // namespace

Shape criteria_shape() {
    return shapes::list(criterion.shape());
}

Shape hints_shape() {
    return shapes::list(hint.shape());
}

std::vector<Criterion> read_criteria(CaseReading& in, At at) {
    return list_of<criterion>(in, at);
}

std::vector<scenario::Hint> read_hints(CaseReading& in, At at) {
    return list_of<hint>(in, at);
}

}  // namespace sim::content
