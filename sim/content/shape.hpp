#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What a value of a file may be, as the table that reads it says. The JSON Schema and the list of
/// keys come from here, so that neither can say what the reader does not.
namespace sim::content {

struct Shape;
using ShapeOf = Shape (*)();

struct FieldShape {
    std::string_view name;
    bool required = false;
    ShapeOf shape = nullptr;  ///< Asked late: evidence holds evidence.
};

struct Shape {
    enum class Kind : std::uint8_t {
        anything,
        text,
        integer,
        money,
        rate,
        day,
        instant,
        yes_no,
        duration,
        word,
        list,
        map,
        record,
        either
    };
    Kind kind = Kind::anything;
    std::int64_t least = 0;  ///< Of an integer.
    std::int64_t most = 0;
    std::vector<std::string> words{};
    /// Of a list or a map, what each thing is; of `either`, what it may be; of a record, what its
    /// fields without a name of ours are.
    std::vector<Shape> parts{};
    std::string_view name{};  ///< Of a record: one name, one table.
    bool partial = false;     ///< Of a record: what is included may say what is required.
    std::vector<FieldShape> fields{};
};

/// A field of a record and where it stands: `party.born`.
struct NamedField {
    std::string_view record;
    FieldShape field;
};
/// Every field of every record that this shape leads to, each once.
std::vector<NamedField> fields_of(const Shape& shape);

namespace shapes {

Shape text();
Shape duration();
Shape integer(std::int64_t least, std::int64_t most);
Shape word(std::vector<std::string> words);
Shape list(Shape item);
/// A list of plain words: what a case calls its things.
Shape names();
Shape map(Shape thing);
Shape either(std::vector<Shape> parts);
/// Fields beside those of the table may be any of `parts`.
Shape open_record(std::string_view name, std::vector<FieldShape> fields, std::vector<Shape> parts);

/// The fields of one table of rows.
template <class Rows>
std::vector<FieldShape> fields(const Rows& rows);

template <const auto& rows>
Shape record(std::string_view name, bool partial = false) {
    auto shape = open_record(name, fields(rows), {});
    shape.partial = partial;
    return shape;
}

}  // namespace shapes

}  // namespace sim::content
