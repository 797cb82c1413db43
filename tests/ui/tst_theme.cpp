// SPDX-License-Identifier: MIT
#include "support/testcase.h"
#include "ui/style/motion.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The Settings interface of a desktop portal, on the test's own bus.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    FakePortal()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-portal"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportAllSlots);
        m_registered = m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
        QDBusConnection::disconnectFromBus(u"fake-portal"_s);
    }

    [[nodiscard]] bool isRegistered() const { return m_registered; }
    void set(const QString &key, uint value) { m_values[key] = value; }
    void change(const QString &key, uint value)
    {
        set(key, value);
        auto message =
            QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        message << u"org.freedesktop.appearance"_s << key
                << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(message);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key) const
    {
        Q_UNUSED(space)
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(key))));
    }

private:
    QDBusConnection m_bus;
    QHash<QString, uint> m_values;
    bool m_registered = false;
};

class ThemeTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPortalThePaletteDecides();
    void theUsersChoiceWins();
    void theDesktopsChoiceIsTaken();
    void theDesktopsChoiceIsFollowed();
    void noPreferenceIsNotDark();
    void aWishForContrastIsGranted();
    void aWishForLessMotionIsGranted();
    void aStuckPortalStopsNothing();
    void fieldsShowSelectedCharacters();
};

void ThemeTest::withoutAPortalThePaletteDecides()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const Theme theme;
    QCOMPARE_LT(elapsed.elapsed(), 1000);
    QCOMPARE(theme.ground(), Ground::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xffffff));
}

void ThemeTest::theUsersChoiceWins()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Scheme::Dark);
    QCOMPARE(theme.ground(), Ground::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x23272d));
    theme.setScheme(Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setScheme(Scheme::System);
    QCOMPARE(theme.ground(), Ground::Light);
    QCOMPARE(changed.size(), 2);
}

void ThemeTest::theDesktopsChoiceIsTaken()
{
    FakePortal portal;
    QVERIFY(portal.isRegistered());
    portal.set(u"color-scheme"_s, 1);
    const Theme theme;
    QTRY_COMPARE(theme.ground(), Ground::Dark);
}

void ThemeTest::theDesktopsChoiceIsFollowed()
{
    FakePortal portal;
    portal.set(u"color-scheme"_s, 2);
    Theme theme;
    QLineEdit field;
    portal.change(u"color-scheme"_s, 1);
    QTRY_COMPARE(theme.ground(), Ground::Dark);
    QTRY_COMPARE(field.palette().color(QPalette::Base), QColor(0x1b1e23));
    portal.change(u"color-scheme"_s, 2);
    QTRY_COMPARE(theme.ground(), Ground::Light);
    theme.setScheme(Scheme::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    portal.change(u"color-scheme"_s, 1);
    QVERIFY(!changed.wait(200));
    QCOMPARE(theme.ground(), Ground::Light);
}

void ThemeTest::noPreferenceIsNotDark()
{
    FakePortal portal;
    portal.set(u"color-scheme"_s, 1);
    const Theme theme;
    QTRY_COMPARE(theme.ground(), Ground::Dark);
    portal.change(u"color-scheme"_s, 0);
    QTRY_COMPARE(theme.ground(), Ground::Light);
}

void ThemeTest::aWishForContrastIsGranted()
{
    FakePortal portal;
    portal.set(u"contrast"_s, 1);
    const Theme theme;
    QTRY_VERIFY(isHighContrast(QApplication::palette()));
    portal.change(u"contrast"_s, 0);
    QTRY_VERIFY(!isHighContrast(QApplication::palette()));
}

void ThemeTest::aWishForLessMotionIsGranted()
{
    FakePortal portal;
    portal.set(u"reduced-motion"_s, 1);
    const Theme theme;
    QTRY_VERIFY(isMotionReduced());
    portal.change(u"reduced-motion"_s, 0);
    QTRY_VERIFY(!isMotionReduced());
}

void ThemeTest::aStuckPortalStopsNothing()
{
    // The service name has an owner that never answers: it has no object at the path.
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stuck"_s);
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    QElapsedTimer elapsed;
    elapsed.start();
    const Theme theme;
    QCOMPARE_LT(elapsed.elapsed(), 1000);
    QCOMPARE(theme.ground(), Ground::Light);
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    QDBusConnection::disconnectFromBus(u"stuck"_s);
}

void ThemeTest::fieldsShowSelectedCharacters()
{
    const Theme theme;
    QLineEdit field;
    field.ensurePolished();
    const QColor ground = field.palette().color(QPalette::Highlight);
    QCOMPARE(ground, colours(QApplication::palette()).textSelection);
    QCOMPARE_GE(contrastRatio(field.palette().color(QPalette::HighlightedText), ground), 4.5);
    QCOMPARE_GE(contrastRatio(field.palette().color(QPalette::Base), ground), 3.0);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ThemeTest)
#include "tst_theme.moc"
