#pragma once

#include <map>
#include <optional>
#include <string>

#include "sim/app/core/model.hpp"
#include "sim/app/views/drafts.hpp"
#include "sim/paper/paper.hpp"

namespace sim::app::shell {

/// Documents of the open case as pages on the graphics card: laid out once, painted at the width
/// that the panel asks for.
class PageShelf {
public:
    PageShelf() = default;
    ~PageShelf();
    PageShelf(const PageShelf&) = delete;
    PageShelf& operator=(const PageShelf&) = delete;

    /// The texture for a request; without one, an empty texture. Keeps the last page painted.
    /// `search`: words to find in the document; empty, none.
    const views::PageTexture& page(const scenario::Scenario* scenario,
                                   const views::DocumentRequest& request,
                                   const std::string& search = {});
    /// Forgets the documents of the last case.
    void clear();
    /// Why the last document could not be shown; empty when it could.
    const std::string& problem() const { return problem_; }

private:
    const paper::Pages* laid_out(const scenario::Scenario& scenario, const std::string& document);
    void paint(const scenario::Scenario& scenario, const views::DocumentRequest& request);
    void look_for(const std::string& search);
    void release();

    std::map<std::string, paper::Pages, std::less<>> documents_;
    std::string case_;
    views::DocumentRequest shown_;
    views::PageTexture texture_;
    const views::PageTexture none_;
    std::string problem_;
    std::string searched_;  ///< The document and the words of the last search.
};

}  // namespace sim::app::shell
