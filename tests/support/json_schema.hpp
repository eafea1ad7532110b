#pragma once

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

/// As much of JSON Schema 2020-12 as our schemas use; a keyword that is not known here is a fault
/// of this validator, and says so.
namespace sim::test {

using Json = nlohmann::ordered_json;

class JsonSchema {
public:
    explicit JsonSchema(const Json& root) : root_{root} {}

    /// Empty when `value` fulfils the schema, else where it first does not.
    std::string fault(const Json& value) const { return fault(value, root_, "$"); }

private:
    using Check = std::string (JsonSchema::*)(const Json&, const Json&, const Json&,
                                              const std::string&) const;

    std::string fault(const Json& value, const Json& schema, const std::string& at) const {
        if (schema.is_boolean()) return schema.get<bool>() ? "" : at + " is not allowed";
        for (const auto& [word, rule] : schema.items()) {
            const auto check = check_of(word);
            if (check == nullptr) continue;
            const auto text = (this->*check)(value, rule, schema, at);
            if (!text.empty()) return text;
        }
        return {};
    }

    static Check check_of(const std::string& word) {
        static const std::map<std::string, Check> checks{
            {"$ref", &JsonSchema::ref},
            {"type", &JsonSchema::type},
            {"enum", &JsonSchema::enumerated},
            {"pattern", &JsonSchema::pattern},
            {"minimum", &JsonSchema::minimum},
            {"maximum", &JsonSchema::maximum},
            {"anyOf", &JsonSchema::any_of},
            {"items", &JsonSchema::items},
            {"allOf", &JsonSchema::all_of},
            {"contains", &JsonSchema::contains},
            {"minItems", &JsonSchema::min_items},
            {"required", &JsonSchema::required},
            {"additionalProperties", &JsonSchema::properties},
        };
        static const std::set<std::string> words{"$schema", "$id",         "$defs",
                                                 "title",   "description", "properties"};
        const auto found = checks.find(word);
        if (found == checks.end() && !words.contains(word))
            throw std::logic_error{"this validator does not know " + word};
        return found == checks.end() ? nullptr : found->second;
    }

    std::string ref(const Json& value, const Json& rule, const Json&, const std::string& at) const {
        const auto name = rule.get<std::string>().substr(std::string{"#/$defs/"}.size());
        return fault(value, root_.at("$defs").at(name), at);
    }
    std::string type(const Json& value, const Json& rule, const Json&,
                     const std::string& at) const {
        const auto is = [&](const Json& wanted) {
            return (wanted == "integer" && value.is_number_integer()) ||
                   wanted == value.type_name();
        };
        const bool fits = rule.is_array() ? std::any_of(rule.begin(), rule.end(), is) : is(rule);
        return fits ? "" : at + " is " + value.type_name() + ", not " + rule.dump();
    }
    std::string enumerated(const Json& value, const Json& rule, const Json&,
                           const std::string& at) const {
        return std::count(rule.begin(), rule.end(), value) > 0 ? ""
                                                               : at + " is no word of the list";
    }
    std::string pattern(const Json& value, const Json& rule, const Json&,
                        const std::string& at) const {
        if (!value.is_string()) return {};
        const std::regex expression{rule.get<std::string>(), std::regex::ECMAScript};
        return std::regex_search(value.get<std::string>(), expression)
                   ? ""
                   : at + " " + value.dump() + " is not " + rule.dump();
    }
    std::string minimum(const Json& value, const Json& rule, const Json&,
                        const std::string& at) const {
        return !value.is_number() || value >= rule ? "" : at + " is too small";
    }
    std::string maximum(const Json& value, const Json& rule, const Json&,
                        const std::string& at) const {
        return !value.is_number() || value <= rule ? "" : at + " is too big";
    }
    std::string any_of(const Json& value, const Json& rule, const Json&,
                       const std::string& at) const {
        std::string texts;
        for (const auto& one : rule) {
            const auto text = fault(value, one, at);
            if (text.empty()) return {};
            texts += (texts.empty() ? "" : "; ") + text;
        }
        return texts;
    }
    std::string all_of(const Json& value, const Json& rule, const Json&,
                       const std::string& at) const {
        for (const auto& one : rule)
            if (auto text = fault(value, one, at); !text.empty()) return text;
        return {};
    }
    std::string contains(const Json& value, const Json& rule, const Json&,
                         const std::string& at) const {
        if (!value.is_array()) return {};
        const bool found = std::any_of(value.begin(), value.end(), [&](const Json& one) {
            return fault(one, rule, at).empty();
        });
        return found ? "" : at + " has nothing that is " + rule.dump();
    }
    std::string min_items(const Json& value, const Json& rule, const Json&,
                          const std::string& at) const {
        return !value.is_array() || value.size() >= rule.get<std::size_t>() ? ""
                                                                            : at + " is too short";
    }
    std::string items(const Json& value, const Json& rule, const Json&,
                      const std::string& at) const {
        if (!value.is_array()) return {};
        for (std::size_t i = 0; i < value.size(); ++i)
            if (auto text = fault(value[i], rule, at + "[" + std::to_string(i) + "]");
                !text.empty())
                return text;
        return {};
    }
    std::string required(const Json& value, const Json& rule, const Json&,
                         const std::string& at) const {
        if (!value.is_object()) return {};
        for (const auto& name : rule)
            if (!value.contains(name.get<std::string>())) return at + " lacks " + name.dump();
        return {};
    }
    /// `additionalProperties` with the `properties` beside it.
    std::string properties(const Json& value, const Json& rule, const Json& schema,
                           const std::string& at) const {
        if (!value.is_object()) return {};
        for (const auto& [name, field] : value.items()) {
            const bool known = schema.contains("properties") && schema["properties"].contains(name);
            const auto& inner = known ? schema["properties"][name] : rule;
            if (auto text = fault(field, inner, at + "." + name); !text.empty()) return text;
        }
        return {};
    }

    const Json& root_;
};

}  // namespace sim::test
