// SPDX-License-Identifier: MIT
#include "keychain/keychainvalue.h"
#include "keychain/keyringcontrol.h"
#include "support/environment.h"
#include "support/testcase.h"

#include <QElapsedTimer>
#include <QFile>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

const auto canaryEntry = u"Keyturn/canary/canary"_s;

QByteArray contentOf(qint64 pid, QStringView name)
{
    QFile file(u"/proc/"_s % QString::number(pid) % u'/' % name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isGnomeKeyring()
{
    return qEnvironmentVariable("KEYTURN_KEYRING") == "unlocked"_L1;
}

} // namespace

/// All parts together: HelperKeychain, keyturn-keychain, QtKeychain and an open keyring. The
/// keyring is gnome-keyring's, or KeePassXC's in one of the long runs of tests/reliability.
class TestKeyringOpen final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkMakesItReady();
    void keepsAndForgets();
    void newValueReplacesTheOld();
    void keepsEveryVisibleCharacter();
    void keepsTheLongestValue();
    void serves200QueuedRequests();
    void secretToolFindsTheOpaqueKeyAlone();
    void removalOfNothingIsDone();
    void readsThroughAnotherRun();
    void destructorWithJobsUnderWayIsQuick();
    void helperShowsNoValueToProc();
    void chattyLibrariesDoNotDisturb();
    void otherEventLoopIsUnavailable();
    void entryInALockedCollectionIsNotAbsent();
    void listsWhatItHoldsUnderOurName();
    void noFileHoldsTheValue();
    void theNextStartMayBeAsked();
};

void TestKeyringOpen::initTestCase()
{
    QVERIFY(isGnomeKeyring() || qEnvironmentVariable("KEYTURN_KEYRING") == "keepassxc"_L1);
}

void TestKeyringOpen::checkMakesItReady()
{
    const auto keychain = newRealKeychain();
    const StateLog states(*keychain);
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(states.names(), QStringList{ u"ready"_s });
    QCOMPARE(storedKeys(), QStringList{ canaryEntry });
}

void TestKeyringOpen::keepsAndForgets()
{
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"1"_s);
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), u"absent"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(key))), QString(canaryKey));
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), u"absent"_s);
}

void TestKeyringOpen::newValueReplacesTheOld()
{
    const auto keychain = newRealKeychain();
    const QString key = connectionKey(u"1"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"done"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryToken)))), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(key))), QString(canaryToken));
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
}

void TestKeyringOpen::keepsEveryVisibleCharacter()
{
    QByteArray all;
    for (char c = 0x21; c < 0x7f; ++c)
        all.append(c);
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"ascii"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, Secret(all)))), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(key))), QString::fromLatin1(all));
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
}

void TestKeyringOpen::keepsTheLongestValue()
{
    const QByteArray longest(keychainValueLimit, '~');
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"long"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, Secret(longest)))), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(key))), QString::fromLatin1(longest));
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
}

void TestKeyringOpen::serves200QueuedRequests()
{
    const auto keychain = newRealKeychain();
    QStringList values;
    KeychainReply<Done> *lastRemoval = nullptr;
    for (int i = 0; i < 50; ++i) {
        const QString key = credentialKey(u"queued-%1"_s.arg(i));
        [[maybe_unused]] auto *written =
            keychain->write(key, Secret(u"value-%1"_s.arg(i).toLatin1()));
        for (int again = 0; again < 2; ++again) {
            auto *read = keychain->read(key);
            connect(read, &Reply::finished, this,
                    [read, &values] { values.append(valueOf(read->takeResult())); });
        }
        lastRemoval = keychain->remove(key);
    }
    QCOMPARE(outcomeName(answerOf(lastRemoval)), u"done"_s);
    QCOMPARE(values.size(), 100);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(values.at(i), u"value-%1"_s.arg(i / 2));
    QCOMPARE(storedKeys(), QStringList{ canaryEntry });
}

void TestKeyringOpen::secretToolFindsTheOpaqueKeyAlone()
{
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"0b1c"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"done"_s);
    QCOMPARE(storedKeys(), QStringList({ canaryEntry, key }));
    const QString listing = secretToolListing();
    QCOMPARE(listing.count(u"attribute.server = Keyturn\n"), 2);
    QCOMPARE(listing.count(u"attribute.type = plaintext\n"), 2);
    QCOMPARE(listing.count(u"label = Keyturn\n"), 2);
    QVERIFY(listing.contains(u"secret = "_s % canaryKey % u'\n'));
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
    QCOMPARE(storedKeys(), QStringList{ canaryEntry });
}

void TestKeyringOpen::removalOfNothingIsDone()
{
    const auto keychain = newRealKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->remove(credentialKey(u"none"_s)))), u"done"_s);
    QCOMPARE(keychain->state(), KeychainState::Ready);
}

void TestKeyringOpen::readsThroughAnotherRun()
{
    const QString key = credentialKey(u"run"_s);
    auto keychain = newRealKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"done"_s);
    keychain = newRealKeychain();
    QCOMPARE(valueOf(answerOf(keychain->read(key))), QString(canaryKey));
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
}

void TestKeyringOpen::destructorWithJobsUnderWayIsQuick()
{
    for (int round = 0; round < 5; ++round) {
        auto keychain = newRealKeychain();
        // Starts the helper. check() would make KeePassXC ask: see theNextStartMayBeAsked().
        QCOMPARE(outcomeName(answerOf(keychain->read(canaryEntry))), u"value"_s);
        for (int i = 0; i < 20; ++i)
            [[maybe_unused]] auto *reply = keychain->read(canaryEntry);
        // So that the end comes at different moments of the queue and of a job.
        QTest::qWait(round * 3);
        QElapsedTimer clock;
        clock.start();
        keychain.reset();
        QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(childrenNamed(keychainProgram), QList<qint64>());
    }
}

