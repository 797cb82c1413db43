// SPDX-License-Identifier: MIT
#include "core/envtext.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "ui/dialogs/importdialog.h"
#include "ui/style/theme.h"
#include "ui/vaultfixture.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pastefield.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

class ImportDialogTest final : public TestCase
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
        m_dialog =
            new ImportDialog(m_fixture->catalog, m_fixture->vault, m_fixture->clock, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void cleanup()
    {
        delete m_dialog.data();
        m_fixture.reset();
        QGuiApplication::clipboard()->clear();
        TestCase::cleanup();
    }

    void aPastedKeyIsRecognisedAndKept()
    {
        QVERIFY(paste(canaryKey));
        QCOMPARE(UiRobot::textOf(u"Service 1"_s), u"Anyreach"_s);
        QCOMPARE(UiRobot::textOf(u"Type 1"_s), u"API key"_s);
        QCOMPARE(UiRobot::textOf(u"Name 1"_s), u"Anyreach API key"_s);
        QVERIFY(UiRobot::sees(u"ak_7f3a90b2…k9Qd"_s));
        QSignalSpy imported(m_dialog.data(), &ImportDialog::imported);
        QVERIFY(UiRobot::type(u"Organization 1"_s, u"Acme"_s));
        QVERIFY(UiRobot::click(u"Import"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(imported.count(), 1);
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(1));
        const VaultRecord &record = m_fixture->vault.entries().front();
        QCOMPARE(record.serviceId, u"anyreach"_s);
        QCOMPARE(record.serverUrl, u"https://api.anyreach.ai"_s);
        QCOMPARE(record.credentialId, u"ak_7f3a90b2c4d1e5f6"_s);
        QCOMPARE(record.organizationName, u"Acme"_s);
        QVERIFY(!record.expiryKnown);
        QVERIFY(m_fixture->keychain.value(credentialKey(record.uuid)).equals(Secret(canaryKey)));
    }

    void aByteOrderMarkThatCameAlongIsNoPartOfTheKey()
    {
        QVERIFY(paste(u"\uFEFF"_s + canaryKey));
        QCOMPARE(UiRobot::textOf(u"Service 1"_s), u"Anyreach"_s);
    }

    void theValueIsNowhereToBeRead()
    {
        QVERIFY(paste(u"A="_s + canaryKey + u"\nB="_s + canaryToken));
        QCOMPARE(VaultFixture::canaryFound(), QString());
        for (const auto *field : m_dialog->findChildren<QLineEdit *>())
            QVERIFY(!field->text().contains(canary));
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(canary));
        QVERIFY(field()->toPlainText().isEmpty());
        QVERIFY(!field()->document()->isUndoAvailable());
        UiRobot::press(QKeySequence::Undo);
        QVERIFY(field()->toPlainText().isEmpty());
    }

    void whatIsTypedIsMasked()
    {
        field()->setFocus();
        QTest::keyClicks(field(), canaryKey);
        QCOMPARE(field()->toPlainText(), QString(canaryKey.size(), u'\u2022'));
        QCOMPARE(VaultFixture::canaryFound(), QString());
        QTest::keyClick(field(), Qt::Key_Backspace);
        QTest::keyClicks(field(), u"d"_s);
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::find(u"Name 1"_s));
        QVERIFY(field()->toPlainText().isEmpty());
        QVERIFY(UiRobot::click(u"Import"_s));
        QTRY_VERIFY(!m_dialog);
        const QString key = credentialKey(m_fixture->vault.entries().front().uuid);
        QVERIFY(m_fixture->keychain.value(key).equals(Secret(canaryKey)));
    }

    void whatAnAccessibilityClientWritesIsMaskedAndTaken()
    {
        auto *text = QAccessible::queryAccessibleInterface(field())->editableTextInterface();
        QVERIFY(text);
        text->insertText(0, canaryKey);
        QCOMPARE(field()->toPlainText(), QString(canaryKey.size(), u'\u2022'));
        QVERIFY(button()->isEnabled());
        text->insertText(int(canaryKey.size()), u"d"_s); // behind what is masked
        QCOMPARE(field()->toPlainText().size(), canaryKey.size() + 1);
        QCOMPARE(VaultFixture::canaryFound(), QString());
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::find(u"Name 1"_s));
        QVERIFY(field()->toPlainText().isEmpty());
        QVERIFY(UiRobot::click(u"Import"_s));
        QTRY_VERIFY(!m_dialog);
        const QString key = credentialKey(m_fixture->vault.entries().front().uuid);
        QVERIFY(
            m_fixture->keychain.value(key).equals(Secret(QString(canaryKey + u"d"_s).toLatin1())));
    }

    void theFieldsOfAllRowsHaveTheSameWidth()
    {
        QVERIFY(paste(u"A="_s + canaryKey + u"\nB=kt_test_CANARY_unknown\n"_s));
        const auto widthOf = [](const QString &name) {
            const QWidget *widget = UiRobot::find(name);
            return widget ? widget->width() : 0;
        };
        QVERIFY(widthOf(u"Name 1"_s) > 0);
        QTRY_COMPARE(widthOf(u"Name 1"_s), widthOf(u"Name 2"_s));
    }

    void enterTakesWhatWasTyped()
    {
        field()->setFocus();
        QTest::keyClicks(field(), canaryToken);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(UiRobot::find(u"Name 1"_s));
        QVERIFY(m_dialog);
        QCOMPARE(UiRobot::textOf(u"Type 1"_s), u"Token"_s);
    }

    void anEnvTextBecomesOneRowForEachValueThatMayBeAKey()
    {
        QVERIFY(paste(u"\uFEFFPORT=8080\r\nDEBUG=true\r\nURL=https://x.example\r\n"
                      "FIRST='"_s
                      + canaryKey + u"'\r\nexport SECOND=\""_s + canaryToken
                      + u"\"\r\nTHIRD=kt_test_CANARY_unknown\r\nFIRST="_s + canaryKey + u"\r\n"_s));
        QCOMPARE(UiRobot::textOf(u"Name 1"_s), u"FIRST"_s);
        QCOMPARE(UiRobot::textOf(u"Type 2"_s), u"Token"_s);
        QCOMPARE(UiRobot::textOf(u"Service 3"_s), u"Choose…"_s);
        QVERIFY(isChecked(1) && isChecked(2));
        QVERIFY(!isChecked(3) && !isChecked(4));
        QVERIFY(UiRobot::sees(u"Twice in this text"_s));
        QCOMPARE(leftOut(),
                 (QStringList{ u"PORT · line 1 · a number"_s, u"DEBUG · line 2 · yes or no"_s,
                               u"URL · line 3 · an address"_s }));
        QVERIFY(UiRobot::click(u"Import 2"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(2));
    }

    void anUnknownValueIsImportedOnceItsServiceIsChosen()
    {
        QVERIFY(paste(u"kt_test_CANARY_unknown"_s));
        QVERIFY(!isChecked(1));
        QVERIFY(!button()->isEnabled());
        QVERIFY(UiRobot::choose(u"Service 1"_s, u"anyformat"_s));
        QVERIFY(isChecked(1));
        QCOMPARE(UiRobot::textOf(u"Type 1"_s), u"API key"_s);
        QVERIFY(UiRobot::click(u"Import"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().front().serviceId, u"anyformat"_s);
        QCOMPARE(m_fixture->vault.entries().front().hint, u"…nown"_s);
    }

    void aValueOfAnotherServiceIsKeptUnderItsName()
    {
        QVERIFY(paste(u"GITHUB_TOKEN=kt_test_CANARY_unknown"_s));
        QVERIFY(UiRobot::choose(u"Service 1"_s, u"Another service…"_s));
        QVERIFY(isChecked(1));
        QVERIFY(UiRobot::choose(u"Type 1"_s, u"Token"_s));
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::sees(u"Enter the name of the service"_s));
        QVERIFY(UiRobot::type(u"Service name 1"_s, u"anyformat"_s));
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::sees(u"choose it there"_s));
        QVERIFY(UiRobot::type(u"Service name 1"_s, u"GitHub"_s));
        QVERIFY(UiRobot::click(u"Import"_s));
        QTRY_VERIFY(!m_dialog);
        const VaultRecord &record = m_fixture->vault.entries().front();
        QCOMPARE(record.serviceId, u"GitHub"_s);
        QCOMPARE(record.name, u"GITHUB_TOKEN"_s);
        QCOMPARE(record.kind, CredentialKind::Token);
        QVERIFY(!record.expiryKnown && !record.check);
        // No service can be asked about this entry. It must be counted as unknown, not as
        // unreachable.
        QCOMPARE(m_fixture->checks.countUnknown({ record.uuid }), 1);
    }

    void aServiceWhoseKeysBeginOtherwiseIsRefused()
    {
        QVERIFY(paste(u"kt_test_CANARY_unknown"_s));
        QVERIFY(UiRobot::choose(u"Service 1"_s, u"Anyreach"_s));
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::sees(u"has no keys or tokens that begin like this"_s));
        QVERIFY(m_dialog);
        QVERIFY(m_fixture->vault.entries().empty());
    }

    void whatAnExchangeNeedsIsAskedFor()
    {
        QVERIFY(paste(u"APPCIRCLE_API_KEY_SECRET=kt_test_CANARY_appcircle"_s));
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::sees(u"Enter the key's own name"_s));
        QVERIFY(UiRobot::type(u"Key name 1"_s, u"ci"_s));
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::sees(u"Enter the ID of its organization"_s));
        // The same rule as in the connect dialog: the id must be a GUID.
        QVERIFY(UiRobot::type(u"Organization ID 1"_s, u"org-1"_s));
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::sees(u"An organization ID is a GUID"_s));
        const QString guid = u"6f9619ff-8b86-d011-b42d-00c04fc964ff"_s;
        QVERIFY(UiRobot::type(u"Organization ID 1"_s, guid));
        QVERIFY(UiRobot::click(u"Import"_s));
        QTRY_VERIFY(!m_dialog);
        const VaultRecord &record = m_fixture->vault.entries().front();
        QCOMPARE(record.credentialId, u"ci"_s);
        QCOMPARE(record.organizationId, guid);
        QCOMPARE(record.authUrl, u"https://auth.appcircle.io"_s);
    }

    void aNameIsNeeded()
    {
        QVERIFY(paste(canaryKey));
        QVERIFY(UiRobot::type(u"Name 1"_s, u"  "_s));
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::sees(u"Enter a name"_s));
        QVERIFY(m_fixture->keychain.requests().count(FakeKeychain::Operation::Write) <= 1);
        QVERIFY(m_fixture->vault.entries().empty());
    }

    void whatIsInTheVaultAlreadyIsSaid()
    {
        QVERIFY(m_fixture->keep(m_fixture->record(u"1"_s, u"Production"_s), canaryKey));
        QTRY_VERIFY(!m_fixture->vault.entries().front().fingerprint.isEmpty());
        QVERIFY(paste(canaryKey));
        QVERIFY(UiRobot::waitToSee(u"In the vault as"_s));
        QVERIFY(UiRobot::sees(u"Production"_s));
        QVERIFY(!isChecked(1));
        QVERIFY(UiRobot::click(u"Choose 1"_s)); // the user chooses it all the same
        QVERIFY(UiRobot::click(u"Import"_s));
        QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(2));
    }

    void aKeychainThatCannotAnswerIsNotTakenForANo()
    {
        m_fixture->keychain.setFault(Fault::Locked);
        QVERIFY(paste(canaryKey));
        QVERIFY(UiRobot::waitToSee(u"cannot be told"_s));
        QVERIFY(isChecked(1));
    }

    void whatFailsStaysAndIsTriedAgain()
    {
        QVERIFY(paste(u"A="_s + canaryKey + u"\nB="_s + canaryToken));
        QTRY_VERIFY(m_fixture->keychain.state() != KeychainState::Unknown);
        QTest::qWait(20);
        m_fixture->keychain.failNext(Fault::Locked);
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(UiRobot::waitToSee(u"1 of 2 were imported"_s));
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(1));
        QVERIFY(UiRobot::look(u"Name 1"_s));
        QVERIFY(!UiRobot::look(u"Name 2"_s));
        QVERIFY(UiRobot::click(u"Retry"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(2));
    }

    void whatIsNotInTheListIsTakenOutAgainByCancel()
    {
        QVERIFY(paste(canaryKey));
        m_fixture->refuse(u"vault"_s);
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(UiRobot::waitToSee(u"Nothing was imported"_s));
        QVERIFY(storesCredential());
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QVERIFY(UiRobot::click(u"Close"_s));
        QTRY_VERIFY(!m_dialog);
        QTRY_VERIFY(!storesCredential());
    }

    void aRetryLeavesOneEntryBehind()
    {
        QVERIFY(paste(canaryKey));
        m_fixture->refuse(u"vault"_s);
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(UiRobot::waitToSee(u"Nothing was imported"_s));
        m_fixture->allow(u"vault"_s);
        QVERIFY(UiRobot::click(u"Retry"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(1));
        QCOMPARE(m_fixture->keychain.keys().filter(u"/credential/"_s).size(), 1);
    }

    void closingWithSomethingChosenAsksOnce()
    {
        QVERIFY(m_dialog->mayClose());
        QVERIFY(paste(canaryKey));
        QVERIFY(!m_dialog->mayClose());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(UiRobot::waitToSee(u"Close without importing this key?"_s));
        QVERIFY(UiRobot::click(u"Go back"_s));
        QVERIFY(m_dialog);
        QTRY_COMPARE(QApplication::activeModalWidget(), m_dialog);
        QVERIFY(UiRobot::click(u"Choose 1"_s)); // unchecks the row
        QVERIFY(m_dialog->mayClose());
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QTRY_VERIFY(!m_dialog);
    }

    void badTextIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::addRow("five megabytes")
            << u"A=kt_test_CANARY\n"_s.repeated(5 * 1024 * 1024 / 17) << u"At most 1 MB"_s;
        QTest::addRow("one line of five megabytes")
            << QString(5 * 1024 * 1024, u'x') << u"At most 1 MB"_s;
        QTest::addRow("one long line") << QString(600'000, u'x') << u"too long"_s;
        QTest::addRow("bytes") << u"A=kt_test\0_CANARY"_s << u"bytes that no text has"_s;
        QTest::addRow("an address") << u"https://api.example/keys"_s << u"an address"_s;
        QTest::addRow("words") << u"my secret key"_s << u"characters that no key has"_s;
        QTest::addRow("settings only") << u"PORT=80\nDEBUG=1"_s << u"No value in it"_s;
        QTest::addRow("comments only") << u"# nothing\n# here"_s << u"No value in it"_s;
    }

    void badTextIsRefusedInWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        QVERIFY(paste(canaryKey)); // this row stays
        QVERIFY(paste(text));
        const auto *message = m_dialog->findChild<MessageStrip *>();
        QVERIFY(message->isVisible());
        QVERIFY2(message->message().contains(said), qPrintable(message->message()));
        QVERIFY(UiRobot::look(u"Name 1"_s));
        QVERIFY(!UiRobot::look(u"Name 2"_s));
    }

    void aHungKeychainIsToldAndStopped_data()
    {
        QTest::addColumn<bool>("isSavedLate");
        QTest::newRow("saved late") << true;
        QTest::newRow("never saved, tried again") << false;
    }

    void aHungKeychainIsToldAndStopped()
    {
        QFETCH(const bool, isSavedLate);
        QVERIFY(paste(u"A="_s + canaryKey + u"\nB="_s + canaryToken + u'\n'));
        QVERIFY(UiRobot::find(u"Name 2"_s));
        QVERIFY(awaited(m_fixture->keychain.check())); // both have been compared
        m_fixture->keychain.setFault(Fault::Hang);
        QVERIFY(UiRobot::click(u"Import 2"_s));
        QVERIFY2(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s),
                 qPrintable(UiRobot::everythingSeen()));
        UiRobot::press(QKeySequence(Qt::Key_Escape));
        QVERIFY2(UiRobot::waitToSee(u"Close without knowing whether it is saved?"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(UiRobot::click(u"Go back"_s));
        QVERIFY(UiRobot::click(u"Stop saving"_s));
        QVERIFY2(UiRobot::waitToSee(u"Not known yet whether all are saved"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(!UiRobot::sees(u"Nothing was imported"_s));
        QVERIFY(UiRobot::look(u"Name 1"_s) && UiRobot::look(u"Name 2"_s)); // nothing is lost
        const auto intents = m_fixture->openIntents();
        QCOMPARE(intents.size(), std::size_t(1));
        if (isSavedLate)
            m_fixture->keychain.put(credentialKey(intents.front().uuid),
                                    Secret::fromText(canaryKey));
        m_fixture->keychain.setFault(Fault::None);
        if (isSavedLate) {
            QVERIFY(awaited(m_fixture->keychain.check()));
            QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(1));
            QTRY_VERIFY(!UiRobot::look(u"Name 1"_s));
            QVERIFY(!UiRobot::sees(u"Not known yet whether all are saved"_s));
        }
        QVERIFY(UiRobot::click(u"Retry"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(2));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 2);
        QTRY_VERIFY(m_fixture->openIntents().empty());
    }

    void whatWasEditedSinceIsSavedWithWhatIsSavedLate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("saved");
        QTest::newRow("edited") << u"Edited"_s << false << u"Edited"_s;
        QTest::newRow("the list cannot be written") << u"Edited"_s << true << u"A"_s;
        QTest::newRow("no name") << QString() << false << u"A"_s;
    }

    void whatWasEditedSinceIsSavedWithWhatIsSavedLate()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isRefused);
        QFETCH(const QString, saved);
        QVERIFY(paste(u"A="_s + canaryKey + u"\nB="_s + canaryToken + u'\n'));
        QVERIFY(UiRobot::find(u"Name 2"_s));
        QVERIFY(awaited(m_fixture->keychain.check())); // both have been compared
        m_fixture->keychain.setFault(Fault::Hang);
        QVERIFY(UiRobot::click(u"Import 2"_s));
        QVERIFY(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s));
        QVERIFY(UiRobot::click(u"Stop saving"_s));
        QVERIFY(UiRobot::waitToSee(u"Not known yet whether all are saved"_s));
        QVERIFY(UiRobot::type(u"Name 1"_s, name));
        QVERIFY(UiRobot::type(u"Organization 1"_s, u"Acme"_s));
        const QString uuid = m_fixture->openIntents().front().uuid;
        m_fixture->keychain.put(credentialKey(uuid), Secret::fromText(canaryKey));
        const Vault &vault = m_fixture->vault;
        const auto refuseNext = connect(&vault, &Vault::changed, this, [this, isRefused] {
            if (isRefused)
                m_fixture->refuse(u"vault"_s);
        });
        m_fixture->keychain.setFault(Fault::None);
        QVERIFY(awaited(m_fixture->keychain.check()));
        QTRY_VERIFY(!UiRobot::look(u"Name 1"_s));
        QVERIFY(UiRobot::look(u"Name 2"_s));
        disconnect(refuseNext);
        if (isRefused)
            QVERIFY2(UiRobot::waitToSee(u"What you changed is not saved"_s),
                     qPrintable(UiRobot::everythingSeen()));
        QTRY_COMPARE(vault.entries().front().name, saved);
        QCOMPARE(vault.entries().size(), std::size_t(1));
        const VaultRecord &entry = vault.entries().front();
        QCOMPARE(entry.organizationName, saved == name ? u"Acme"_s : QString());
        QTRY_COMPARE(vault.entries().front().fingerprint.isEmpty(), isRefused);
        QCOMPARE(vault.entries().front().name, saved);
    }

    void nothingIsSaidToBeUnsavedThatMayBeSaved()
    {
        QVERIFY(paste(u"A="_s + canaryKey + u"\nB="_s + canaryToken + u'\n'));
        QVERIFY(UiRobot::find(u"Name 2"_s));
        QVERIFY(awaited(m_fixture->keychain.check())); // both have been compared
        m_fixture->keychain.setFault(Fault::Locked);
        m_fixture->keychain.failNext(Fault::LocksAfter); // the second one is refused
        QVERIFY(UiRobot::click(u"Import 2"_s));
        QVERIFY2(UiRobot::waitToSee(u"Not known yet whether all are saved"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY2(UiRobot::sees(u"was locked before Keyturn could look. Unlock it"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(!UiRobot::sees(u"Nothing was imported"_s));
        QVERIFY(!UiRobot::sees(u"has not answered"_s));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 1);
        m_fixture->keychain.setFault(Fault::None);
        QVERIFY(awaited(m_fixture->keychain.check()));
        QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(1));
        QVERIFY(UiRobot::click(u"Retry"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(2));
        QCOMPARE(m_fixture->keychain.credentialKeys().size(), 2);
    }

    void anotherAttemptAtWhatIsSavedLateMeanwhileMayFail()
    {
        FakeKeychain &keychain = m_fixture->keychain;
        QVERIFY(paste(u"A="_s + canaryKey + u"\nB="_s + canaryToken + u'\n'));
        QVERIFY(UiRobot::find(u"Name 2"_s));
        QVERIFY(awaited(keychain.check())); // both have been compared
        keychain.setFault(Fault::Hang);
        QVERIFY(UiRobot::click(u"Import 2"_s));
        QTRY_COMPARE(keychain.state(), KeychainState::Waiting);
        keychain.timeOutHung();
        QTRY_COMPARE(keychain.state(), KeychainState::Waiting);
        keychain.timeOutHung(FakeKeychain::Late::Stored);
        QVERIFY(UiRobot::waitToSee(u"Not known yet whether all are saved"_s));

        // The second one is found while the first one is tried again.
        QSignalSpy late(&m_fixture->vault, &Vault::keptLate);
        connect(&m_fixture->vault, &Vault::keptLate, m_dialog.data(),
                [&keychain] { keychain.setFault(Fault::Hang); });
        keychain.setFault(Fault::None);
        QVERIFY(UiRobot::click(u"Retry"_s));
        QTRY_COMPARE(late.count(), 1);
        QTRY_VERIFY((keychain.timeOutHung(), !m_dialog));
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(2));
        QCOMPARE(keychain.credentialKeys().size(), 2);
    }

    void leavingAHungImportLosesNothingThatIsSavedLate()
    {
        QVERIFY(paste(canaryKey));
        QVERIFY(awaited(m_fixture->keychain.check()));
        m_fixture->keychain.setFault(Fault::Hang);
        QVERIFY(UiRobot::click(u"Import"_s));
        QVERIFY(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s));
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QVERIFY(UiRobot::waitToSee(u"Close without knowing whether it is saved?"_s));
        QVERIFY(UiRobot::click(u"Close"_s));
        QTRY_VERIFY(!m_dialog);
        QSignalSpy late(&m_fixture->vault, &Vault::keptLate);
        m_fixture->keychain.setFault(Fault::None);
        QTRY_COMPARE(late.count(), 1);
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(1));
        QTRY_VERIFY(m_fixture->openIntents().empty());
    }

    void manyLinesDoNotHang()
    {
        QString text;
        for (int i = 0; i < 30'000; ++i)
            text += u"A%1=kt_test_CANARY_%1\n"_s.arg(i);
        QVERIFY(text.size() < envtext::maximumBytes);
        QVERIFY(paste(text));
        QVERIFY(UiRobot::look(u"Name 100"_s));
        QVERIFY(!UiRobot::look(u"Name 101"_s));
        QVERIFY(leftOut().isEmpty());
        QVERIFY(UiRobot::click(u"Show more (29900)"_s));
        QVERIFY(UiRobot::look(u"Name 200"_s));
        QVERIFY(UiRobot::sees(u"Show more (29800)"_s));
    }

    void allOfManyValuesAreImported()
    {
        QString text;
        for (int i = 0; i < 120; ++i)
            text += u"A%1=pat_kt_test_CANARY_%1_0123456789\n"_s.arg(i);
        QVERIFY(paste(text));
        for (const std::size_t imported : { 100U, 120U }) {
            QVERIFY(m_dialog);
            QTRY_VERIFY(button()->isEnabled());
            QTest::mouseClick(button(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(m_fixture->vault.entries().size(), imported, 60'000);
        }
        QTRY_VERIFY(!m_dialog);
    }

    void closingCountsWhatWaitsBehindShowMore()
    {
        QString text;
        for (int i = 0; i < 103; ++i)
            text += u"A%1=pat_kt_test_CANARY_%1_0123456789\n"_s.arg(i);
        QVERIFY(paste(text));
        QVERIFY(UiRobot::sees(u"Show more (3)"_s));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(UiRobot::waitToSee(u"Close without importing these 103 keys?"_s));
        QVERIFY(UiRobot::sees(u"3 of them are not shown yet."_s));
        QVERIFY(UiRobot::click(u"Go back"_s));
        QTRY_COMPARE(QApplication::activeModalWidget(), m_dialog);

        // Nobody has said that those without a row are not to be imported.
        for (int row = 1; row <= 100; ++row)
            QVERIFY(UiRobot::click(u"Choose %1"_s.arg(row)));
        QVERIFY(!m_dialog->mayClose());
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QVERIFY(UiRobot::waitToSee(u"Close without importing these 3 keys?"_s));
        QVERIFY(UiRobot::click(u"Go back"_s));
        QTRY_COMPARE(QApplication::activeModalWidget(), m_dialog);

        QVERIFY(UiRobot::click(u"Show more (3)"_s));
        QVERIFY(UiRobot::click(u"Choose 101"_s) && UiRobot::click(u"Choose 102"_s));
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QVERIFY(UiRobot::waitToSee(u"Close without importing this key?"_s));
        QVERIFY(!UiRobot::sees(u"not shown yet"_s));
        QVERIFY(UiRobot::click(u"Close"_s));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_fixture->vault.entries().empty());
    }

    void everyRowThatIsLeftOutIsListedWithItsReason()
    {
        QVERIFY(paste(u"# OLD="_s + canaryKey
                      + u"\nA=ak_your_key_here\nB=\"encrypted:BD0AbCd\"\nC=${D}\nE=\n"
                        "F=\"-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE "
                        "KEY-----\"\nwhat is this\n"
                        "G=some words\nTOKEN="_s
                      + canaryToken));
        QCOMPARE(
            leftOut(),
            (QStringList{ u"OLD · line 1 · in a comment"_s, u"A · line 2 · a placeholder"_s,
                          u"B · line 3 · encrypted"_s,
                          u"C · line 4 · a reference to another value"_s, u"E · line 5 · empty"_s,
                          u"F · line 6 · a private key of several lines; Keyturn keeps keys of one "
                          "line"_s,
                          u"G · line 10 · characters that no key has"_s,
                          u"line 9 · of no form that Keyturn reads"_s }));
        QVERIFY(canBeTicked(0) && canBeTicked(1) && canBeTicked(2) && canBeTicked(3));
        QVERIFY(!canBeTicked(4) && !canBeTicked(5) && !canBeTicked(6) && !canBeTicked(7));
        QCOMPARE(UiRobot::textOf(u"Name 1"_s), u"TOKEN"_s);
        QVERIFY(paste(u"H=8080\nI=1"_s));
        QCOMPARE(leftOut().at(0), u"OLD · text 1, line 1 · in a comment"_s);
        QCOMPARE(leftOut().at(8), u"H · text 2, line 1 · a number"_s);
    }

    void whatIsTickedIsTakenAllTheSame()
    {
        QVERIFY(paste(u"# OLD="_s + canaryKey + u"\nPORT=80"_s));
        QVERIFY(UiRobot::sees(u"Look at what was left out"_s));
        QVERIFY(!UiRobot::sees(u"No value in it"_s));
        QVERIFY(!UiRobot::look(u"Name 1"_s));
        tick(0);
        QVERIFY(UiRobot::find(u"Name 1"_s));
        QCOMPARE(UiRobot::textOf(u"Name 1"_s), u"OLD"_s);
        QVERIFY(isChecked(1));
        tick(0); // unticked again
        QTRY_VERIFY(!UiRobot::look(u"Name 1"_s));
        QVERIFY(!button()->isEnabled());
        tick(0);
        QVERIFY(UiRobot::click(u"Import"_s));
        QTRY_VERIFY(!m_dialog);
        const VaultRecord &record = m_fixture->vault.entries().front();
        QCOMPARE(record.name, u"OLD"_s);
        QVERIFY(m_fixture->keychain.value(credentialKey(record.uuid)).equals(Secret(canaryKey)));
    }

    void whatWasDoneToAValueIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const QString key(canaryKey);
        QTest::addRow("backticks") << u"A=`%1`"_s.arg(key) << u"Taken off: quotes."_s;
        QTest::addRow("a separator")
            << u"A=%1;"_s.arg(key) << u"Taken off: the “;” or “,” at its end."_s;
        QTest::addRow("Bearer") << u"Bearer "_s + key << u"Taken off: the word “Bearer”."_s;
        QTest::addRow("no width") << u"\u200B"_s + key << u"Taken off: invisible characters."_s;
        QTest::addRow("all of it") << u"A=\"Bearer `%1`\";"_s.arg(key) << u"Bearer"_s;
        QTest::addRow("a curl line")
            << u"curl -H 'Authorization: Bearer %1' https://x.example"_s.arg(key)
            << u"Taken from the middle of a text"_s;
        QTest::addRow("quotes, alone") << u"\"%1\""_s.arg(key) << u"Taken off: quotes."_s;
        QTest::addRow("quotes, on a line of its own")
            << u"a word\n'%1'"_s.arg(key) << u"Taken off: quotes."_s;
        QTest::addRow("a line of its own") << u"a word\n%1\n"_s.arg(key) << QString();
        QTest::addRow("wrapped") << key.first(30) + u'\n' + key.sliced(30)
                                 << u"Joined from several lines"_s;
        QTest::addRow("Base64") << u"data:\n  a: "_s
                + QString::fromLatin1(key.toLatin1().toBase64())
                                << u"Decoded from Base64."_s;
        QTest::addRow("an escaped quote")
            << u"A='pat_kt_test_CANARY\\'dEfGhIjKlMnOp'\nB=1"_s << u"a shell would read on"_s;
        QTest::addRow("nothing") << u"A='%1'"_s.arg(key) << QString();
    }

    void whatWasDoneToAValueIsSaid()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        QVERIFY(paste(text));
        QVERIFY(UiRobot::look(u"Name 1"_s));
        const auto *treated = m_dialog->findChild<QLabel *>(u"treated"_s);
        QCOMPARE(treated != nullptr, !said.isEmpty());
        QVERIFY2(!treated || (treated->isVisible() && treated->text().contains(said)),
                 treated ? qPrintable(treated->text()) : "");
        QCOMPARE(VaultFixture::canaryFound(), QString());
        // A joined value may really be two values: the user decides.
        QCOMPARE(isChecked(1), !said.contains("Joined"_L1));
    }

    void aFileInAnotherEncodingIsReadWithAWord()
    {
        const QString path = m_fixture->folder.filePath(u"latin1.env"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("NOTE=gr\xfc\xdf"
                   "e\nTOKEN="
                   + QByteArray(canaryToken.data()) + '\n');
        file.close();
        m_dialog->readFile(path);
        QCOMPARE(UiRobot::textOf(u"Name 1"_s), u"TOKEN"_s);
        QVERIFY(UiRobot::sees(u"older encoding than UTF-8"_s));
        QCOMPARE(leftOut(), QStringList{ u"NOTE · line 1 · characters that no key has"_s });
    }

    void filesAreReadOrRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::addRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\1\2",
                                              8)
                                << u"bytes that no text has"_s;
        QTest::addRow("five megabytes") << QByteArray(5 * 1024 * 1024, 'x') << u"At most 1 MB"_s;
        QTest::addRow("Latin-1") << QByteArray("A=schl\xfcssel_kt_test") << u"Latin-1"_s;
        QTest::addRow("empty") << QByteArray() << u"Nothing to import"_s;
        QTest::addRow("with a mark and CRLF")
            << QByteArray("\xef\xbb\xbf"
                          "KEY=\"ak_7f3a90b2c4d1e5f6.kt_test_CANARY_b3Jk9Qd\"\r\n")
            << QString();
    }

    void filesAreReadOrRefusedInWords()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const QString path = m_fixture->folder.filePath(u".env"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        m_dialog->readFile(path);
        const auto *message = m_dialog->findChild<MessageStrip *>();
        if (said.isEmpty()) {
            QCOMPARE(UiRobot::textOf(u"Name 1"_s), u"KEY"_s);
            QVERIFY(!message->isVisible());
            return;
        }
        QVERIFY(message->isVisible());
        QVERIFY2(message->message().contains(said), qPrintable(message->message()));
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        for (const QString &path :
             { m_fixture->folder.path(), u"/dev/zero"_s, m_fixture->folder.filePath(u"gone"_s) }) {
            m_dialog->readFile(path);
            QVERIFY(UiRobot::sees(u"The file cannot be read"_s));
        }
    }

    void theFileDialogDoesNotBlock()
    {
        QVERIFY(UiRobot::click(u"Choose a file…"_s));
        QTRY_VERIFY(QApplication::activeModalWidget() != m_dialog);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_COMPARE(QApplication::activeModalWidget(), m_dialog);
    }

