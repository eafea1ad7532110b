#include "sim/paper/passages.hpp"

#include "sim/paper/fold.hpp"

namespace sim::paper {

std::vector<Passage> passages_on(const PageMarks& marks) {
    std::vector<Passage> passages;
    for (const Mark& mark : marks) {
        const auto* const text = std::get_if<TextMark>(&mark.what);
        if (text == nullptr || mark.turn || !text->searchable) continue;
        const std::string_view words{pango_layout_get_text(text->galley.layout.get())};
        for (const auto& [begin, end] : sentences(words)) {
            auto areas = areas_of(*text, static_cast<int>(begin), static_cast<int>(end));
            if (!areas.empty())
                passages.push_back(
                    {std::string{words.substr(begin, end - begin)}, std::move(areas)});
        }
    }
    return passages;
}

}  // namespace sim::paper
