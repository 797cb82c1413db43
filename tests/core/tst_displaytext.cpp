// SPDX-License-Identifier: MIT
#include "core/displaytext.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextBoundaryFinder>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

int graphemes(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

bool isShowable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

/// Looks at UTF-16 units, not code points: a conversion could hide a lone surrogate.
bool isShowable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!isShowable(c))
            return false;
    }
    return true;
}

} // namespace

class TestDisplayText final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeSeenIsMadeVisible_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &raw, const QString &expected) {
            QTest::newRow(name) << raw << expected;
        };
        row("right-to-left override", u"a\u202eb"_s, u"a⟨U+202E⟩b"_s);
        row("left-to-right embedding", u"\u202aa\u202c"_s, u"⟨U+202A⟩a⟨U+202C⟩"_s);
        row("isolates", u"\u2066a\u2069"_s, u"⟨U+2066⟩a⟨U+2069⟩"_s);
        row("marks of direction", u"\u200e\u200f\u061c"_s, u"⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩"_s);
        row("zero-width space", u"pro\u200bd"_s, u"pro⟨U+200B⟩d"_s);
        row("joiners", u"\u200c\u200d"_s, u"⟨U+200C⟩⟨U+200D⟩"_s);
        row("word joiner", u"a\u2060b"_s, u"a⟨U+2060⟩b"_s);
        row("byte order mark", u"\ufeffa"_s, u"⟨U+FEFF⟩a"_s);
        row("soft hyphen", u"a\u00adb"_s, u"a⟨U+00AD⟩b"_s);
        row("tag characters", u"a\U000E0041\U000E007F"_s, u"a⟨U+E0041⟩⟨U+E007F⟩"_s);
        row("interlinear annotation", u"a\ufff9b"_s, u"a⟨U+FFF9⟩b"_s);
        row("NUL", u"a"_s + QChar(0) + u"b"_s, u"a⟨U+0000⟩b"_s);
        row("escape", u"\u001b[31m"_s, u"⟨U+001B⟩[31m"_s);
        row("DEL and C1", u"\u007f\u009b"_s, u"⟨U+007F⟩⟨U+009B⟩"_s);
        row("lone high surrogate", u"a"_s + QChar(0xd800) + u"b"_s, u"a⟨U+D800⟩b"_s);
        row("lone low surrogate", QString(QChar(0xdc00)), u"⟨U+DC00⟩"_s);
        row("high surrogate at the end", u"a"_s + QChar(0xdbff), u"a⟨U+DBFF⟩"_s);
        row("pair the wrong way round", QString(QChar(0xdc00)) + QChar(0xd800),
            u"⟨U+DC00⟩⟨U+D800⟩"_s);
        row("private use", u"\ue000\uf8ff"_s, u"⟨U+E000⟩⟨U+F8FF⟩"_s);
        row("private plane", u"\U0010FFFD"_s, u"⟨U+10FFFD⟩"_s);
        row("noncharacter", QString(QChar(0xffff)), u"⟨U+FFFF⟩"_s);
        row("unassigned", u"\u0378"_s, u"⟨U+0378⟩"_s);
        row("tab", u"a\tb"_s, u"a⇥b"_s);
        row("LF", u"a\nb"_s, u"a⏎b"_s);
        row("CR", u"a\rb"_s, u"a⏎b"_s);
        row("CR LF is one", u"a\r\nb"_s, u"a⏎b"_s);
        row("LF CR is two", u"a\n\rb"_s, u"a⏎⏎b"_s);
        row("CR at the end", u"a\r"_s, u"a⏎"_s);
        row("NEL", u"a\u0085b"_s, u"a⏎b"_s);
        row("VT and FF", u"a\u000b\u000cb"_s, u"a⏎⏎b"_s);
        row("line separator", u"a\u2028b"_s, u"a⏎b"_s);
        row("paragraph separator", u"a\u2029b"_s, u"a⏎b"_s);
        row("Hangul filler", u"a\u3164b"_s, u"a⟨U+3164⟩b"_s);
        row("half-width Hangul filler", u"a\uffa0b"_s, u"a⟨U+FFA0⟩b"_s);
        row("grapheme joiner", u"a\u034fb"_s, u"a⟨U+034F⟩b"_s);
        row("braille blank", u"a\u2800b"_s, u"a⟨U+2800⟩b"_s);
        row("variation selector on a letter", u"a\ufe0fb"_s, u"a⟨U+FE0F⟩b"_s);
        row("variation selector 17", u"a\U000E0100"_s, u"a⟨U+E0100⟩"_s);
        row("object replacement", u"a\ufffcb"_s, u"a⟨U+FFFC⟩b"_s);
        row("mark without a base", u"\u0301a"_s, u"⟨U+0301⟩a"_s);
    }

    void whatCannotBeSeenIsMadeVisible()
    {
        QFETCH(QString, raw);
        const DisplayText text(raw);
        QTEST(text.text(), "expected");
        QTEST(text.full(), "expected");
        QVERIFY(text.isSuspicious());
        QVERIFY(!text.isShortened());
    }

    void honestTextStaysAsItIs_data()
    {
        QTest::addColumn<QString>("raw");
        const auto row = [](const char *name, const QString &raw) { QTest::newRow(name) << raw; };
        row("name", u"Production server"_s);
        row("empty", u""_s);
        row("blank", u"  "_s);
        row("Greek", u"διακομιστής"_s);
        row("Hebrew", u"שרת ייצור"_s);
        row("Arabic", u"خادم الإنتاج"_s);
        row("Hindi", u"उत्पादन सर्वर"_s);
        row("Thai", u"เซิร์ฟเวอร์"_s);
        row("Chinese", u"生产服务器"_s);
        row("Korean", u"운영 서버"_s);
        row("emoji outside the first plane", u"🚀 deploy"_s);
        row("emoji selector on a symbol", u"⚠\ufe0f careful"_s);
        row("no-break space", u"12\u00a0000"_s);
        row("HTML", u"<b>x</b><br><img src=x>&lt;"_s);
        row("quotes", u"\"a\" 'b' `c` $(d) %1"_s);
        row("percent signs", u"%1 %2 %n %L1"_s);
    }

    void honestTextStaysAsItIs()
    {
        QFETCH(QString, raw);
        const DisplayText text(raw);
        QCOMPARE(text.text(), raw);
        QCOMPARE(text.full(), raw);
        QVERIFY(!text.isSuspicious());
        QVERIFY(!text.isShortened());
    }

    void aNullStringIsEmpty()
    {
        QVERIFY(DisplayText(QString()).text().isEmpty());
        QCOMPARE(DisplayText(QString()), DisplayText());
    }

    void twoSpellingsOfOneNameAreOne()
    {
        const DisplayText composed(u"Café"_s);
        const DisplayText decomposed(u"Cafe\u0301"_s);
        QCOMPARE(decomposed, composed);
        QCOMPARE(decomposed.text(), u"Caf\u00e9"_s);
        QVERIFY(!decomposed.isSuspicious());
    }

    void aForgedSignIsSuspicious()
    {
        for (const auto &raw : { u"a⟨U+202E⟩b"_s, u"a⏎b"_s, u"a⇥b"_s }) {
            QCOMPARE(DisplayText(raw).text(), raw);
            QVERIFY(DisplayText(raw).isSuspicious());
        }
    }

    void showingItTwiceChangesNothing()
    {
        const DisplayText once(u"a\u202eb\nc\t"_s);
        QCOMPARE(DisplayText(once.full()), once);
    }

    void noInputLeavesAnythingHidden()
    {
        QString all;
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
            const QString one = surrogate ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
            all += one + u'a';
            if (all.size() < 4000 && c != 0x10FFFF)
                continue;
            QVERIFY2(isShowable(DisplayText(all).full()), qPrintable(QString::number(c, 16)));
            all.clear();
        }
    }

    void aLongTextIsShortenedAndStaysWhole()
    {
        const QString raw(10'000, u'x');
        const DisplayText text(raw);
        QCOMPARE(text.text(), QString(128, u'x') + u'…');
        QCOMPARE(text.full(), raw);
        QVERIFY(text.isShortened());
        QVERIFY(!text.isSuspicious());
    }

    void exactly128GraphemesAreNotShortened()
    {
        const QString raw = QString(127, u'x') + u"e\u0323\u0302"_s;
        QVERIFY(!DisplayText(raw).isShortened());
        QVERIFY(DisplayText(raw + u'x').isShortened());
    }

    void aClusterIsNeverCutInTwo()
    {
        const QString flag = u"🇩🇪"_s;
        const DisplayText text(flag.repeated(200));
        QCOMPARE(text.text(), flag.repeated(128) + u'…');
    }

    void aMarkerIsNeverCutInTwo()
    {
        for (int lead = 110; lead <= 130; ++lead) {
            const DisplayText text(QString(lead, u'x') + QString(50, QChar(0x202e)));
            const QString shown = text.text();
            QCOMPARE(shown.count(u'⟨'), shown.count(u'⟩'));
            QVERIFY(shown.endsWith(u'…'));
        }
    }

    void theWholeIsBoundedToo()
    {
        const QStringList raws{ QString(20'000, u'x'), QString(20'000, QChar(0x202e)),
                                u"🚀"_s.repeated(10'000), QString(16'383, u'x') + u"🚀"_s,
                                QString(5'000'000, QChar(0)) };
        for (const QString &raw : raws) {
            const DisplayText text(raw);
            QVERIFY(text.full().size() <= 16'384);
            QVERIFY(text.full().endsWith(u'…'));
            QVERIFY(isShowable(text.full()));
        }
        QCOMPARE(DisplayText(QString(16'384, u'x')).full(), QString(16'384, u'x'));
    }

    void aPairAtTheLimitIsNotSuspicious()
    {
        const DisplayText text(QString(16'383, u'x') + u"🚀"_s);
        QVERIFY(!text.isSuspicious());
    }

    void aFloodOfMarksStaysInItsLine_data()
    {
        QTest::addColumn<QString>("raw");
        QString mixed = u"a"_s;
        for (int i = 0; i < 5'000; ++i)
            mixed += u"\u0301\u0323"_s;
        QTest::newRow("one mark, 10,000 times") << u'a' + QString(10'000, QChar(0x301));
        QTest::newRow("marks that normal form sorts") << mixed;
        QTest::newRow("enclosing circles") << u'a' + QString(10'000, QChar(0x20dd));
        QTest::newRow("vowel signs") << u"क"_s + QString(10'000, QChar(0x93e));
    }

    void aFloodOfMarksStaysInItsLine()
    {
        QFETCH(QString, raw);
        const DisplayText text(raw);
        QVERIFY(text.isSuspicious());
        QVERIFY(text.isShortened());
        QVERIFY(graphemes(text.text()) <= 129);
        int marks = 0;
        for (const QChar c : text.text()) {
            marks = c.isMark() ? marks + 1 : 0;
            QVERIFY(marks <= 8);
        }
    }

    /// QString::normalized() sorts marks in quadratic time (Qt 6.4.2): 0.6 s for a single such
    /// name.
    void aTableOfFloodsDoesNotStandStill()
    {
        const QString raw = u'a' + u"\u0301\u0323"_s.repeated(8'000);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 40; ++i)
            QVERIFY(DisplayText(raw).isShortened());
        QVERIFY(timer.elapsed() < 8000);
    }

    void oneEndlessClusterIsCut()
    {
        const DisplayText text(QString(10'000, QChar(0x1100)));
        QVERIFY(text.text().size() <= 1025);
        QVERIFY(text.isShortened());
    }

    void htmlStaysLiteral()
    {
        const DisplayText text(u"<b>\"x\" & y</b>"_s);
        QCOMPARE(text.toHtml(), u"&lt;b&gt;&quot;x&quot; &amp; y&lt;/b&gt;"_s);
    }

    void aSentenceIsNotDisturbed()
    {
        QCOMPARE(DisplayText(u"שלום"_s).inSentence(), u"\u2068שלום\u2069"_s);
        const QString hostile = DisplayText(u"a\u2069\u202eb"_s).inSentence();
        QCOMPARE(hostile, u"\u2068a⟨U+2069⟩⟨U+202E⟩b\u2069"_s);
        QVERIFY(DisplayText(QString()).inSentence().isEmpty()); // and can be asked for that
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestDisplayText)
#include "tst_displaytext.moc"