private:
    QListView *leftOutView() const { return m_dialog->findChild<QListView *>(u"leftOutRows"_s); }

    QStringList leftOut() const
    {
        QStringList rows;
        const QAbstractItemModel *model = leftOutView()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return leftOutView()->isVisible() ? rows : QStringList();
    }

    bool canBeTicked(int row) const
    {
        const QModelIndex index = leftOutView()->model()->index(row, 0);
        return index.flags().testFlag(Qt::ItemIsUserCheckable)
            && index.data(Qt::CheckStateRole).isValid();
    }

    void tick(int row) const
    {
        leftOutView()->setFocus();
        leftOutView()->setCurrentIndex(leftOutView()->model()->index(row, 0));
        QTest::keyClick(leftOutView(), Qt::Key_Space);
    }

    bool paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        field()->setFocus();
        QTest::keySequence(field(), QKeySequence::Paste);
        return field()->toPlainText().isEmpty();
    }

    PasteField *field() const { return m_dialog->findChild<PasteField *>(); }

    /// The primary button, whatever its text is.
    QPushButton *button() const
    {
        for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->isDefault())
                return candidate;
        }
        return nullptr;
    }

    bool isChecked(int row) const
    {
        for (const auto *box : m_dialog->findChildren<QCheckBox *>()) {
            if (box->accessibleName() == u"Choose %1"_s.arg(row))
                return box->isChecked();
        }
        return false;
    }

    bool storesCredential() const
    {
        return !m_fixture->keychain.keys().filter(u"/credential/"_s).isEmpty();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<VaultFixture> m_fixture;
    QPointer<ImportDialog> m_dialog;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ImportDialogTest)
#include "tst_importdialog.moc"
