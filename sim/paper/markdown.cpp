#include "sim/paper/markdown.hpp"

#include <algorithm>
#include <cstring>
#include <optional>

#include "sim/paper/own.hpp"

namespace sim::paper {
namespace {

constexpr int max_depth = 6;  // Deeper lists and quotes are drawn as if at this depth.

struct OpenList {
    bool ordered = false;
    int next = 1;
    bool tight = false;
};

/// Walks the tree with an iterator, never by recursion: nesting is the author's, not ours.
class Reader {
public:
    std::optional<Problem> read(cmark_node* root);
    std::vector<Block> blocks;

private:
    std::optional<Problem> enter(cmark_node* node);
    void leave(cmark_node* node);
    void enter_inline(cmark_node* node);
    void leave_inline(cmark_node* node);
    void open_item();
    std::optional<Problem> add_fence(cmark_node* node);
    void add(decltype(Block::what) what);
    void add_verbatim(cmark_node* node);
    void close_run(Face face);

    RichText words_;
    std::vector<std::size_t> open_faces_;
    std::vector<OpenList> lists_;
    int quotes_ = 0;
    std::string marker_;
};

std::string literal(cmark_node* node) {
    const char* const text = cmark_node_get_literal(node);
    return text == nullptr ? std::string{} : std::string{text};
}

void Reader::add(decltype(Block::what) what) {
    Block block;
    block.what = std::move(what);
    block.list_depth = std::min(static_cast<int>(lists_.size()), max_depth);
    block.quote_depth = std::min(quotes_, max_depth);
    block.tight = !lists_.empty() && lists_.back().tight;
    block.marker = std::exchange(marker_, {});
    blocks.push_back(std::move(block));
}

void Reader::add_verbatim(cmark_node* node) {
    std::string text = literal(node);
    while (!text.empty() && text.back() == '\n') text.pop_back();
    add(Verbatim{std::move(text)});
}

std::optional<Problem> Reader::add_fence(cmark_node* node) {
    const char* const info = cmark_node_get_fence_info(node);
    const std::string kind = info == nullptr ? std::string{} : std::string{info};
    const int first_line = cmark_node_get_start_line(node) + 1;
    if (kind == "tableau") {
        auto table = parse_table(literal(node), first_line);
        if (!table) return table.error();
        if (!table->rows.empty()) add(std::move(*table));
    } else if (kind == "graphique") {
        auto chart = parse_chart(literal(node), first_line);
        if (!chart) return chart.error();
        if (!chart->rows.empty()) add(std::move(*chart));
    } else if (kind == "constat") {
        auto form = parse_constat(literal(node), first_line);
        if (!form) return form.error();
        add(std::move(*form));
    } else {
        add_verbatim(node);
    }
    return std::nullopt;
}

void Reader::open_item() {
    if (lists_.empty()) return;
    OpenList& list = lists_.back();
    marker_ = list.ordered ? std::to_string(list.next++) + "." : "–";
}

void Reader::close_run(Face face) {
    if (open_faces_.empty()) return;
    words_.runs.push_back({open_faces_.back(), words_.text.size(), face});
    open_faces_.pop_back();
}

void Reader::enter_inline(cmark_node* node) {
    const std::size_t begin = words_.text.size();
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_SOFTBREAK) {
        words_.text += ' ';
    } else if (type == CMARK_NODE_LINEBREAK) {
        words_.text += '\n';
    } else if (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG) {
        open_faces_.push_back(begin);
    } else {
        words_.text += literal(node);
    }
    if (type == CMARK_NODE_CODE) words_.runs.push_back({begin, words_.text.size(), Face::mono});
}

void Reader::leave_inline(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_EMPH) close_run(Face::italic);
    if (type == CMARK_NODE_STRONG) close_run(Face::bold);
}

std::optional<Problem> Reader::enter(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_BLOCK_QUOTE) {
        ++quotes_;
    } else if (type == CMARK_NODE_LIST) {
        lists_.push_back({cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
                          cmark_node_get_list_start(node), cmark_node_get_list_tight(node) != 0});
    } else if (type == CMARK_NODE_ITEM) {
        open_item();
    } else if (type == CMARK_NODE_CODE_BLOCK) {
        return add_fence(node);
    } else if (type == CMARK_NODE_HTML_BLOCK) {
        add_verbatim(node);
    } else if (type == CMARK_NODE_THEMATIC_BREAK) {
        add(Rule{});
    } else if (type >= CMARK_NODE_FIRST_INLINE) {
        enter_inline(node);
    }
    return std::nullopt;
}

void Reader::leave(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_BLOCK_QUOTE) {
        --quotes_;
    } else if (type == CMARK_NODE_LIST) {
        lists_.pop_back();
    } else if (type == CMARK_NODE_ITEM) {
        marker_.clear();
    } else if (type == CMARK_NODE_HEADING) {
        add(Heading{cmark_node_get_heading_level(node), std::exchange(words_, {})});
    } else if (type == CMARK_NODE_PARAGRAPH) {
        add(Paragraph{std::exchange(words_, {})});
    } else if (type >= CMARK_NODE_FIRST_INLINE) {
        leave_inline(node);
    }
}

std::optional<Problem> Reader::read(cmark_node* root) {
    const OwnedWalk walk{cmark_iter_new(root)};
    for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        cmark_node* const node = cmark_iter_get_node(walk.get());
        if (event == CMARK_EVENT_ENTER) {
            auto problem = enter(node);
            if (problem) return problem;
        } else {
            leave(node);
        }
    }
    return std::nullopt;
}

}  // namespace

Result<std::vector<Block>> parse_markdown(std::string_view text) {
    const OwnedNode root{cmark_parse_document(text.data(), text.size(), CMARK_OPT_VALIDATE_UTF8)};
    Reader reader;
    auto problem = reader.read(root.get());
    if (problem) return Failure{*problem};
    return std::move(reader.blocks);
}

}  // namespace sim::paper
