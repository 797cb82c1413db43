// SPDX-License-Identifier: MIT
#include "support/awaited.h"
#include "support/testcase.h"
#include "ui/dialogs/capturedialog.h"
#include "ui/style/theme.h"
#include "ui/text/errortext.h"
#include "ui/vaultfixture.h"
#include "ui/widgets/badge.h"

#include <QMessageBox>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

class CaptureDialogTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setScheme(Scheme::Light);
    }

    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<VaultFixture>();
        QVERIFY(m_fixture->open());
        QCOMPARE(m_fixture->catalog.profiles().size(), std::size_t(4));
    }

    void cleanup()
    {
        delete m_dialog;
        m_fixture.reset();
        TestCase::cleanup();
    }

    void aKeyIsKeptAndReadBack()
    {
        open({});
        QVERIFY(m_dialog->windowTitle() == "Import a key"_L1);
        QVERIFY(fill(u"Production"_s, u"  "_s + canaryKey + u" "_s));
        QVERIFY(UiRobot::type(u"Organization"_s, u"Acme Voice"_s));
        QCOMPARE(badge(), u"API key"_s);
        QSignalSpy saved(m_dialog.data(), &CaptureDialog::saved);
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(entries().size(), std::size_t(1));
        const VaultRecord &entry = entries().front();
        QCOMPARE(saved.at(0).at(0).toString(), entry.uuid);
        QCOMPARE(valueOf(entry.uuid), QString(canaryKey));
        QCOMPARE(entry.name, u"Production"_s);
        QCOMPARE(entry.organizationName, u"Acme Voice"_s);
        QCOMPARE(entry.serviceId, u"anyreach"_s);
        QCOMPARE(entry.serverUrl, u"https://api.anyreach.ai"_s);
        QVERIFY(entry.kind == CredentialKind::ApiKey);
        QCOMPARE(entry.credentialId, u"ak_7f3a90b2c4d1e5f6"_s);
        QCOMPARE(entry.hint, u"ak_7f3a90b2…k9Qd"_s);
        QCOMPARE(entry.storedAt, m_fixture->clock.now());
        QVERIFY(!entry.expiryKnown);
    }

    void aTokenMadeElsewhereBelongsToWhereItWasMade()
    {
        CaptureDialog::Preset preset;
        preset.serviceId = u"anyreach"_s;
        preset.serverUrl = u"HTTP://127.0.0.1:4010/"_s;
        preset.organizationId = u"org_1"_s;
        preset.organizationName = u"Acme Voice"_s;
        preset.kind = CredentialKind::Token;
        open(preset);
        QVERIFY(UiRobot::sees(u"Add the token you made there"_s));
        QCOMPARE(UiRobot::textOf(u"Name"_s), u"Anyreach token"_s);
        QVERIFY(UiRobot::type(u"Credential"_s, canaryToken));
        QCOMPARE(badge(), u"Token"_s);
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_COMPARE(entries().size(), std::size_t(1));
        const VaultRecord &entry = entries().front();
        QVERIFY(entry.kind == CredentialKind::Token);
        QCOMPARE(entry.name, u"Anyreach token"_s);
        QCOMPARE(entry.serverUrl, u"http://127.0.0.1:4010"_s);
        QCOMPARE(entry.organizationId, u"org_1"_s);
        QVERIFY(entry.credentialId.isEmpty());
    }

    void anotherOrganizationHasNotTheIdOfTheFirst()
    {
        CaptureDialog::Preset preset;
        preset.serviceId = u"anyreach"_s;
        preset.organizationId = u"org_1"_s;
        preset.organizationName = u"Acme Voice"_s;
        open(preset);
        QVERIFY(fill(u"x"_s, canaryKey));
        QVERIFY(UiRobot::type(u"Organization"_s, u"Other"_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_COMPARE(entries().size(), std::size_t(1));
        QCOMPARE(entries().front().organizationName, u"Other"_s);
        QVERIFY(entries().front().organizationId.isEmpty());
    }

    void theServiceFollowsThePrefix()
    {
        CaptureDialog::Preset preset;
        preset.serviceId = u"anyreach"_s;
        preset.serverUrl = u"http://127.0.0.1:4010"_s;
        open(preset);
        QCOMPARE(UiRobot::textOf(u"Service"_s), u"Anyreach"_s);
        QVERIFY(UiRobot::type(u"Credential"_s, u"zed_"_s + canary));
        QCOMPARE(UiRobot::textOf(u"Service"_s), u"Zed Cloud"_s);
        QCOMPARE(UiRobot::textOf(u"Name"_s), u"Zed Cloud key"_s);
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_COMPARE(entries().size(), std::size_t(1));
        QCOMPARE(entries().front().serverUrl, u"https://zed.example"_s);
    }

    void theSuggestedNameGivesWayToTheUsers()
    {
        open({});
        QCOMPARE(UiRobot::textOf(u"Name"_s), u"Anyreach key"_s);
        QVERIFY(UiRobot::type(u"Credential"_s, canaryToken));
        QCOMPARE(UiRobot::textOf(u"Name"_s), u"Anyreach token"_s);
        QVERIFY(UiRobot::type(u"Name"_s, u"mine"_s));
        QVERIFY(UiRobot::type(u"Credential"_s, canaryKey));
        QCOMPARE(UiRobot::textOf(u"Name"_s), u"mine"_s);
    }

    void aNameIsRequired()
    {
        open({});
        QVERIFY(fill(u"  "_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"Enter a name"_s));
        QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Name"_s);
        QVERIFY(m_fixture->keychain.requests().isEmpty());
        UiRobot::press(Qt::Key_X);
        QVERIFY(!UiRobot::sees(u"Enter a name"_s)); // it was about what the field held
    }

    void aWholeKeyIsNoName()
    {
        open({});
        QVERIFY(fill(canaryToken, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"A whole key seems to be in the wrong field"_s));
        QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Name"_s);
        QCOMPARE(UiRobot::textOf(u"Name"_s), QString(canaryToken));
        QVERIFY(m_fixture->keychain.requests().isEmpty());
    }

    void whatIsNoCredentialIsSaidWhileTyping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::addRow("blank") << u"Bearer x"_s
                               << errortext::credential(CredentialTextError::Blank);
        QTest::addRow("curly quote")
            << u"ak_\u201Dx"_s << errortext::credential(CredentialTextError::NotAscii);
        QTest::addRow("too long") << QString(5000, u'a')
                                  << errortext::credential(CredentialTextError::TooLong);
        QTest::addRow("nobody's") << u"xyz_123456"_s << u"ak_, pat_"_s;
        QTest::addRow("a part") << u"ak_7f3a90b2"_s << u"only a part"_s;
    }

    void whatIsNoCredentialIsSaidWhileTyping()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        open({});
        field()->setFocus();
        field()->insert(text);
        QVERIFY2(UiRobot::sees(said), qPrintable(UiRobot::everythingSeen()));
        field()->setText({});
        QVERIFY(!UiRobot::sees(said));
    }

    void whatIsNoCredentialIsNotKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("nothing") << QString();
        QTest::addRow("blank") << u"Bearer "_s + canaryKey;
        QTest::addRow("nobody's") << u"xyz_"_s + canary;
    }

    void whatIsNoCredentialIsNotKept()
    {
        QFETCH(QString, text);
        open({});
        QVERIFY(fill(u"x"_s, text));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTest::qWait(50); // nothing must happen
        QVERIFY(m_dialog && m_dialog->isVisible());
        QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Credential"_s);
        QVERIFY(m_fixture->keychain.requests().isEmpty());
    }

    void aKeychainThatFailsSaysWhyAndTheInputStays_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("said");
        QTest::addRow("locked") << Fault::Locked << u"The keychain is locked"_s;
        QTest::addRow("denied") << Fault::Denied << u"The keychain said no"_s;
        QTest::addRow("none") << Fault::NoService << u"There is no keychain"_s;
        QTest::addRow("mismatch") << Fault::MismatchOnWrite << u"did not keep it"_s;
    }

    void aKeychainThatFailsSaysWhyAndTheInputStays()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, said);
        m_fixture->keychain.setFault(fault);
        open({});
        QVERIFY(fill(u"Production"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY2(UiRobot::waitToSee(said), qPrintable(UiRobot::everythingSeen()));
        QVERIFY(UiRobot::sees(u"Nothing was saved"_s));
        QVERIFY(entries().empty());
        QCOMPARE(field()->text(), QString(canaryKey));
        QCOMPARE(UiRobot::textOf(u"Name"_s), u"Production"_s);
        m_fixture->keychain.setFault(Fault::None);
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_COMPARE(entries().size(), std::size_t(1));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 1);
    }

    void aListThatCannotBeWrittenLeavesNothingBehind()
    {
        m_fixture->refuse(u"vault"_s);
        open({});
        QVERIFY(fill(u"Production"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"could not write its own list"_s));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 1);
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"could not write its own list"_s));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 1);
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QTRY_VERIFY(m_fixture->keychain.credentialKeys().isEmpty());
        QVERIFY(entries().empty());
    }

    void aListThatCanBeWrittenAgainHasOneEntry()
    {
        m_fixture->refuse(u"vault"_s);
        open({});
        QVERIFY(fill(u"Production"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"could not write its own list"_s));
        m_fixture->allow(u"vault"_s);
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(entries().size(), std::size_t(1));
        QCOMPARE(m_fixture->keychain.credentialKeys(),
                 QStringList{ credentialKey(entries().front().uuid) });
    }

    void theSameKeyTwiceIsAskedAbout()
    {
        QVERIFY(m_fixture->keep(m_fixture->record(u"first"_s, u"<b>First</b>"_s), canaryKey));
        open({});
        QVERIFY(fill(u"Second"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"This key is in the vault already"_s));
        QVERIFY(UiRobot::sees(u"<b>First</b>"_s));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 1);
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(entries().size(), std::size_t(1));
    }

    void bothAreKeptWhenTheUserSaysSo()
    {
        QVERIFY(m_fixture->keep(m_fixture->record(u"first"_s, u"First"_s), canaryKey));
        open({});
        QVERIFY(fill(u"Second"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::click(u"Keep both"_s));
        QTRY_COMPARE(entries().size(), std::size_t(2));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 2);
    }

    void aTokenThatEndsTheSameIsAskedAbout()
    {
        VaultRecord token = m_fixture->record(u"first"_s, u"First"_s);
        token.kind = CredentialKind::Token;
        token.credentialId.clear();
        token.hint = u"pat_…x41M"_s;
        QVERIFY(m_fixture->keep(token, canaryToken));
        open({});
        QVERIFY(fill(u"Second"_s, canaryToken));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"This key may be in the vault already"_s));
    }

    void theSameKeyOfAnotherServerIsAnother()
    {
        VaultRecord other = m_fixture->record(u"first"_s, u"First"_s);
        other.serverUrl = u"http://127.0.0.1:4010"_s;
        QVERIFY(m_fixture->keep(other, canaryKey));
        open({});
        QVERIFY(fill(u"Second"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_COMPARE(entries().size(), std::size_t(2));
    }

    void itStaysWhileItIsSaving()
    {
        m_fixture->keychain.setFault(Fault::Hang);
        open({});
        QVERIFY(fill(u"x"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"Look for an unlock prompt"_s));
        QVERIFY(!m_dialog->mayClose());
        QTest::keyClick(m_dialog.data(), Qt::Key_Escape);
        m_dialog->close();
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(question()); // which ends when the answer comes
        m_fixture->keychain.setFault(Fault::None);
        QTRY_COMPARE(entries().size(), std::size_t(1));
        QTRY_VERIFY(!m_dialog);
    }

    /// Not only a keychain that says itself that it waits.
    void aKeychainThatIsOnlySlowIsToldBeforeItAnswers()
    {
        m_fixture->keychain.setDelay(std::chrono::seconds(6));
        open({});
        QVERIFY(fill(u"Slow"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY2(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QCOMPARE(m_fixture->keychain.state(), KeychainState::Unknown);
        QVERIFY(entries().empty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, 15'000);
        QCOMPARE(entries().size(), std::size_t(1));
    }

    void nothingIsSaidToBeUnsavedThatMayBeSaved_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("said");
        QTest::newRow("locked before a look")
            << Fault::LocksAfter << u"was locked before Keyturn could look. Unlock it"_s;
        QTest::newRow("ended before a look")
            << Fault::EndsAfter << u"ended before Keyturn could look. Start it"_s;
        QTest::newRow("refused") << Fault::Locked << u"Nothing was saved."_s;
    }

    void nothingIsSaidToBeUnsavedThatMayBeSaved()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, said);
        const bool isUnknown = fault != Fault::Locked;
        open({});
        QVERIFY(fill(u"Late"_s, canaryKey));
        m_fixture->keychain.setFault(fault);
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY2(UiRobot::waitToSee(said), qPrintable(UiRobot::everythingSeen()));
        QCOMPARE(UiRobot::sees(u"Not known yet whether it is saved"_s), isUnknown);
        QCOMPARE(UiRobot::sees(u"Nothing was saved."_s), !isUnknown);
        QVERIFY(!UiRobot::sees(u"has not answered"_s));
        QCOMPARE(m_fixture->openIntents().size(), std::size_t(1));
        m_fixture->keychain.setFault(Fault::None);
        QVERIFY(awaited(m_fixture->keychain.check()));
        if (!isUnknown)
            QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(entries().size(), std::size_t(1));
        QTRY_VERIFY(m_fixture->openIntents().empty());
    }

    void aHungKeychainIsToldAndLeftAfterAQuestion()
    {
        QVERIFY2(saveWhileItHangs(), qPrintable(UiRobot::everythingSeen()));
        QVERIFY(!UiRobot::sees(u"Saved"_s));
        QVERIFY(!m_dialog->mayClose());
        QCOMPARE(field()->text(), QString(canaryKey));
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QTRY_VERIFY(question());
        QVERIFY(UiRobot::sees(u"Close without knowing whether it is saved?"_s));
        QCOMPARE(UiRobot::accessibleName(question()->defaultButton()), u"Go back"_s);
        QVERIFY(UiRobot::click(u"Go back"_s));
        QTRY_VERIFY(!question());
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QTRY_VERIFY(question());
        QVERIFY(UiRobot::click(u"Close"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->openIntents().size(), std::size_t(1));

        QSignalSpy late(&m_fixture->vault, &Vault::keptLate);
        m_fixture->keychain.setFault(Fault::None);
        QTRY_COMPARE(late.count(), 1);
        QCOMPARE(entries().size(), std::size_t(1));
        QCOMPARE(valueOf(entries().front().uuid), QString(canaryKey));
        QTRY_VERIFY(m_fixture->openIntents().empty());
    }

    void aHungSaveIsTriedAgainOnce()
    {
        QVERIFY2(saveWhileItHangs(), qPrintable(UiRobot::everythingSeen()));
        const auto writes = [this] {
            return m_fixture->keychain.requests().count(FakeKeychain::Operation::Write);
        };
        const auto before = writes();
        QVERIFY(UiRobot::click(u"Try again"_s));
        QTRY_COMPARE(writes(), before + 1); // the first one was given up, the second one hangs, too
        QVERIFY(m_dialog);
        m_fixture->keychain.setFault(Fault::None);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(entries().size(), std::size_t(1));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 1);
    }

    void aSaveThatWasGivenUpIsUndecided_data()
    {
        QTest::addColumn<bool>("isSavedLate");
        QTest::newRow("saved late, the dialog closes") << true;
        QTest::newRow("never saved, tried again") << false;
    }

    void aSaveThatWasGivenUpIsUndecided()
    {
        QFETCH(const bool, isSavedLate);
        QVERIFY2(saveWhileItHangs(), qPrintable(UiRobot::everythingSeen()));
        m_fixture->keychain.timeOutHung();
        QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is saved"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(!UiRobot::sees(u"Nothing was saved"_s));
        QVERIFY(!m_dialog->mayClose());
        QCOMPARE(field()->text(), QString(canaryKey));
        QCOMPARE(m_fixture->openIntents().size(), std::size_t(1));
        m_fixture->keychain.setFault(Fault::None);
        if (isSavedLate) {
            m_fixture->keychain.put(credentialKey(m_fixture->openIntents().front().uuid),
                                    Secret::fromText(canaryKey));
            QVERIFY(awaited(m_fixture->keychain.check()));
        } else {
            QVERIFY(UiRobot::click(u"Try again"_s));
        }
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(entries().size(), std::size_t(1));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 1);
        QTRY_VERIFY(m_fixture->openIntents().empty());
    }

    void whatWasTypedSinceStaysWhenTheFirstIsSavedLate_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("another key") << u"Credential"_s << anotherKey();
        QTest::newRow("another key with the same id and end")
            << u"Credential"_s << QString(canaryKey).replace(u"CANARY_b3J"_s, u"CANARY_c4L"_s);
        QTest::newRow("another name") << u"Name"_s << u"Second"_s;
        QTest::newRow("no key") << u"Credential"_s << QString();
    }

    void whatWasTypedSinceStaysWhenTheFirstIsSavedLate()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        QVERIFY2(saveWhileItHangs(), qPrintable(UiRobot::everythingSeen()));
        m_fixture->keychain.timeOutHung();
        QVERIFY(UiRobot::waitToSee(u"Not known yet whether it is saved"_s));
        const QString first = m_fixture->openIntents().front().uuid;
        QVERIFY(UiRobot::type(field, text));
        // What is offered would use another value than the one whose fate is not known.
        QCOMPARE(UiRobot::sees(u"Not known yet whether it is saved"_s), field == "Name"_L1);
        QCOMPARE(UiRobot::sees(u"Copy it"_s), field == "Name"_L1);
        QSignalSpy saved(m_dialog.data(), &CaptureDialog::saved);
        m_fixture->keychain.setFault(Fault::None);
        m_fixture->keychain.put(credentialKey(first), Secret::fromText(canaryKey));
        QVERIFY(awaited(m_fixture->keychain.check()));
        QVERIFY2(UiRobot::waitToSee(u"\u201C\u2068Slow\u2069\u201D was saved late"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(!UiRobot::sees(u"Not known yet whether it is saved"_s));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.at(0).at(0).toString(), first);
        QVERIFY(m_dialog && m_dialog->isVisible());
        QCOMPARE(UiRobot::textOf(u"Name"_s), field == "Name"_L1 ? text : u"Slow"_s);
        QCOMPARE(CaptureDialogTest::field()->text(),
                 field == "Name"_L1 ? QString(canaryKey) : text);
        QCOMPARE(entries().size(), std::size_t(1));
        QCOMPARE(entries().front().name, u"Slow"_s);
        if (text != anotherKey())
            return;
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(entries().size(), std::size_t(2));
        QVERIFY(entries().front().uuid != first);
        QCOMPARE(valueOf(entries().front().uuid), anotherKey());
        QCOMPARE(valueOf(first), QString(canaryKey));
    }

    /// A second attempt is refused while the first may still be carried out.
    void aRefusedAttemptLeavesTheFirstUnknown()
    {
        QVERIFY2(saveWhileItHangs(), qPrintable(UiRobot::everythingSeen()));
        m_fixture->keychain.timeOutHung(FakeKeychain::Late::Lost);
        QVERIFY(UiRobot::waitToSee(u"Not known yet whether it is saved"_s));
        const QString first = m_fixture->openIntents().front().uuid;
        m_fixture->keychain.setFault(FakeKeychain::Fault::Locked);
        QVERIFY(UiRobot::click(u"Try again"_s));
        QVERIFY2(UiRobot::waitToSee(u"was locked before Keyturn could look"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(UiRobot::sees(u"Not known yet whether it is saved"_s));
        QVERIFY(!UiRobot::sees(u"Nothing was saved"_s));
        QVERIFY(!m_dialog->mayClose());
        m_fixture->keychain.put(credentialKey(first), Secret::fromText(canaryKey));
        QVERIFY(UiRobot::type(u"Credential"_s, anotherKey()));
        m_fixture->keychain.setFault(FakeKeychain::Fault::None);
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_COMPARE(entries().size(), std::size_t(2));
        QCOMPARE(valueOf(first), QString(canaryKey));
    }

    void anotherKeyLeavesTheFirstToBeSavedLate()
    {
        QVERIFY2(saveWhileItHangs(), qPrintable(UiRobot::everythingSeen()));
        m_fixture->keychain.timeOutHung();
        QVERIFY(UiRobot::waitToSee(u"Not known yet whether it is saved"_s));
        const QString first = m_fixture->openIntents().front().uuid;
        QVERIFY(UiRobot::type(u"Credential"_s, anotherKey()));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s));
        m_fixture->keychain.put(credentialKey(first), Secret::fromText(canaryKey));
        m_fixture->keychain.setFault(Fault::None);
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(entries().size(), std::size_t(2));
        QCOMPARE(valueOf(first), QString(canaryKey));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 2);
        QTRY_VERIFY(m_fixture->openIntents().empty());
    }

    void theFirstIsToldWhenAnotherWasTriedSince()
    {
        QVERIFY2(saveWhileItHangs(), qPrintable(UiRobot::everythingSeen()));
        m_fixture->keychain.timeOutHung();
        QVERIFY(UiRobot::waitToSee(u"Not known yet whether it is saved"_s));
        const QString first = m_fixture->openIntents().front().uuid;
        QVERIFY(UiRobot::type(u"Credential"_s, anotherKey()));
        m_fixture->keychain.setFault(Fault::Locked);
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY2(UiRobot::waitToSee(u"The keychain is locked"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QSignalSpy saved(m_dialog.data(), &CaptureDialog::saved);
        m_fixture->keychain.put(credentialKey(first), Secret::fromText(canaryKey));
        m_fixture->keychain.setFault(Fault::None);
        QVERIFY(awaited(m_fixture->keychain.check()));
        QVERIFY2(UiRobot::waitToSee(u"\u201C\u2068Slow\u2069\u201D was saved late"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.at(0).at(0).toString(), first);
        QVERIFY(m_dialog && m_dialog->isVisible());
        QCOMPARE(field()->text(), anotherKey());
        QCOMPARE(entries().size(), std::size_t(1));
    }

    void theSameKeyAgainHasTheSameEntry()
    {
        QVERIFY2(saveWhileItHangs(), qPrintable(UiRobot::everythingSeen()));
        m_fixture->keychain.timeOutHung(FakeKeychain::Late::Stored);
        QVERIFY(UiRobot::waitToSee(u"Not known yet whether it is saved"_s));
        QVERIFY(UiRobot::type(u"Credential"_s, anotherKey()));
        QVERIFY(UiRobot::type(u"Credential"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s));
        m_fixture->keychain.setFault(Fault::None);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(entries().size(), std::size_t(1));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 1);
    }

    void aCopyMakesItSafeToLeave()
    {
        QVERIFY2(saveWhileItHangs(), qPrintable(UiRobot::everythingSeen()));
        QVERIFY(UiRobot::click(u"Copy it"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(canaryKey));
        QVERIFY2(UiRobot::waitToSee(u"Copied, clears in"_s), qPrintable(UiRobot::everythingSeen()));
        QVERIFY(!m_fixture->clipboard.onlyCopy().isEmpty()); // quitting asks about it
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QTRY_VERIFY(!m_dialog);
    }

    void itMayGoWithItsWindowWhileItIsSaving()
    {
        m_fixture->keychain.setFault(Fault::Hang);
        open({});
        QVERIFY(fill(u"x"_s, canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"Look for an unlock prompt"_s));
        delete m_dialog;
        m_fixture->keychain.setFault(Fault::None);
        QTRY_COMPARE(entries().size(), std::size_t(1));
    }

    void theValueIsNowhereToBeRead()
    {
        open({});
        QVERIFY(fill(u"x"_s, canaryKey));
        QCOMPARE(field()->echoMode(), QLineEdit::Password);
        QCOMPARE(VaultFixture::canaryFound(), QString());
        QVERIFY(!field()->dragEnabled());
        field()->selectAll();
        field()->copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(canary));
    }

    void closingLeavesNothingInTheField_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addRow("saved") << u"Save"_s;
        QTest::addRow("canceled") << u"Cancel"_s;
    }

    void closingLeavesNothingInTheField()
    {
        QFETCH(QString, button);
        open({});
        QVERIFY(fill(u"x"_s, canaryKey));
        const QPointer edit(field());
        QString left = u"not closed"_s;
        bool undoable = true;
        connect(m_dialog, &QDialog::finished, this, [&] {
            edit->setEchoMode(QLineEdit::Normal);
            edit->undo();
            left = edit->text();
            undoable = edit->isUndoAvailable();
        });
        QVERIFY(UiRobot::click(button));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(left, QString());
        QVERIFY(!undoable);
    }

private:
    void open(const CaptureDialog::Preset &preset)
    {
        m_dialog = new CaptureDialog(m_fixture->vault, m_fixture->catalog, m_fixture->clock,
                                     m_fixture->clipboard, preset, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    /// Saves while the keychain hangs, and waits until that is said.
    bool saveWhileItHangs()
    {
        m_fixture->keychain.setFault(Fault::Hang);
        open({});
        return fill(u"Slow"_s, canaryKey) && UiRobot::click(u"Save"_s)
            && UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s);
    }

    static QString anotherKey()
    {
        return QString(canaryKey).replace(u"7f3a90b2c4d1e5f6"_s, u"1111222233334444"_s);
    }

    static QMessageBox *question()
    {
        return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    }

    static bool fill(const QString &name, const QString &credential)
    {
        return UiRobot::type(u"Credential"_s, credential) && UiRobot::type(u"Name"_s, name);
    }

    static QLineEdit *field() { return qobject_cast<QLineEdit *>(UiRobot::look(u"Credential"_s)); }

    QString badge() const
    {
        const auto *kind = m_dialog->findChild<Badge *>(u"kind"_s);
        return kind->isVisible() ? kind->text() : QString();
    }

    const CompactList<VaultRecord> &entries() const { return m_fixture->vault.entries(); }

    QString valueOf(const QString &uuid) const
    {
        return QString::fromUtf8(m_fixture->keychain.value(credentialKey(uuid)).reveal());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<VaultFixture> m_fixture;
    QPointer<CaptureDialog> m_dialog;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::CaptureDialogTest)
#include "tst_capturedialog.moc"
