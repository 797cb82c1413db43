// SPDX-License-Identifier: MIT
#include "support/testcase.h"
#include "ui/style/palette.h"
#include "ui/widgets/connectionlook.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace keyturn::test {

class PaletteTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void everyMarkIsSeen_data();
    void everyMarkIsSeen();
    void ourPalettesAreKnownAgain();
    void aPaletteOfTheUsersKeepsItsColours();
    void highContrastIsRecognised_data();
    void highContrastIsRecognised();
    void ourHighContrastIsOne();
    void contrastFollowsWcag();
    void tilesCarryWhiteText();
};

namespace {

struct Pair
{
    const char *name;
    QColor Colours::*text;
    QColor Colours::*ground;
};

constexpr Pair textPairs[] = {
    { "text on page", &Colours::text, &Colours::page },
    { "text on sidebar", &Colours::text, &Colours::sidebar },
    { "text in a field", &Colours::text, &Colours::field },
    { "text on hover", &Colours::text, &Colours::hover },
    { "selected text", &Colours::selectedText, &Colours::selection },
    { "selected characters", &Colours::onTextSelection, &Colours::textSelection },
    { "secondary on page", &Colours::secondary, &Colours::page },
    { "secondary on sidebar", &Colours::secondary, &Colours::sidebar },
    { "secondary in a field", &Colours::secondary, &Colours::field },
    { "secondary on hover", &Colours::secondary, &Colours::hover },
    { "secondary on selection", &Colours::secondary, &Colours::selection },
    { "primary button", &Colours::onAccent, &Colours::accent },
    { "good", &Colours::good, &Colours::goodGround },
    { "warning", &Colours::warning, &Colours::warningGround },
    { "bad", &Colours::bad, &Colours::badGround },
    { "neutral", &Colours::neutral, &Colours::neutralGround },
    { "good on page", &Colours::good, &Colours::page },
    { "good on hover", &Colours::good, &Colours::hover },
    { "good on selection", &Colours::good, &Colours::selection },
    { "warning on page", &Colours::warning, &Colours::page },
    { "bad on page", &Colours::bad, &Colours::page },
    { "bad in a field", &Colours::bad, &Colours::field },
    { "warning on hover", &Colours::warning, &Colours::hover },
    { "warning on selection", &Colours::warning, &Colours::selection },
    { "warning on sidebar", &Colours::warning, &Colours::sidebar },
    { "bad on hover", &Colours::bad, &Colours::hover },
    { "bad on selection", &Colours::bad, &Colours::selection },
    { "bad on sidebar", &Colours::bad, &Colours::sidebar },
    { "link on page", &Colours::accent, &Colours::page },
    { "link on sidebar", &Colours::accent, &Colours::sidebar },
    { "text of good news", &Colours::text, &Colours::goodGround },
    { "text of a warning", &Colours::text, &Colours::warningGround },
    { "text of bad news", &Colours::text, &Colours::badGround },
    { "text of a message", &Colours::text, &Colours::neutralGround },
    { "secondary of good news", &Colours::secondary, &Colours::goodGround },
    { "secondary of a warning", &Colours::secondary, &Colours::warningGround },
    { "secondary of bad news", &Colours::secondary, &Colours::badGround },
};

/// Icons, borders of fields, the bar of a selection and the focus ring need 3 : 1
/// (WCAG 2.1, 1.4.11).
constexpr Pair markPairs[] = {
    { "field on page", &Colours::fieldLine, &Colours::page },
    { "field on sidebar", &Colours::fieldLine, &Colours::sidebar },
    { "field and what it holds", &Colours::fieldLine, &Colours::field },
    { "selected characters in a field", &Colours::textSelection, &Colours::field },
    { "focus on page", &Colours::accent, &Colours::page },
    { "focus in a field", &Colours::accent, &Colours::field },
    { "focus on sidebar", &Colours::accent, &Colours::sidebar },
    { "bar and icon of the current entry", &Colours::accent, &Colours::selection },
    { "warning mark on selection", &Colours::warning, &Colours::selection },
};

constexpr std::pair<const char *, Ground> grounds[] = { { "light: ", Ground::Light },
                                                        { "dark: ", Ground::Dark } };

template <std::size_t count> void addPairs(const Pair (&pairs)[count])
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const auto &[prefix, ground] : grounds) {
        const Colours &c = colours(keyturnPalette(ground));
        for (const Pair &pair : pairs)
            QTest::addRow("%s%s", prefix, pair.name) << c.*pair.text << c.*pair.ground;
    }
}

QPalette usersContrast()
{
    QPalette palette;
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button })
        palette.setColor(role, Qt::black);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0xffff00));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

} // namespace

void PaletteTest::everyTextIsReadable_data()
{
    addPairs(textPairs);
}

void PaletteTest::everyTextIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QCOMPARE_GE(contrastRatio(text, ground), 4.5);
}

void PaletteTest::everyMarkIsSeen_data()
{
    addPairs(markPairs);
}

void PaletteTest::everyMarkIsSeen()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QCOMPARE_GE(contrastRatio(text, ground), 3.0);
}

void PaletteTest::ourPalettesAreKnownAgain()
{
    QCOMPARE(colours(keyturnPalette(Ground::Light)).page, QColor(0xffffff));
    QCOMPARE(colours(keyturnPalette(Ground::Dark)).page, QColor(0x23272d));
    QPalette changed = keyturnPalette(Ground::Dark);
    changed.setColor(QPalette::WindowText, Qt::red);
    QCOMPARE(colours(changed).page, QColor(0x23272d));
}

void PaletteTest::aPaletteOfTheUsersKeepsItsColours()
{
    const Colours &c = colours(usersContrast());
    QCOMPARE(c.page, QColor(Qt::black));
    QCOMPARE(c.secondary, QColor(Qt::white));
    QCOMPARE(c.selection, QColor(0xffff00));
    QCOMPARE(c.selectedText, QColor(Qt::black));
    for (const Tone tone : { Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad })
        QCOMPARE_GE(contrastRatio(c.toneText(tone), c.toneGround(tone)), 7.0);
    QCOMPARE_GE(contrastRatio(c.onAccent, c.accent), 4.5);
}

void PaletteTest::highContrastIsRecognised_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("high");
    QTest::newRow("our light one") << keyturnPalette(Ground::Light) << false;
    QTest::newRow("our dark one") << keyturnPalette(Ground::Dark) << false;
    QTest::newRow("black on grey, as Fusion") << QPalette(QColor(0xefefef)) << false;
    QTest::newRow("white on black") << usersContrast() << true;
}

void PaletteTest::highContrastIsRecognised()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, high);
    QCOMPARE(isHighContrast(palette), high);
}

void PaletteTest::ourHighContrastIsOne()
{
    for (const Ground ground : { Ground::Light, Ground::Dark }) {
        const QPalette palette = highContrastPalette(ground);
        QVERIFY(isHighContrast(palette));
        QCOMPARE(groundOf(palette), ground);
        const Colours &c = colours(palette);
        QCOMPARE_GE(contrastRatio(c.selectedText, c.selection), 7.0);
        QCOMPARE_GE(contrastRatio(c.accent, c.page), 3.0);
    }
}

void PaletteTest::contrastFollowsWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void PaletteTest::tilesCarryWhiteText()
{
    for (int i = 0; i < 100; ++i) {
        const QColor tile = ConnectionLook::tileColour(i);
        QCOMPARE_GE(contrastRatio(Qt::white, tile), 4.5);
    }
    QVERIFY(ConnectionLook::tileColour(0) != ConnectionLook::tileColour(1));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::PaletteTest)
#include "tst_palette.moc"
