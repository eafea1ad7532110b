#pragma once

#include <optional>
#include <unordered_set>

#include "sim/content/diagnostic_table.hpp"
#include "sim/content/yaml_tree.hpp"

namespace sim::content {

/// A recursive descent over the bytes of one file. It goes on after a fault, to the next line.
class Scanner {
public:
    Scanner(std::shared_ptr<Source> source, const Limits& limits);
    Checked<Tree> read();

private:
    struct Mark {
        std::uint32_t offset = 0;
        std::uint32_t line = 0;
    };
    /// The children of a list or a map while they arrive.
    struct Children {
        NodeId parent = no_node;
        NodeId last = no_node;
    };

    using Names = std::unordered_set<std::string_view>;

    // yaml_scanner.cpp: blocks.
    NodeId value_at(int parent_indent, bool after_key);
    NodeId block_list(int indent);
    NodeId block_map(int indent, NodeId first_key);
    NodeId next_key(int indent, bool& out_of_place);
    NodeId nested(int parent_indent, bool list_may_align);
    NodeId map_or_scalar(int parent_indent, bool after_key);
    void end_of_value();
    void leftovers(int indent);
    // yaml_misplaced.cpp: lines out of place.
    bool follows_a_given_up_line() const;
    bool tell_long_quote();
    bool tell_left_open(Mark open);
    bool tell_lookalike(std::size_t line_start, std::uint32_t line);
    void tell_too_far_in();
    // yaml_flow.cpp: [ ] and { }.
    NodeId flow();
    NodeId flow_list(Mark open);
    NodeId flow_map(Mark open);
    NodeId flow_value();
    bool flow_next(char close, Mark open);
    bool cut_by_comma(NodeId id) const;
    void tell_decimal_comma(NodeId id);
    // yaml_scalars.cpp: texts.
    NodeId plain(int parent_indent, bool in_flow, bool one_line);
    std::string_view plain_line(bool in_flow);
    NodeId quoted(char mark);
    bool escape(std::string& text);
    void fold_line(std::string& text);
    NodeId block_text(int parent_indent);
    bool refuse_indicator();

    // Where we are.
    bool ended() const { return at_ >= bytes_.size(); }
    char peek(std::size_t ahead = 0) const {
        return at_ + ahead < bytes_.size() ? bytes_[at_ + ahead] : '\0';
    }
    bool blank_at(std::size_t ahead) const {
        const char c = peek(ahead);
        return c == ' ' || c == '\t' || c == '\n' || at_ + ahead >= bytes_.size();
    }
    int column() const { return static_cast<int>(at_ - line_start_); }
    Mark mark() const { return {static_cast<std::uint32_t>(at_), line_}; }
    void skip_spaces() {
        while (peek() == ' ' || peek() == '\t') ++at_;
    }
    void skip_comment();
    /// The rest of it after a fault: the lines out of place that follow are told with it.
    void skip_line();
    void skip_to_content();
    void next_line();
    void go_back(Mark where);
    bool at_document_mark() const;
    bool ends_as_key() const { return peek() == ':' && blank_at(1); }

    // What we build.
    NodeId add(Kind kind, Mark where);
    NodeId add_text(Mark where, std::string_view text, bool is_quoted);
    NodeId add_owned(Mark where, std::string text);
    void append(Children& children, NodeId child);
    bool deeper();
    void check_key(NodeId map, NodeId key, Names& known, bool told);
    void fault(Mark where, Code code, std::string what, std::string remedy);
    void stop();

    std::shared_ptr<Source> source_;
    const Limits& limits_;
    std::string_view bytes_;
    std::size_t at_ = 0;
    std::size_t line_start_ = 0;
    std::uint32_t line_ = 1;
    Mark long_quote_;  ///< Where the last quotes began that end on a later line, `long_quote_end_`.
    std::uint32_t long_quote_end_ = 0;
    std::uint32_t given_up_ = 0;  ///< The last line of which something was passed over.
    int level_ = 0;
    bool stopped_ = false;
    Tree tree_;
    Problems problems_;
};

}  // namespace sim::content
