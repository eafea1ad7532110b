#include <array>
#include <ostream>

#include <nlohmann/json.hpp>

#include "assessment/content/grid_reader.hpp"
#include "sim/cli/verbs.hpp"
#include "sim/content/case_reader.hpp"
#include "sim/content/law_reader.hpp"
#include "sim/content/script_reader.hpp"
#include "sim/content/shape.hpp"

namespace sim::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;
using content::Shape;

constexpr const char* variable = R"(^!?\$)";

OrderedJson a_variable() {
    return {{"type", "string"}, {"pattern", variable}};
}

/// A value of this form, or a variable of `vary` in its place.
OrderedJson text_like(const char* pattern) {
    return {{"type", "string"}, {"pattern", std::string{variable} + "|" + pattern}};
}

struct Writer {
    OrderedJson definitions = OrderedJson::object();

    OrderedJson written(const Shape& shape) {
        switch (shape.kind) {
            case Shape::Kind::anything: return OrderedJson::object();
            case Shape::Kind::text: return {{"type", {"string", "number", "boolean", "null"}}};
            case Shape::Kind::integer: return integer(shape);
            case Shape::Kind::money: return text_like(R"(^[0-9]+(\.[0-9]{1,2})? EUR$)");
            case Shape::Kind::rate: return text_like(R"(^[0-9]+(\.[0-9]+)? ?%$)");
            case Shape::Kind::day: return text_like(R"(^[0-9]{4}-[0-9]{2}-[0-9]{2}$)");
            case Shape::Kind::instant:
                return text_like(R"(^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$)");
            case Shape::Kind::yes_no: return {{"anyOf", {{{"type", "boolean"}}, a_variable()}}};
            case Shape::Kind::duration: return text_like("^[0-9]+(d|h|min)( [0-9]+(d|h|min))*$");
            case Shape::Kind::word: return {{"anyOf", {{{"enum", shape.words}}, a_variable()}}};
            case Shape::Kind::list:
                return {{"type", "array"}, {"items", written(shape.parts.front())}};
            case Shape::Kind::map:
                return {{"type", "object"}, {"additionalProperties", written(shape.parts.front())}};
            case Shape::Kind::record: return reference(shape);
            case Shape::Kind::either: return either(shape.parts);
        }
        return OrderedJson::object();
    }

private:
    static OrderedJson integer(const Shape& shape) {
        const OrderedJson number{
            {"type", "integer"}, {"minimum", shape.least}, {"maximum", shape.most}};
        return {{"anyOf", {number, a_variable()}}};
    }

    OrderedJson either(const std::vector<Shape>& parts) {
        OrderedJson all = OrderedJson::array();
        for (const auto& part : parts) all.push_back(written(part));
        return all.size() == 1 ? all.front() : OrderedJson{{"anyOf", std::move(all)}};
    }

    /// Written once, and only named elsewhere: evidence holds evidence.
    OrderedJson reference(const Shape& shape) {
        const std::string name{shape.name};
        if (!definitions.contains(name)) {
            definitions[name] = nullptr;
            definitions[name] = record(shape);
        }
        return {{"$ref", "#/$defs/" + name}};
    }

    OrderedJson record(const Shape& shape) {
        OrderedJson properties = OrderedJson::object();
        OrderedJson required = OrderedJson::array();
        for (const auto& field : shape.fields) {
            properties[std::string{field.name}] =
                field.shape == nullptr ? OrderedJson::object() : written(field.shape());
            if (field.required) required.push_back(field.name);
        }
        properties["only_if"] = {{"description",
                                  "Garde cet élément seulement si la condition sur "
                                  "les variables de vary est vraie."}};
        OrderedJson object{{"type", "object"}};
        // What a thing includes may say what is required of it.
        if (properties.contains("include"))
            object["anyOf"] = {OrderedJson{{"required", {"include"}}},
                               OrderedJson{{"required", std::move(required)}}};
        else if (!shape.partial)
            object["required"] = std::move(required);
        object["properties"] = std::move(properties);
        object["additionalProperties"] =
            shape.parts.empty() ? OrderedJson(false) : either(shape.parts);
        return object;
    }
};

struct FileKind {
    std::string_view name;
    const char* title;
    content::ShapeOf shape;
};
constexpr std::array file_kinds{
    FileKind{"case", "Un cas de Constat\u00A0: scenario.yaml", content::case_shape},
    FileKind{"scene", "Les nœuds d’un échange\u00A0: scenes/*.yaml", content::scene_shape},
    FileKind{"playthrough", "Une partie jouée\u00A0: playthroughs/*.yaml", content::script_shape},
    FileKind{"grid", "La grille nationale\u00A0: grid.yaml", assessment::content::grid_shape},
    FileKind{"case-map", "Ce qu’un cas dit à la grille\u00A0: grid/cases/*.yaml",
             assessment::content::case_map_shape},
    FileKind{"panel", "Un panel d’experts du centre\u00A0: grid/panels/*.yaml",
             assessment::content::panel_shape},
    FileKind{"law", "Un paramètre du droit\u00A0: sim/law/parameters/**.yaml", content::law_shape},
};

std::string schema_of(const FileKind& kind) {
    Writer writer;
    OrderedJson root{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                     {"$id", "constat-" + std::string{kind.name} + ".schema.json"},
                     {"title", kind.title}};
    root.update(writer.written(kind.shape()));
    root["$defs"] = std::move(writer.definitions);
    return root.dump(1);
}

}  // namespace

int schema(const std::vector<std::string>& words, Streams streams) {
    const auto options = parse(words, {}, {"data"});
    if (!options) return print(options.error(), streams, wrong_usage);
    const std::string wanted = options->words.empty() ? "case" : options->words.front();
    for (const auto& kind : file_kinds) {
        if (kind.name != wanted) continue;
        streams.out << schema_of(kind) << '\n';
        return done;
    }
    return print(Problem{{},
                         "Schéma inconnu\u00A0: " + wanted + ".",
                         "case, scene, playthrough, grid, case-map, panel ou law."},
                 streams, wrong_usage);
}

}  // namespace sim::cli
