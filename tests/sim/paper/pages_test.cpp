#include "sim/paper/paper.hpp"

#include <gtest/gtest.h>

namespace sim::paper {
namespace {

Letterhead expert() {
    return {"Cabinet Rivoire Expertise",
            "12, quai Demange",
            "Dossier 24-117",
            "Réf. HC",
            "RAPPORT DÉFINITIF",
            "15 mai 2024",
            "",
            LogoKind::expert};
}

Pages laid_out(const std::string& markdown, Sheet::Layout layout = Sheet::Layout::report) {
    auto pages = Pages::lay_out({expert(), markdown, layout});
    check(pages.has_value(), "the sample document can be laid out");
    return std::move(*pages);
}

std::string refusal(const std::string& markdown) {
    const auto pages = Pages::lay_out({expert(), markdown, Sheet::Layout::report});
    return pages ? std::string{} : to_text(pages.error());
}

std::string paragraphs(int count) {
    std::string text;
    for (int i = 1; i <= count; ++i) {
        text += "Paragraphe " + std::to_string(i) + ". L’eau a coulé toute la nuit dans la " +
                "cuisine, puis dans l’entrée, jusqu’à la coupure de l’arrivée générale.\n\n";
    }
    return text;
}

const Sheet::Layout all_layouts[] = {
    Sheet::Layout::letter, Sheet::Layout::report, Sheet::Layout::contract,   Sheet::Layout::constat,
    Sheet::Layout::email,  Sheet::Layout::ticket, Sheet::Layout::certificate};

TEST(Pages, AnEmptyDocumentIsOnePageInEveryLayout) {
    for (const Sheet::Layout layout : all_layouts) {
        const auto pages = Pages::lay_out({{}, "", layout});
        ASSERT_TRUE(pages.has_value());
        EXPECT_EQ(pages->count(), 1);
        EXPECT_EQ(pages->plain_text(), "");
    }
}

TEST(Pages, AReportIsA4AndATicketIsAsTallAsItsText) {
    EXPECT_EQ(laid_out("Bonjour").page_size(), (PageSize{595.28, 841.89}));
    const PageSize ticket = laid_out("Bonjour", Sheet::Layout::ticket).page_size();
    EXPECT_LT(ticket.height, 400);
    EXPECT_GT(ticket.height, 150);
}

/// Wide, in one page, and signed at its foot whatever stands above: the name under its line.
TEST(Pages, ACertificateLiesOnItsSideAndIsSignedAtItsFoot) {
    const std::string signing = "```tableau\n| Le jury | Le titulaire |\n| Anna Roy | |\n```\n";
    Letterhead head;
    head.organisation = "Certificateur";
    head.logo = LogoKind::company;
    const auto laid = Pages::lay_out(
        {head, "# Titre\n\n---\n\nÀ Camille Noël\n\n" + signing, Sheet::Layout::certificate});
    ASSERT_TRUE(laid);
    const Pages& pages = *laid;
    EXPECT_EQ(pages.page_size(), (PageSize{841.89, 595.28}));
    EXPECT_EQ(pages.count(), 1);
    const auto centre = [&](const char* words) {
        const auto hits = pages.find(words);
        check(hits.size() == 1, "it is written once");
        const Area& area = hits.front().areas.front();
        return std::pair{area.x + area.width / 2, area.y};
    };
    EXPECT_NEAR(centre("À Camille Noël").first, 841.89 / 2, 1);
    EXPECT_GT(centre("Le titulaire").second, 440);
    EXPECT_NEAR(centre("Anna Roy").first, centre("Le jury").first, 1);
    EXPECT_GT(centre("Anna Roy").second, centre("Le jury").second + 40);
}

TEST(Pages, LongTextBreaksOverThreePagesWithoutLosingAParagraph) {
    const Pages pages = laid_out(paragraphs(45));
    EXPECT_EQ(pages.count(), 3);
    for (int i = 1; i <= 45; ++i) {
        EXPECT_EQ(pages.find("Paragraphe " + std::to_string(i) + ".").size(), 1u) << i;
    }
}

TEST(Pages, OneParagraphLongerThanAPageIsSplitByLines) {
    std::string text = "début ";
    for (int i = 0; i < 1500; ++i) text += "mot ";
    const Pages pages = laid_out(text + "fin");
    EXPECT_GT(pages.count(), 1);
    EXPECT_EQ(pages.find("début").at(0).page, 0);
    EXPECT_EQ(pages.find("mot fin").at(0).page, pages.count() - 1);
}

TEST(Pages, ATableHeaderIsRepeatedOnTheNextPage) {
    std::string text = "```tableau\nPoste | Montant\n";
    for (int i = 0; i < 50; ++i) text += "Ligne | 10 €\n";
    const Pages pages = laid_out(text + "Total | 500 €\n```\n");
    EXPECT_EQ(pages.count(), 2);
    EXPECT_EQ(pages.find("Montant").size(), 2u);
}

TEST(Pages, FindsHitsInsideThePageWithoutRegardToCaseOrAccents) {
    const Pages pages = laid_out("# Le dégât\n\nUn DÉGÂT des eaux, puis un degat.");
    const std::vector<Hit> hits = pages.find("degat");
    ASSERT_EQ(hits.size(), 3u);
    for (const Hit& hit : hits) {
        ASSERT_EQ(hit.areas.size(), 1u);
        const Area area = hit.areas[0];
        EXPECT_EQ(hit.page, 0);
        EXPECT_GT(area.x, 60);
        EXPECT_LT(area.x + area.width, pages.page_size().width - 60);
        EXPECT_GT(area.width, 20);
        EXPECT_GT(area.y, 100);
        EXPECT_LT(area.y + area.height, pages.page_size().height - 60);
    }
    EXPECT_LT(hits[1].areas[0].x, hits[2].areas[0].x);
}

TEST(Pages, AHitOverALineEndHasTwoAreasOneUnderTheOther) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "mot ";
    const std::vector<Hit> hits = laid_out(text).find(text.substr(0, 39 * 4 + 3));
    ASSERT_EQ(hits.size(), 1u);
    ASSERT_GE(hits[0].areas.size(), 2u);
    EXPECT_LT(hits[0].areas[0].y, hits[0].areas[1].y);
}

TEST(Pages, FindsNothingForNothing) {
    EXPECT_EQ(laid_out("Bonjour").find(""), std::vector<Hit>{});
    EXPECT_EQ(laid_out("Bonjour").find("absent"), std::vector<Hit>{});
}

TEST(Pages, MarkupIsShownAsTyped) {
    const Pages pages = laid_out("Un <b>&</b> <span size='9999'>piège</span> & fin");
    EXPECT_EQ(pages.find("<b>&</b> <span size='9999'>").size(), 1u);
    EXPECT_NE(pages.plain_text().find("<b>&</b>"), std::string::npos);
}

TEST(Pages, HostileBytesAreShownAsReplacementCharacters) {
    const Pages pages = laid_out("a\x1B[2Jb \xFF" + std::string(1, '\0') + "c");
    EXPECT_NE(pages.plain_text().find("a\uFFFD[2Jb \uFFFD\uFFFDc"), std::string::npos);
}

TEST(Pages, NestingWithoutEndIsFlattened) {
    EXPECT_GE(laid_out(std::string(20'000, '>') + " au fond").count(), 1);
    EXPECT_EQ(laid_out(std::string(400, '>') + " au fond").find("au fond").size(), 1u);
}

TEST(Pages, OneMegabyteIsRefusedInFrench) {
    EXPECT_EQ(refusal(std::string(1024 * 1024, 'a')),
              to_text(Problem{{}, "Le document dépasse 256\u00A0ko de texte", "Scindez-le"}));
}

TEST(Pages, MoreThanSixtyPagesAreRefusedInFrench) {
    std::string text;
    for (int i = 0; i < 4000; ++i) text += "Une ligne.\n\n";
    EXPECT_EQ(refusal(text),
              to_text(Problem{{}, "Le document dépasse 60\u00A0pages", "Scindez-le"}));
}

TEST(Pages, ATableRowTooTallForAPageIsRefused) {
    std::string row;
    for (int i = 0; i < 8; ++i) row += std::string(400, 'M') + "|";
    EXPECT_EQ(
        refusal("```tableau\n" + row + "\n```\n"),
        to_text(Problem{{}, "Une ligne de tableau est trop haute pour la page", "Scindez-la"}));
}

TEST(Pages, ThePdfIsReproducibleByteForByte) {
    const std::string text = "# Rapport\n\nTexte **gras** et *italique*.\n";
    const std::string first = *laid_out(text).pdf();
    EXPECT_EQ(first.substr(0, 5), "%PDF-");
    EXPECT_GT(first.size(), 2'000u);
    EXPECT_EQ(first, *laid_out(text).pdf());
}

TEST(Pages, ABitmapIsOpaqueHasThePageShapeAndIsReproducible) {
    const Pages pages = laid_out("# Rapport");
    const Bitmap bitmap = pages.raster(0, 300);
    EXPECT_EQ(bitmap.width, 300);
    EXPECT_EQ(bitmap.height, 424);
    ASSERT_EQ(bitmap.rgba.size(), 300u * 424u * 4u);
    EXPECT_EQ(std::vector<unsigned char>(bitmap.rgba.begin(), bitmap.rgba.begin() + 4),
              (std::vector<unsigned char>{0xFF, 0xFE, 0xFA, 0xFF}));
    EXPECT_EQ(bitmap, pages.raster(0, 300));
}

TEST(Pages, AnAbsurdWidthIsClamped) {
    EXPECT_EQ(laid_out("a", Sheet::Layout::ticket).raster(0, -5).width, 16);
}

TEST(Pages, PlainTextReadsFromLetterheadToStamp) {
    EXPECT_EQ(laid_out("# Titre\n\nTexte.\n").plain_text(),
              "Cabinet Rivoire Expertise\n12, quai Demange\nDossier 24-117\nRéf. HC\n\n"
              "Titre\n\nTexte.\n\n[RAPPORT DÉFINITIF — 15 mai 2024]\n");
}

}  // namespace
}  // namespace sim::paper
