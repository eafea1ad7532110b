#include <algorithm>

#include "sim/content/case_deal_proofs.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using enum Need;

constexpr auto outcome = words<deal::Phase>("une issue", "open", "settled", "broken_off", "left");
constexpr auto bound = words<std::string>("une borne", "mandate", "zone");

const scenario::Negotiation* negotiation_of(const CaseReading& in, std::string_view deal) {
    return scenario::find_negotiation(in.scenario, deal);
}

std::optional<deal::Range> range(CaseReading& in, At at, std::string_view deal) {
    const auto word = bound(in, at);
    const auto* negotiation = negotiation_of(in, deal);
    if (negotiation == nullptr) return {};
    return word == "zone" ? negotiation->table.zone : negotiation->table.mandate;
}

template <class T>
std::vector<std::string> known(CaseReading& in, At at, std::string_view deal,
                               std::vector<T> deal::Table::*things) {
    auto ids = list_of<scalar>(in, at);
    for (const auto& id : ids) on_the_table(in, at, deal, id, things);
    return ids;
}

Shape bound_shape() {
    return shapes::word({"mandate", "zone"});
}
constexpr std::array negotiated_rows{
    row<&scenario::Negotiated::deal, ref<Named::deal>>("deal", required),
    row<&scenario::Negotiated::outcome, outcome>("outcome", optional),
    Row<scenario::Negotiated>{"within", optional,
                              [](CaseReading& in, At at, scenario::Negotiated& out) {
                                  out.within = range(in, at, out.deal);
                              },
                              bound_shape},
    row<&scenario::Negotiated::most_offers, number<1, 50>>("offers", optional),
    Row<scenario::Negotiated>{"terms", optional,
                              [](CaseReading& in, At at, scenario::Negotiated& out) {
                                  out.terms = known(in, at, out.deal, &deal::Table::terms);
                              },
                              shapes::names},
};

constexpr std::array offered_rows{
    row<&scenario::Offered::deal, ref<Named::deal>>("deal", required),
    Row<scenario::Offered>{"within", optional,
                           [](CaseReading& in, At at, scenario::Offered& out) {
                               out.within = range(in, at, out.deal);
                           },
                           bound_shape},
    Row<scenario::Offered>{"beyond", optional,
                           [](CaseReading& in, At at, scenario::Offered& out) {
                               out.beyond = range(in, at, out.deal);
                           },
                           bound_shape},
    row<&scenario::Offered::first, yes_no>("first", optional),
};

constexpr std::array argued_rows{
    row<&scenario::Argued::deal, ref<Named::deal>>("deal", required),
    Row<scenario::Argued>{"arguments", required,
                          [](CaseReading& in, At at, scenario::Argued& out) {
                              out.arguments = known(in, at, out.deal, &deal::Table::arguments);
                          },
                          shapes::names},
    row<&scenario::Argued::before_offer, yes_no>("before_offer", optional),
};

constexpr std::array asked_rows{
    row<&scenario::Asked::deal, ref<Named::deal>>("deal", required),
    Row<scenario::Asked>{"interests", required,
                         [](CaseReading& in, At at, scenario::Asked& out) {
                             out.interests = known(in, at, out.deal, &deal::Table::interests);
                         },
                         shapes::names},
    row<&scenario::Asked::before_offer, yes_no>("before_offer", optional),
};

template <class T, const auto& rows>
T read_as(CaseReading& in, At at) {
    T read;
    read_fields(in, at, rows, read);
    return read;
}

}  // namespace

void read_negotiated(CaseReading& in, At at, scenario::Evidence& out) {
    auto read = read_as<scenario::Negotiated, negotiated_rows>(in, at);
    if (read.outcome != deal::Phase::settled && (read.within || !read.terms.empty()))
        in.fault(at, Code::nothing_was_settled,
                 "Sans accord, il n’y a ni montant ni condition à vérifier.",
                 "Retirez «\u00A0within\u00A0» et «\u00A0terms\u00A0», ou attendez un accord.");
    out.test = std::move(read);
}
void read_offered(CaseReading& in, At at, scenario::Evidence& out) {
    out.test = read_as<scenario::Offered, offered_rows>(in, at);
}
void read_argued(CaseReading& in, At at, scenario::Evidence& out) {
    out.test = read_as<scenario::Argued, argued_rows>(in, at);
}
void read_asked(CaseReading& in, At at, scenario::Evidence& out) {
    out.test = read_as<scenario::Asked, asked_rows>(in, at);
}
Shape negotiated_shape() {
    return shapes::record<negotiated_rows>("negotiated");
}
Shape offered_shape() {
    return shapes::record<offered_rows>("offered");
}
Shape argued_shape() {
    return shapes::record<argued_rows>("argued");
}
Shape asked_shape() {
    return shapes::record<asked_rows>("asked");
}

}  // namespace sim::content
