#include "sim/content/shape.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace sim::content {
namespace {

void collect(const Shape& shape, std::set<std::string_view>& seen, std::vector<NamedField>& out) {
    for (const auto& part : shape.parts) collect(part, seen, out);
    if (shape.kind != Shape::Kind::record || !seen.insert(shape.name).second) return;
    for (const auto& field : shape.fields) {
        out.push_back({shape.name, field});
        if (field.shape != nullptr) collect(field.shape(), seen, out);
    }
}

}  // namespace

std::vector<NamedField> fields_of(const Shape& shape) {
    std::set<std::string_view> seen;
    std::vector<NamedField> fields;
    collect(shape, seen, fields);
    return fields;
}

namespace shapes {

Shape text() {
    return {.kind = Shape::Kind::text};
}

Shape duration() {
    return {.kind = Shape::Kind::duration};
}

Shape integer(std::int64_t least, std::int64_t most) {
    return {.kind = Shape::Kind::integer, .least = least, .most = most};
}

Shape word(std::vector<std::string> words) {
    return {.kind = Shape::Kind::word, .words = std::move(words)};
}

Shape list(Shape item) {
    return {.kind = Shape::Kind::list, .parts = {std::move(item)}};
}

Shape names() {
    return list(text());
}

Shape map(Shape thing) {
    return {.kind = Shape::Kind::map, .parts = {std::move(thing)}};
}

Shape either(std::vector<Shape> parts) {
    return {.kind = Shape::Kind::either, .parts = std::move(parts)};
}

Shape open_record(std::string_view name, std::vector<FieldShape> fields, std::vector<Shape> parts) {
    return {.kind = Shape::Kind::record,
            .parts = std::move(parts),
            .name = name,
            .fields = std::move(fields)};
}

}  // namespace shapes

}  // namespace sim::content
