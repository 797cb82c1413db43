// SPDX-License-Identifier: MIT
#include "core/lookalikes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

/// A list that knows which of its names look alike.
class Names final
{
public:
    explicit Names(QStringList names)
        : m_names(std::move(names))
        , m_lookAlikes(std::size_t(m_names.size()), nameAt())
    {
    }

    [[nodiscard]] QString of(const QString &name) const { return m_lookAlikes.of(name, nameAt()); }
    [[nodiscard]] const QSet<QString> &alike() const { return m_lookAlikes.alike(); }

private:
    [[nodiscard]] LookAlikes::NameAt nameAt() const
    {
        return [this](std::size_t place) { return m_names.at(qsizetype(place)); };
    }

    QStringList m_names;
    LookAlikes m_lookAlikes;
};

} // namespace

class LookAlikesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatLookAlikeAreFound_data();
    void namesThatLookAlikeAreFound();
    void oneNameTwiceIsNoLookAlike();
    void aNameOutsideTheListIsCompared();
    void endlessNamesAreCompared();
    void theListKnowsItsOwn();
    void aListThatHasChangedKnowsItsOwn();
    void eachCharacterOfAsciiHasIcusLooks();
};

void LookAlikesTest::namesThatLookAlikeAreFound_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("Cyrillic ie") << u"deploy"_s << u"d\u0435ploy"_s << true;
    QTest::newRow("all Cyrillic") << u"cop"_s << u"\u0441\u043E\u0440"_s << true;
    QTest::newRow("Greek omicron") << u"prod"_s << u"pr\u03BFd"_s << true;
    QTest::newRow("digit one and small L") << u"key-1"_s << u"key-l"_s << true;
    QTest::newRow("fullwidth") << u"CI"_s << u"\uFF23\uFF29"_s << true;
    QTest::newRow("composed and decomposed") << u"caf\u00E9"_s << u"cafe\u0301"_s << true;
    QTest::newRow("mathematical letters")
        << u"bot"_s << u"\U0001D41B\U0001D428\U0001D42D"_s << true;
    QTest::newRow("another word") << u"deploy"_s << u"deploys"_s << false;
    QTest::newRow("another number") << u"key-2"_s << u"key-3"_s << false;
    QTest::newRow("a capital") << u"Deploy"_s << u"deploy"_s << false;
    QTest::newRow("an accent") << u"cafe"_s << u"caf\u00E9"_s << false;
    QTest::newRow("no names") << QString() << QString() << false;
}

void LookAlikesTest::namesThatLookAlikeAreFound()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    const Names names({ u"other"_s, one, other, u"more"_s });
    QCOMPARE(names.of(one), alike ? other : QString());
    QCOMPARE(names.of(other), alike ? one : QString());
    QCOMPARE(names.of(u"more"_s), QString());
}

void LookAlikesTest::oneNameTwiceIsNoLookAlike()
{
    const Names names({ u"deploy"_s, u"deploy"_s });
    QCOMPARE(names.of(u"deploy"_s), QString());
}

void LookAlikesTest::aNameOutsideTheListIsCompared()
{
    const Names names({ u"deploy"_s, u"d\u0435ploy"_s });
    QCOMPARE(names.of(u"depl\u043Ey"_s), u"deploy"_s);
    QCOMPARE(Names({}).of(u"deploy"_s), QString());
}

// As much of a name is compared as the table shows in one line.
void LookAlikesTest::endlessNamesAreCompared()
{
    // One character that becomes 18 in a skeleton.
    const QString longest(100000, QChar(0xFDFA));
    const Names names({ longest, longest + u'x' });
    QCOMPARE(names.of(longest), longest + u'x');
}

void LookAlikesTest::theListKnowsItsOwn()
{
    const QString cyrillic = u"d\u0435ploy"_s;
    const Names names({ u"other"_s, u"deploy"_s, cyrillic, u"deploy"_s, u"other"_s });
    QCOMPARE(names.alike(), (QSet{ u"deploy"_s, cyrillic }));
    QVERIFY(LookAlikes().alike().isEmpty());
    QVERIFY(Names({}).alike().isEmpty());
}

/// Any list may follow any other: what is known of the one before must not show.
void LookAlikesTest::aListThatHasChangedKnowsItsOwn()
{
    const QStringList some{ u"deploy"_s, u"d\u0435ploy"_s, u"prod"_s, u"pr\u03BFd"_s, u"CI"_s };
    QRandomGenerator random(20261127);
    QStringList names;
    const auto nameAt = [&names](std::size_t place) { return names.at(qsizetype(place)); };
    LookAlikes renewed;
    for (int round = 0; round < 1000; ++round) {
        if (random.bounded(4) == 0)
            names.clear();
        names.resize(random.bounded(8));
        for (QString &name : names) {
            if (name.isEmpty() || random.bounded(3) == 0)
                name = some.at(random.bounded(int(some.size())));
        }
        renewed.renew(std::size_t(names.size()), nameAt);
        const LookAlikes made(std::size_t(names.size()), nameAt);
        QCOMPARE(renewed.alike(), made.alike());
        for (const QString &name : some)
            QCOMPARE(renewed.of(name, nameAt), made.of(name, nameAt));
    }
}

/// Names of ASCII alone take a shorter way. Each of these differs from the other in one letter,
/// which sends it to ICU.
void LookAlikesTest::eachCharacterOfAsciiHasIcusLooks()
{
    for (char16_t code = u' '; code < 0x7f; ++code) {
        const QString begin = u"k%1%1-"_s.arg(QChar(code));
        const Names names({ begin + u'e', begin + u'\u0435' });
        QVERIFY2(names.alike().size() == 2, qPrintable(begin));
    }
}

QTEST_APPLESS_MAIN(LookAlikesTest)
#include "tst_lookalikes.moc"
