#include "sim/content/yaml_format.hpp"

#include <algorithm>
#include <optional>

#include "sim/content/case_order.hpp"
#include "sim/content/reading.hpp"

namespace sim::content {
namespace {

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    Lines lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::size_t indent_of(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

bool is_blank(std::string_view line) {
    return indent_of(line) == line.size();
}

std::string_view without_end_spaces(std::string_view line) {
    return line.substr(0, line.find_last_not_of(' ') + 1);
}

/// Where the quotes, the brackets and the block texts of a file begin and end, line by line.
class Context {
public:
    /// Inside quotes or brackets that an earlier line opened.
    bool is_open() const { return quote_ != '\0' || depth_ > 0; }

    /// True when a text in `|` or `>` follows this line.
    bool read(std::string_view line) {
        bool token = true;
        char last = '\0';
        for (std::size_t i = 0; i < line.size(); ++i) {
            const char c = line[i];
            if (quote_ != '\0') {
                if (c == '\\' && quote_ == '"') ++i;
                if (c == quote_) quote_ = '\0';
                token = false;
                last = c;
                continue;
            }
            if (c == ' ') continue;
            const bool after_space = i == 0 || line[i - 1] == ' ';
            if (c == '#' && after_space) break;
            token = token || (after_space && last == ':') ||
                    (depth_ > 0 && (last == ',' || last == '[' || last == '{'));
            if (token && (c == '"' || c == '\''))
                quote_ = c;
            else if (token && depth_ == 0 && (c == '|' || c == '>'))
                return true;
            else if ((token || depth_ > 0) && (c == '[' || c == '{'))
                ++depth_;
            else if (depth_ > 0 && (c == ']' || c == '}'))
                --depth_;
            token = false;
            last = c;
        }
        return false;
    }

private:
    char quote_ = '\0';
    int depth_ = 0;
};

/// Gives each line of block YAML its place: two spaces a level.
class Layout {
public:
    Lines run(const Lines& lines) {
        for (const auto& line : lines) add(line);
        end_text();
        flush_comments(0);
        return std::move(out_);
    }

private:
    struct Level {
        std::size_t was;
        std::size_t now;
        bool list;
    };

    /// A text in `|` or `>`: its lines are further in than `within`.
    struct Text {
        std::size_t within = 0;
        std::size_t now = 0;
        bool keeps_end = false;
        std::optional<std::ptrdiff_t> shift{};
        Lines blanks{};
    };

    void add(const std::string& line) {
        if (text_ && is_blank(line)) return text_->blanks.push_back(line);
        if (text_ && indent_of(line) > text_->within) return add_text(line);
        end_text();
        if (context_.is_open()) {
            context_.read(line);
            return put(moved(line, shift_));
        }
        if (is_blank(line)) return comments_.push_back({});
        const auto indent = indent_of(line);
        if (line[indent] == '#') return comments_.push_back(line.substr(indent));
        place(line, indent);
    }

    void place(const std::string& line, std::size_t indent) {
        const bool dash = is_dash(line, indent);
        while (levels_.size() > 1 &&
               (levels_.back().was > indent ||
                (levels_.back().was == indent && levels_.back().list && !dash)))
            levels_.pop_back();
        if (levels_.empty() || levels_.back().was < indent || (dash && !levels_.back().list))
            levels_.push_back({indent, levels_.empty() ? 0 : levels_.back().now + 2, dash});
        const auto now = levels_.back().now;
        flush_comments(now);
        auto at = indent;
        auto dash_at = indent;
        std::string start(now, ' ');
        for (auto next = after_dash(line, at); next != line.npos; next = after_dash(line, at)) {
            start += "- ";
            dash_at = at;
            at = next;
            levels_.push_back({at, start.size(), is_dash(line, at)});
        }
        shift_ = static_cast<std::ptrdiff_t>(start.size()) - static_cast<std::ptrdiff_t>(at);
        const auto content = std::string_view{line}.substr(at);
        if (context_.read(content)) {
            const bool bare = content[0] == '|' || content[0] == '>';
            text_ = Text{bare ? dash_at : at, start.size() + (bare ? 0 : 2),
                         content.find('+') != content.npos};
        }
        put(start + std::string{content});
    }

    void add_text(const std::string& line) {
        if (!text_->shift) {
            const auto first = indent_of(line);
            text_->shift =
                static_cast<std::ptrdiff_t>(text_->now) - static_cast<std::ptrdiff_t>(first);
            text_->within = first - 1;
        }
        add_blanks();
        out_.push_back(moved(line, *text_->shift));
    }

    /// Empty lines inside a text are of the text, with the spaces they have beyond its margin.
    void add_blanks() {
        for (const auto& line : text_->blanks) {
            const auto width = static_cast<std::ptrdiff_t>(line.size()) + text_->shift.value_or(0);
            const auto margin = static_cast<std::ptrdiff_t>(text_->now);
            out_.emplace_back(width > margin ? static_cast<std::size_t>(width) : 0, ' ');
        }
        text_->blanks.clear();
    }

    /// Those after it are not, unless it keeps them (`|+`).
    void end_text() {
        if (!text_) return;
        if (text_->keeps_end)
            add_blanks();
        else if (!text_->blanks.empty())
            comments_.emplace_back();
        text_.reset();
    }

    static bool is_dash(std::string_view line, std::size_t at) {
        return at < line.size() && line[at] == '-' &&
               (at + 1 == line.size() || line[at + 1] == ' ');
    }

    /// Where the content of an item starts on the line of its dash.
    static std::size_t after_dash(std::string_view line, std::size_t at) {
        return is_dash(line, at) ? line.find_first_not_of(' ', at + 1) : line.npos;
    }

    static std::string moved(const std::string& line, std::ptrdiff_t shift) {
        const auto indent = static_cast<std::ptrdiff_t>(indent_of(line));
        const auto now = std::max<std::ptrdiff_t>(indent + shift, 0);
        return std::string(static_cast<std::size_t>(now), ' ') +
               line.substr(static_cast<std::size_t>(indent));
    }

    void put(const std::string& line) {
        out_.emplace_back(context_.is_open() ? std::string_view{line} : without_end_spaces(line));
    }

    /// Comments stand above what follows them, as far in; one empty line at most.
    void flush_comments(std::size_t now) {
        for (const auto& comment : comments_) {
            const bool blank = comment.empty();
            if (blank && (out_.empty() || out_.back().empty())) continue;
            out_.push_back(
                blank ? comment : std::string(now, ' ') + std::string{without_end_spaces(comment)});
        }
        comments_.clear();
    }

    Lines out_;
    Lines comments_;
    std::vector<Level> levels_;
    Context context_;
    std::ptrdiff_t shift_ = 0;
    std::optional<Text> text_;
};

std::string joined(Lines lines) {
    while (!lines.empty() && lines.back().empty()) lines.pop_back();
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    return text;
}

bool same(const Tree& a, NodeId in_a, const Tree& b, NodeId in_b, bool outermost);

bool same_maps(At a, At b) {
    if (a.node().count != b.node().count) return false;
    return std::ranges::all_of(pairs_of(a), [&](const Pair& pair) {
        const At other = value_of(b, pair.key.text());
        return other.found() && same(a.tree(), pair.value.id(), b.tree(), other.id(), false);
    });
}

bool same(const Tree& a, NodeId in_a, const Tree& b, NodeId in_b, bool outermost) {
    const Node& x = a.at(in_a);
    const Node& y = b.at(in_b);
    if (x.kind != y.kind || x.quoted != y.quoted || x.text != y.text || x.count != y.count)
        return false;
    if (outermost && x.kind == Kind::map) return same_maps({a, in_a}, {b, in_b});
    auto i = x.first;
    auto j = y.first;
    for (; i != no_node && j != no_node; i = a.at(i).next, j = b.at(j).next)
        if (!same(a, i, b, j, false)) return false;
    return i == j;
}

}  // namespace

bool same_values(const Tree& a, const Tree& b) {
    return same(a, Tree::root(), b, Tree::root(), true);
}

Checked<std::string> format_yaml(std::string_view text, const std::string& name) {
    const auto before = read_tree(text, name);
    if (!before) return Failures{before.error()};
    const auto lines = lines_of(text);
    auto formatted = Layout{}.run(lines);
    if (value_of(At::root(*before), "case").found()) formatted = parts_in_order(formatted);
    auto done = joined(std::move(formatted));
    const auto after = read_tree(done, name);
    // A way of writing that the layout does not know: the lines keep their place.
    return after && same_values(*before, *after) ? done : joined(lines);
}

}  // namespace sim::content
