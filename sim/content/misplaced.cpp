#include "sim/content/misplaced.hpp"

#include <algorithm>

#include "sim/content/diagnostics.hpp"
#include "sim/content/reading.hpp"

namespace sim::content {
namespace {

constexpr std::string_view condition_key = "only_if";

const FieldShape* field_named(const Shape& shape, std::string_view name) {
    const auto found = std::ranges::find(shape.fields, name, &FieldShape::name);
    return found == shape.fields.end() ? nullptr : &*found;
}

/// What stands under this key.
Shape shape_under(const Shape& shape, std::string_view key) {
    if (const auto* field = field_named(shape, key))
        return field->shape == nullptr ? Shape{} : field->shape();
    return shape.parts.empty() ? Shape{} : shape.parts.front();
}

bool names_its_things(const Shape& shape) {
    return shape.kind == Shape::Kind::map || !shape.parts.empty();
}

bool holds_fields(const Shape& shape) {
    return shape.kind == Shape::Kind::map || shape.kind == Shape::Kind::record;
}

/// Of what a value may be, the one that this value has the form of, and that knows most of its
/// keys.
Shape meant(Shape shape, At at) {
    if (shape.kind != Shape::Kind::either) return shape;
    const auto known_keys = [&](const Shape& part) {
        if (at.kind() == Kind::list) return part.kind == Shape::Kind::list ? 1 : -1;
        if (at.kind() != Kind::map || !holds_fields(part)) return -1;
        int known = 0;
        for (const auto& pair : pairs_of(at))
            known += field_named(part, pair.key.text()) != nullptr ? 1 : 0;
        return known;
    };
    const auto best = std::ranges::max_element(shape.parts, {}, known_keys);
    return best == shape.parts.end() || known_keys(*best) < 0 ? Shape{} : *best;
}

class Search {
public:
    explicit Search(const Tree& tree) : root_{At::root(tree)} {}

    Problems run(const Shape& shape) {
        look(root_, shape, {});
        return std::move(found_.problems);
    }

private:
    struct Level {
        std::string_view name;  ///< The key it stands under; empty for the file.
        At map;
        Shape shape;
        std::vector<std::string_view> lacking{};  ///< Fields that the map does not have.
    };

    static Level level_of(std::string_view name, At map, Shape shape) {
        Level level{name, map, std::move(shape)};
        for (const auto& field : level.shape.fields) level.lacking.push_back(field.name);
        for (const auto& pair : pairs_of(map)) std::erase(level.lacking, pair.key.text());
        return level;
    }

    void look(At at, Shape wanted, std::string_view name) {
        const auto shape = meant(std::move(wanted), at);
        if (at.kind() == Kind::scalar) look_in_text(at, name);
        if (at.kind() == Kind::list && shape.kind == Shape::Kind::list && !shape.parts.empty())
            for (At item = at.first(); item.found(); item = item.next())
                look(item, shape.parts.front(), name);
        if (at.kind() != Kind::map || !holds_fields(shape)) return;
        levels_.push_back(level_of(name, at, shape));
        At above;
        for (const auto& [key, value] : pairs_of(at)) {
            const auto found = where(key, above);
            if (found == Where::all_under_above) break;
            if (found == Where::here) look(value, shape_under(shape, key.text()), key.text());
            above = key;
        }
        levels_.pop_back();
    }

    enum class Where { here, elsewhere, all_under_above };

    /// Told, unless it is in its place. `above`: the key before, in the same map.
    Where where(At key, At above) {
        const Shape& shape = levels_.back().shape;
        if (key.text() == condition_key || field_named(shape, key.text()) != nullptr)
            return Where::here;
        for (auto level = levels_.rbegin() + 1; level != levels_.rend(); ++level)
            if (lacks(*level, key.text())) return tell_too_far_in(key, *level), Where::elsewhere;
        if (!above.found()) return Where::here;
        // Beside the name of a thing, the fields of that thing.
        if (names_its_things(shape) && above.next().kind() == Kind::none) {
            const Level thing{above.text(), above.next(), shape_under(shape, above.text())};
            if (field_named(thing.shape, key.text()) == nullptr) return Where::here;
            return tell_not_far_enough(key, thing), Where::all_under_above;
        }
        return belongs_under(above, key) ? Where::elsewhere : Where::here;
    }

    /// A long text takes every line that is further in than its key: the first field is told.
    void look_in_text(At at, std::string_view name) {
        const auto text = at.text();
        for (auto end = text.find('\n'); end != text.npos; end = text.find('\n', end + 1)) {
            const auto line = text.substr(end + 1, text.find('\n', end + 1) - end - 1);
            const auto field = line.substr(0, line.find(':'));
            if (field.size() == line.size()) continue;
            for (const auto& level : levels_)
                if (lacks(level, field))
                    return found_.fault(
                        at.tree().place_of_words(at.id(), text, end + 1, end + 1 + field.size()),
                        Code::too_far_in,
                        "Le texte de " + quote(name) + " contient " + quote(field) +
                            ", qui est un champ " + owner(level) + ".",
                        "Mettez ce champ moins en retrait que le texte.");
        }
    }

    static bool lacks(const Level& level, std::string_view name) {
        return std::ranges::find(level.lacking, name) != level.lacking.end();
    }

    /// The key before has this field, or the last thing under it has.
    bool belongs_under(At above, At key) {
        auto name = above.text();
        At under = above.next();
        auto shape = shape_under(levels_.back().shape, name);
        if (under.kind() == Kind::none)
            return (names_its_things(shape) || field_named(shape, key.text())) &&
                   (tell_not_far_enough(key, {name, under, shape}), true);
        while (under.kind() == Kind::map) {
            const auto level = level_of(name, under, meant(std::move(shape), under));
            if (lacks(level, key.text())) return tell_not_far_enough(key, level), true;
            const auto pairs = pairs_of(under);
            if (pairs.empty()) break;
            name = pairs.back().key.text();
            shape = shape_under(level.shape, name);
            under = pairs.back().value;
        }
        return false;
    }

    static std::string owner(const Level& level) {
        return level.name.empty() ? "du fichier" : "de " + quote(level.name);
    }

    void tell_too_far_in(At key, const Level& level) {
        const auto column = level.map.first().place().column;
        found_.fault(key, Code::too_far_in,
                     "Le champ " + quote(key.text()) +
                         " est trop en retrait\u00A0: c’est un champ " + owner(level) + ".",
                     "Alignez-le sur les autres champs " + owner(level) + ", à la colonne " +
                         std::to_string(column) + ", et ce qui en dépend avec lui.");
    }
    void tell_not_far_enough(At key, const Level& level) {
        found_.fault(
            key, Code::stray_line,
            "Le champ " + quote(key.text()) + " n’est pas assez en retrait\u00A0: c’est un champ " +
                owner(level) + ".",
            "Ajoutez des espaces devant lui pour qu’il soit sous " + quote(level.name) + ".");
    }

    At root_;
    Reading found_;
    std::vector<Level> levels_;
};

}  // namespace

Problems misplaced_fields(const Tree& tree, const Shape& shape) {
    return Search{tree}.run(shape);
}

}  // namespace sim::content
