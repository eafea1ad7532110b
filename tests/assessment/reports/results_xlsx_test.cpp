#include "assessment/reports/results_xlsx.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <memory>

#include <libxml/parser.h>

#include "tests/assessment/certification/day.hpp"
#include "tests/support/temp_folder.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

/// One part of the workbook, as `unzip` finds it.
std::string part_of(const std::string& book, const std::string& part) {
    std::string text;
    auto* pipe = popen(("unzip -p '" + book + "' '" + part + "'").c_str(), "r");
    char bytes[4096];
    for (std::size_t read = 0; (read = std::fread(bytes, 1, sizeof bytes, pipe)) > 0;)
        text.append(bytes, read);
    pclose(pipe);
    return text;
}

/// What stands in the elements of this name, in order.
void collect(const xmlNode* node, const std::string& name, std::vector<std::string>& texts) {
    for (; node != nullptr; node = node->next) {
        if (node->type != XML_ELEMENT_NODE) continue;
        if (name == reinterpret_cast<const char*>(node->name)) {
            auto* text = xmlNodeGetContent(node);
            texts.emplace_back(reinterpret_cast<const char*>(text));
            xmlFree(text);
        }
        collect(node->children, name, texts);
    }
}
std::vector<std::string> texts_in(const std::string& xml, const std::string& name) {
    std::vector<std::string> texts;
    auto* document = xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "", nullptr, 0);
    if (document == nullptr) return texts;
    collect(xmlDocGetRootElement(document), name, texts);
    xmlFreeDoc(document);
    return texts;
}

Day decided() {
    Day day;
    day.marks(anna, 1, 3);
    day.marks(boris, 1, 2);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""});
    return day;
}

const Names names{{10, "Anna Roy"}, {100, "=Camille & Noël"}};

TEST(ResultsXlsx, IsReopenedWithItsTextsAndItsNumbers) {
    const auto day = decided();
    const sim::test::TempFolder folder;
    const auto book = (folder.path() / "resultats.xlsx").string();
    ASSERT_TRUE(write_results_xlsx(book, day.session, day.grid, names, "abcdef"));
    const auto strings = texts_in(part_of(book, "xl/sharedStrings.xml"), "t");
    for (const std::string text : {"Points sur 100", "=Camille & Noël", "acquis", "apprentissage",
                                   "Anna Roy", "Écouter", "abcdef", "Empreinte du journal"})
        EXPECT_EQ(std::count(strings.begin(), strings.end(), text), 1) << text;
    const auto results = part_of(book, "xl/worksheets/sheet1.xml");
    EXPECT_EQ(texts_in(results, "f"), std::vector<std::string>{});
    const auto cells = texts_in(results, "v");
    EXPECT_EQ(std::count(cells.begin(), cells.end(), "63.3"), 1);
    EXPECT_EQ(texts_in(part_of(book, "xl/worksheets/sheet2.xml"), "row").size(), 5u);
}

TEST(ResultsXlsx, SaysThatItCannotBeWritten) {
    const auto day = decided();
    EXPECT_FALSE(write_results_xlsx("/nowhere/at/all.xlsx", day.session, day.grid, names, ""));
}

}  // namespace
}  // namespace assessment::reports
