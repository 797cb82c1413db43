// SPDX-License-Identifier: MIT
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// What desktops on X11 know the program's window by.
class TestX11Window final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theClassIsTheDesktopFile();
    void theWindowHasAnIcon();

private:
    [[nodiscard]] static QString property(const QString &name);

    QTemporaryDir m_home;
    QProcess m_program;
};

void TestX11Window::initTestCase()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         { u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s })
        environment.insert(name, m_home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    m_program.setProcessEnvironment(environment);
    m_program.start(QStringLiteral(KEYTURN_PROGRAM), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(property(u"WM_CLASS"_s).contains(u'='), 20'000);
}

void TestX11Window::cleanupTestCase()
{
    m_program.kill();
    m_program.waitForFinished();
}

QString TestX11Window::property(const QString &name)
{
    QProcess xprop;
    xprop.start(QStringLiteral(XPROP), { u"-name"_s, u"Keyturn"_s, u"-len"_s, u"64"_s, name });
    xprop.waitForFinished();
    return QString::fromUtf8(xprop.readAllStandardOutput());
}

void TestX11Window::theClassIsTheDesktopFile()
{
    QFile file(QStringLiteral(KEYTURN_DESKTOP_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString entry = QString::fromUtf8(file.readAll());
    const QString name = QFileInfo(file).completeBaseName();
    QVERIFY(entry.contains(u"\nStartupWMClass="_s + name + u'\n'));
    QVERIFY(entry.contains(u"\nExec=keyturn %u\n"_s));
    QVERIFY(entry.contains(u"\nMimeType=x-scheme-handler/keyturn;\n"_s));
    const QString said = property(u"WM_CLASS"_s);
    QVERIFY2(said.trimmed().endsWith(u", \""_s + name + u'"'), qPrintable(said));
}

void TestX11Window::theWindowHasAnIcon()
{
    QTRY_VERIFY_WITH_TIMEOUT(property(u"_NET_WM_ICON"_s).contains(u"CARDINAL"_s), 10'000);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestX11Window)

#include "tst_x11window.moc"