void TestKeyringOpen::helperShowsNoValueToProc()
{
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"proc"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"done"_s);
    const QList<qint64> pids = childrenNamed(keychainProgram);
    QCOMPARE(pids.size(), 1);
    const QByteArray shown =
        contentOf(pids.constFirst(), u"cmdline") + contentOf(pids.constFirst(), u"environ");
    QVERIFY(shown.contains("DBUS_SESSION_BUS_ADDRESS")); // the files could be read
    for (const QByteArray &encoding : canaryEncodings())
        QVERIFY(!shown.contains(encoding));
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
}

void TestKeyringOpen::chattyLibrariesDoNotDisturb()
{
    const Environment glib("G_MESSAGES_DEBUG", "all");
    const Environment gdbus("G_DBUS_DEBUG", "all");
    const Environment qdbus("QDBUS_DEBUG", "1");
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"chatty"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(key))), QString(canaryKey));
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
}

void TestKeyringOpen::otherEventLoopIsUnavailable()
{
    const Environment noGlib("QT_NO_GLIB", "1");
    const auto keychain = newRealKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"unavailable"_s);
    QCOMPARE(outcomeName(answerOf(keychain->read(canaryEntry))), u"unavailable"_s);
    QCOMPARE(keychain->state(), KeychainState::Unavailable);
}

void TestKeyringOpen::entryInALockedCollectionIsNotAbsent()
{
    if (!isGnomeKeyring())
        QSKIP("only gnome-keyring makes a second collection without a prompt");
    const QString key = credentialKey(u"elsewhere"_s);
    QVERIFY(runKeyringTool({ u"elsewhere"_s, key, QString(canaryKey) }));
    const auto keychain = newRealKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), u"locked"_s);
    QVERIFY(outcomeName(answerOf(keychain->remove(key))) != u"done"_s);
}

void TestKeyringOpen::listsWhatItHoldsUnderOurName()
{
    const auto keychain = newRealKeychain();
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-2);
    const QString first = u"Keyturn/credential/listed-1"_s;
    const QString second = u"Keyturn/connection/listed-2"_s;
    for (const QString &key : { first, second })
        QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf("value"_L1)))), u"done"_s);
    // An entry of another program, with the same key but stored under that program's name.
    QVERIFY(outputOf(u"secret-tool"_s,
                     { u"store"_s, u"--label=x"_s, u"server"_s, u"Other"_s, u"user"_s, first },
                     "foreign"));

    const auto entries = answerOf(keychain->entries());
    QVERIFY(entries);
    QStringList keys;
    for (const KeychainEntry &entry : *entries) {
        keys.append(entry.key);
        QVERIFY(entry.storedAt.isValid());
    }
    QCOMPARE(keys.count(first), 1);
    QCOMPARE(keys.count(second), 1);
    const auto listed = std::find_if(entries->begin(), entries->end(),
                                     [&first](const auto &entry) { return entry.key == first; });
    QVERIFY(listed->storedAt >= before);
    QVERIFY(std::all_of(keys.begin(), keys.end(),
                        [](const QString &key) { return key.startsWith("Keyturn/"_L1); }));

    QCOMPARE(outcomeName(answerOf(keychain->remove(first))), u"done"_s);
    const auto rest = answerOf(keychain->entries());
    QVERIFY(rest);
    QVERIFY(std::none_of(rest->begin(), rest->end(),
                         [&first](const auto &entry) { return entry.key == first; }));
    QCOMPARE(outcomeName(answerOf(keychain->remove(second))), u"done"_s);
    QVERIFY(outputOf(u"secret-tool"_s, { u"clear"_s, u"server"_s, u"Other"_s }));
}

void TestKeyringOpen::noFileHoldsTheValue()
{
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"file"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"done"_s);
    int searched = 0;
    QCOMPARE(filesWithCanary(keyringRoot(), &searched), QStringList());
    QVERIFY(searched > 0);
    QVERIFY(QFile::exists(keyringRoot()
                          % (isGnomeKeyring() ? u"/home/.local/share/keyrings/login.keyring"_s
                                              : u"/home/vault.kdbx"_s)));

    QFile proof(keyringRoot() % u"/home/proof"_s); // proves that the search works
    QVERIFY(proof.open(QIODevice::WriteOnly));
    proof.write(QByteArray("x") + QByteArray(canaryKey.data(), canaryKey.size()).toBase64());
    proof.close();
    QCOMPARE(filesWithCanary(keyringRoot(), &searched), QStringList{ proof.fileName() });
    QVERIFY(proof.remove());
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
}

/// KeePassXC (2.7.4) asks its user before a program replaces an entry that another process has
/// made, whatever its settings say. check() replaces the canary of an earlier start. Nobody answers
/// here.
void TestKeyringOpen::theNextStartMayBeAsked()
{
    auto keychain = newRealKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->read(canaryEntry))), u"value"_s);
    keychain = newRealKeychain();
    auto *reply = keychain->check();
    if (isGnomeKeyring()) {
        QCOMPARE(outcomeName(answerOf(reply)), u"done"_s);
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(keychain->state(), KeychainState::Waiting, 3'000);
    keychain.reset();
    QCOMPARE(childrenNamed(keychainProgram), QList<qint64>());
    keychain = newRealKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->read(canaryEntry))), u"value"_s);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestKeyringOpen)
#include "tst_keyringopen.moc"
