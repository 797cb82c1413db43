// SPDX-License-Identifier: MIT
#include "support/testcase.h"

#include <QLocale>
#include <QMutex>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>

namespace keyturn::test {

namespace {

QtMessageHandler s_previous = nullptr;
QMutex s_mutex;
QStringList s_leaks;

void watch(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains(canary)) {
        const QMutexLocker lock(&s_mutex);
        // Only the category is kept, because a failing test would print the canary again.
        s_leaks.append(QString::fromLatin1(context.category));
        return;
    }
    // The offscreen platform prints a message each time that it is asked for something it cannot
    // do.
    if (message.startsWith(QLatin1StringView("This plugin does not support ")))
        return;
    // QTest::failOnWarning() checks warnings only, but a critical message is no better.
    const auto severity = type == QtCriticalMsg ? QtWarningMsg : type;
    if (s_previous)
        s_previous(severity, context, message);
}

} // namespace

void TestCase::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    s_leaks.clear();
    s_previous = qInstallMessageHandler(watch);
}

void TestCase::cleanup()
{
    qInstallMessageHandler(s_previous);
    s_previous = nullptr;
    QVERIFY2(s_leaks.isEmpty(), "a log line held the canary secret");
}

TestEnvironment::TestEnvironment()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    const QByteArray home = m_home.path().toUtf8();
    qputenv("HOME", home);
    for (const char *name :
         { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "http_proxy", "https_proxy",
           "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "LANGUAGE" })
        qunsetenv(name);
}

} // namespace keyturn::test
