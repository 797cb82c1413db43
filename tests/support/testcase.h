// SPDX-License-Identifier: MIT
#pragma once

#include "support/canary.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace keyturn::test {

/// The base of every test class. A test function fails on any warning or critical message that was
/// not announced with QTest::ignoreMessage(), and on any message that contains the canary secret.
/// So all log statements are checked, including future ones. A class with its own init() or
/// cleanup() must call these.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();
};

/// To be made before the application object: sets test folders, no proxy, English, and a HOME that
/// is not the user's.
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
