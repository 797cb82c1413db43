// SPDX-License-Identifier: MIT
#pragma once

#include "support/canary.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace keyturn::test {

/// The base of every test class. It fails a test function on any warning or critical message that
/// was not announced with QTest::ignoreMessage, and on any message at all that holds the canary
/// secret: one guard for every log statement to come. A class with an init() or cleanup() of its
/// own calls these.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();
};

/// Before the application object exists: test folders, no proxy, English, no HOME of the user's.
class TestEnvironment final
{
public:
    TestEnvironment();

private:
    QTemporaryDir m_home;
};

} // namespace keyturn::test

/// main() for a test class; Application is QCoreApplication or QApplication.
#define KEYTURN_TEST_MAIN(Application, Class)                                                      \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        const keyturn::test::TestEnvironment environment;                                          \
        Application application(argc, argv);                                                       \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
