#include "sim/app/shell/pages.hpp"

#include <algorithm>

#include "sim/app/shell/surface.hpp"

namespace sim::app::shell {
namespace {

paper::Sheet::Layout layout_of(scenario::Layout layout) {
    using To = paper::Sheet::Layout;
    switch (layout) {
        case scenario::Layout::letter: return To::letter;
        case scenario::Layout::report: return To::report;
        case scenario::Layout::contract: return To::contract;
        case scenario::Layout::constat: return To::constat;
        case scenario::Layout::email: return To::email;
        case scenario::Layout::ticket: return To::ticket;
    }
    return To::letter;
}

paper::LogoKind logo_of(const claims::Party* party) {
    if (party == nullptr) return paper::LogoKind::none;
    switch (party->kind) {
        case claims::PartyKind::insurer: return paper::LogoKind::insurer;
        case claims::PartyKind::expert: return paper::LogoKind::expert;
        case claims::PartyKind::company:
        case claims::PartyKind::syndic:
        case claims::PartyKind::repairer:
        case claims::PartyKind::lawyer:
        case claims::PartyKind::doctor: return paper::LogoKind::company;
        case claims::PartyKind::person: return paper::LogoKind::none;
    }
    return paper::LogoKind::none;
}

paper::Sheet sheet_of(const scenario::Scenario& scenario, const scenario::Document& document) {
    paper::Sheet sheet;
    const auto* party = claims::find_party(scenario.facts, document.from);
    if (party != nullptr) {
        sheet.head.organisation =
            party->civility.empty() ? party->name : party->civility + " " + party->name;
        sheet.head.address_line = party->address;
        sheet.head.stamp_2 = party->name;
    }
    // Mail is stamped where it arrives, by who opens it.
    const auto* reader = claims::find_party(scenario.facts, scenario.facts.insurer);
    if (document.stamp.starts_with("REÇU") && reader != nullptr)
        sheet.head.stamp_2 = reader->name + ", service courrier";
    sheet.head.logo = logo_of(party);
    sheet.head.right_1 = document.reference;
    sheet.head.stamp_1 = document.stamp;
    sheet.markdown = document.markdown;
    sheet.layout = layout_of(document.layout);
    return sheet;
}

/// As parts of the page, whatever its width on the screen.
std::vector<views::PageArea> parts_of(const std::vector<paper::Area>& areas,
                                      const paper::PageSize& size) {
    const auto part = [](double length, double whole) {
        return static_cast<float>(length / whole);
    };
    std::vector<views::PageArea> parts;
    for (const auto& area : areas)
        parts.push_back({part(area.x, size.width), part(area.y, size.height),
                         part(area.width, size.width), part(area.height, size.height)});
    return parts;
}

std::vector<views::PagePassage> passages_of(const paper::Pages& pages, int page) {
    std::vector<views::PagePassage> found;
    for (auto& passage : pages.passages(page))
        found.push_back({std::move(passage.text), parts_of(passage.areas, pages.page_size())});
    return found;
}

std::vector<views::PageFind> finds_in(const paper::Pages& pages, const std::string& search) {
    std::vector<views::PageFind> finds;
    for (const auto& hit : pages.find(search))
        finds.push_back({hit.page, parts_of(hit.areas, pages.page_size())});
    return finds;
}

}  // namespace

PageShelf::~PageShelf() {
    release();
}

void PageShelf::release() {
    if (texture_.id == 0) return;
    destroy_texture(texture_.id);
    texture_ = {};
    searched_.clear();
}

void PageShelf::clear() {
    documents_.clear();
    case_.clear();
    shown_ = {};
    release();
}

const paper::Pages* PageShelf::laid_out(const scenario::Scenario& scenario,
                                        const std::string& document) {
    if (const auto known = documents_.find(document); known != documents_.end())
        return &known->second;
    const auto* source = scenario::find_document(scenario, document);
    if (source == nullptr) return nullptr;
    auto pages = paper::Pages::lay_out(sheet_of(scenario, *source));
    if (!pages) {
        problem_ = to_text(pages.error());
        return nullptr;
    }
    return &documents_.emplace(document, std::move(*pages)).first->second;
}

const views::PageTexture& PageShelf::page(const scenario::Scenario* scenario,
                                          const views::DocumentRequest& request,
                                          const std::string& search) {
    if (scenario == nullptr) return none_;
    const auto variant = scenario->id + " " + std::to_string(scenario->seed);
    if (variant != case_) {
        clear();
        case_ = variant;
    }
    if (!request.document.empty() && request.pixels_wide > 0 && !(request == shown_))
        paint(*scenario, request);
    look_for(search);
    return texture_;
}

void PageShelf::paint(const scenario::Scenario& scenario, const views::DocumentRequest& request) {
    problem_.clear();
    const auto* pages = laid_out(scenario, request.document);
    shown_ = request;
    release();
    if (pages == nullptr) return;
    const int page = std::clamp(request.page, 0, pages->count() - 1);
    const auto bitmap = pages->raster(page, request.pixels_wide);
    texture_.id = upload_texture(bitmap.width, bitmap.height, bitmap.rgba.data());
    texture_.width = bitmap.width;
    texture_.height = bitmap.height;
    texture_.page = page;
    texture_.pages = pages->count();
    texture_.document = request.document;
    texture_.passages = passages_of(*pages, page);
}

/// Once for each document and each search.
void PageShelf::look_for(const std::string& search) {
    const auto wanted = texture_.document + "\n" + search;
    if (wanted == searched_) return;
    searched_ = wanted;
    texture_.searched = search;
    texture_.finds = {};
    const auto known = documents_.find(texture_.document);
    if (search.empty() || known == documents_.end()) return;
    texture_.finds = finds_in(known->second, search);
}

}  // namespace sim::app::shell
