// SPDX-License-Identifier: MIT
#include "bench/keys.h"

#include "bench/benchservice.h"
#include "bench/entries.h"
#include "bench/figures.h"
#include "keychain/helperkeychain.h"
#include "support/canary.h"
#include "support/runningprogram.h"
#include "support/uirobot.h"
#include "ui/dialogs/secretpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

bool fail(const char *what)
{
    std::fprintf(stderr, "Could not be measured: %s\nSeen: %s\n", what,
                 qPrintable(UiRobot::everythingSeen()));
    return false;
}

double milliseconds(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}

bool isSecretShown()
{
    const QWidget *dialog = QApplication::activeModalWidget();
    const auto *pane = dialog ? dialog->findChild<SecretPane *>() : nullptr;
    return pane && pane->isVisible();
}

/// Nothing if the secret is not shown within a few seconds.
std::optional<double> createTime(RunningProgram &program, const QString &name)
{
    if (!program.focusWindow() || !UiRobot::click(u"Create API Key"_s)
        || !UiRobot::type(u"Name"_s, name))
        return {};
    QTest::qWait(200); // the dialog is painted, and the keychain's helper has nothing to do
    QWidget *create = UiRobot::find(u"Create"_s);
    if (!create)
        return {};
    QTimer limit; // also wakes the loop, if nothing else does
    limit.start(5'000);
    QElapsedTimer since;
    since.start();
    QTest::mouseClick(create, Qt::LeftButton);
    // Without a time limit of its own, which would keep a processor busy that others need.
    while (!isSecretShown() && since.elapsed() < 5'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double taken = milliseconds(since);
    const bool isDone = isSecretShown() && UiRobot::waitToSee(u"Saved in your keychain"_s)
        && UiRobot::click(u"Done"_s) && RunningProgram::waitForNoDialog();
    return isDone ? std::optional(taken) : std::nullopt;
}

/// The same request, timed by curl itself: the start of its process does not count.
std::optional<double> curlTime(const QString &address, const QString &name)
{
    QProcess curl;
    curl.start(u"curl"_s, { u"--config"_s, u"-"_s });
    const QString request =
        u"url = \"%1/admin/organization-pats\"\nrequest = \"POST\"\nsilent\noutput = "
        u"\"/dev/null\"\n"
        "header = \"Authorization: Bearer %2\"\nheader = \"Content-Type: application/json\"\n"
        "data = \"{\\\"name\\\":\\\"%3\\\",\\\"expires_at\\\":null}\"\n"
        "write-out = \"%{http_code} %{time_total}\"\n"_s;
    curl.write(QString(request).arg(address, canaryKey, name).toUtf8());
    curl.closeWriteChannel();
    if (!curl.waitForFinished())
        return {};
    const QByteArrayList answer = curl.readAllStandardOutput().split(' ');
    if (answer.size() != 2 || answer.front() != "201")
        return {};
    return answer.back().toDouble() * 1000;
}

} // namespace

bool measureCreate(const QString &home, int rounds)
{
    BenchService service(20);
    HelperKeychain keychain(HelperKeychain::defaultProgram(), nullptr);
    RunningProgram program(Program::Places{ dataFolder(home), home + u"/.config/keyturn"_s,
                                            SandboxProcess::defaultProgram() },
                           keychain);
    if (service.address().isEmpty() || !program.start()
        || !program.signIn({ service.address(), canaryKey }))
        return fail("not signed in");
    std::vector<double> keyturn;
    std::vector<double> curl;
    for (int round = 0; round <= rounds; ++round) {
        const auto taken = createTime(program, u"Bench %1"_s.arg(round));
        if (!taken)
            return fail("a create");
        if (round > 0) // what is loaded once is loaded
            keyturn.push_back(*taken);
    }
    // Not in between: what curl has made is news for the list, and asks whose it is.
    for (int round = 0; round < rounds; ++round) {
        const auto taken = curlTime(service.address(), u"Curl %1"_s.arg(round));
        if (!taken)
            return fail("curl");
        curl.push_back(*taken);
    }
    std::printf("Click on Create until the secret is shown: %.1f ms (median; least %.1f); the same "
                "request by curl: %.1f ms (least %.1f); Keyturn's share: %.1f ms (least %.1f)\n",
                median(keyturn), least(keyturn), median(curl), least(curl),
                median(keyturn) - median(curl), least(keyturn) - least(curl));
    return true;
}

bool measureKeychain(int rounds)
{
    HelperKeychain keychain(HelperKeychain::defaultProgram(), nullptr);
    const auto finish = [](Reply *reply) {
        QSignalSpy finished(reply, &Reply::finished);
        return finished.wait(10'000);
    };
    const QString key = u"Keyturn/bench/0"_s;
    if (!finish(keychain.write(key, Secret::fromText(canaryKey))))
        return fail("the keychain takes nothing");
    std::vector<double> own;
    std::vector<double> other;
    for (int round = 0; round < 3 * rounds; ++round) {
        QElapsedTimer since;
        since.start();
        auto *read = keychain.read(key);
        if (!finish(read))
            return fail("the keychain gives nothing");
        own.push_back(milliseconds(since));
        if (!read->takeResult())
            return fail("the keychain lacks the value");
        since.start();
        QProcess tool;
        tool.start(u"secret-tool"_s, { u"lookup"_s, u"user"_s, key, u"server"_s, u"Keyturn"_s });
        if (!tool.waitForFinished() || tool.exitCode() != 0)
            return fail("secret-tool");
        other.push_back(milliseconds(since));
    }
    std::printf(
        "A value from the keychain: %.1f ms; by secret-tool, with the start of its process: "
        "%.1f ms; %.2f × (medians)\n",
        median(own), median(other), median(own) / median(other));
    return finish(keychain.remove(key));
}

} // namespace keyturn::test
