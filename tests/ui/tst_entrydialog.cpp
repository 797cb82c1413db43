// SPDX-License-Identifier: MIT
#include "models/vaultmodel.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/style/theme.h"
#include "ui/text/kindtext.h"
#include "ui/vaultfixture.h"
#include "ui/widgets/datecalendar.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/spinner.h"

#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

class EntryDialogTest final : public TestCase
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
        QGuiApplication::clipboard()->setText(u"somebody else's"_s);
        m_fixture = std::make_unique<VaultFixture>();
        QVERIFY(m_fixture->open());
        m_model = std::make_unique<VaultModel>(
            VaultModel::Words{ [](const VaultRecord &) { return u"Anyreach"_s; }, kindtext::noun,
                               [](const VaultRecord &) { return false; } },
            m_fixture->clock, nullptr);
    }

    void cleanup()
    {
        delete m_dialog.data();
        m_model.reset();
        m_fixture.reset();
        TestCase::cleanup();
    }

    void itSaysAllThatIsKnownAndNotTheValue()
    {
        VaultRecord record = m_fixture->record(u"1"_s, u"Production"_s);
        record.check = CheckRecord{ CheckOutcome::Works,
                                    m_fixture->clock.now().addSecs(-180),
                                    { u"agents:read"_s },
                                    { u"Acme Voice"_s } };
        open(record);
        for (const QString &text :
             { u"Production"_s, u"Anyreach"_s, u"https://api.anyreach.ai"_s, u"Acme Voice"_s,
               u"API key"_s, u"ak_7f3a90b2c4d1e5f6"_s, u"ak_7f3a90b2…k9Qd"_s, u"21 Nov 2026"_s,
               u"As it was kept"_s, u"Verified 3 minutes ago"_s, u"agents:read"_s })
            QVERIFY2(UiRobot::sees(text), qPrintable(text));
        QCOMPARE(VaultFixture::canaryFound(), QString());
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(canary));
    }

    void nameOwnerNoteTagsAndEndAreSaved()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QVERIFY(!saveButton()->isEnabled());
        QVERIFY(UiRobot::type(u"Name"_s, u"  Staging "_s));
        QVERIFY(UiRobot::type(u"Owner"_s, u"  Payments  team "_s));
        QVERIFY(UiRobot::type(u"Note"_s, u"of North"_s));
        QVERIFY(UiRobot::type(u"Tags"_s, u"ci, , north ,ci"_s));
        QVERIFY(UiRobot::type(u"Used in"_s, u"/srv/shop/.env: API_KEY"_s));
        QVERIFY(UiRobot::choose(u"Expires"_s, u"On a date"_s));
        m_dialog->findChild<QDateEdit *>()->setDate(QDate(2027, 2, 19));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        const VaultRecord &saved = m_fixture->vault.entries().front();
        QCOMPARE(saved.name, u"Staging"_s);
        QCOMPARE(saved.owner, u"Payments team"_s);
        QCOMPARE(saved.note, u"of North"_s);
        QCOMPARE(saved.tags, (QStringList{ u"ci"_s, u"north"_s }));
        QVERIFY((
            saved.consumers
            == std::vector{ Consumer{ Consumer::Kind::File, u"/srv/shop/.env"_s, u"API_KEY"_s } }));
        QVERIFY(saved.expiryKnown);
        QCOMPARE(*saved.expiresAt, QDateTime(QDate(2027, 2, 19), QTime(23, 59, 59, 999), Qt::UTC));
        QVERIFY(!saved.fingerprint.isEmpty());
    }

    void theDateHasKeyturnsOwnCalendar()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QVERIFY(UiRobot::choose(u"Expires"_s, u"On a date"_s));
        auto *date = m_dialog->findChild<QDateEdit *>();
        date->setDate(QDate(2027, 2, 19));
        QTest::keyClick(date, Qt::Key_Down, Qt::AltModifier);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QVERIFY(popup->findChild<DateCalendar *>());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(date->date(), QDate(2027, 3, 19));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(*m_fixture->vault.entries().front().expiresAt,
                 QDateTime(QDate(2027, 3, 19), QTime(23, 59, 59, 999), Qt::UTC));
    }

    void escapeAsksBeforeItLosesWhatWasEntered()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QVERIFY(UiRobot::type(u"Note"_s, u"not saved yet"_s));
        QVERIFY(!m_dialog->mayClose());
        for (const QString &answer : { u"Go back"_s, u"Discard"_s }) {
            QVERIFY(m_dialog);
            QTest::keyClick(m_dialog.data(), Qt::Key_Escape);
            QVERIFY(UiRobot::waitToSee(u"Close without saving what you changed?"_s));
            QVERIFY(UiRobot::click(answer));
            QTRY_VERIFY(!UiRobot::sees(u"Close without saving what you changed?"_s));
        }
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_fixture->vault.entries().front().note.isEmpty());
    }

    void theServicesOwnMomentIsKeptWhereTheDayStays()
    {
        VaultRecord record = m_fixture->record(u"1"_s, u"Production"_s);
        record.expiresAt = QDateTime(QDate(2027, 2, 19), QTime(12, 0), Qt::UTC);
        open(record);
        QVERIFY(UiRobot::type(u"Note"_s, u"x"_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().front().expiresAt, record.expiresAt);
    }

    void anEndCanBeUnknownOrNever_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<bool>("known");
        QTest::addRow("unknown") << u"Unknown"_s << false;
        QTest::addRow("never") << u"Never"_s << true;
    }

    void anEndCanBeUnknownOrNever()
    {
        QFETCH(QString, choice);
        QFETCH(bool, known);
        VaultRecord record = m_fixture->record(u"1"_s, u"Production"_s);
        record.expiresAt = m_fixture->clock.now().addDays(5);
        open(record);
        QVERIFY(UiRobot::choose(u"Expires"_s, choice));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(!m_fixture->vault.entries().front().expiresAt);
        QCOMPARE(m_fixture->vault.entries().front().expiryKnown, known);
    }

    void anotherEndThanAskedForIsLoud()
    {
        VaultRecord record = m_fixture->record(u"1"_s, u"Production"_s);
        record.askedEnd = AskedEnd{ QDateTime(QDate(2027, 2, 19), QTime(12, 0), Qt::UTC) };
        open(record);
        QVERIFY(UiRobot::sees(u"The expiry is not the one that was asked for"_s));
        QVERIFY(UiRobot::sees(u"Asked for: Fri 19 Feb 2027, 12:00, in 90 days. "
                              "Anyreach says that it ends: Never."_s));
        QVERIFY(UiRobot::sees(u"Never expires, asked for 19 Feb 2027"_s));
        QVERIFY(UiRobot::click(u"Take it as it is"_s));
        QTRY_VERIFY(!m_fixture->vault.entries().front().askedEnd);
        QVERIFY(!UiRobot::sees(u"The expiry is not the one that was asked for"_s));
        QVERIFY(UiRobot::sees(u"Never expires"_s));
        QVERIFY(m_fixture->vault.entries().front().expiryKnown);
    }

    void anEndThatIsNotConfirmedIsSaidSo()
    {
        VaultRecord record = m_fixture->record(u"1"_s, u"Production"_s);
        record.expiryKnown = false;
        record.askedEnd = AskedEnd{ QDateTime(QDate(2027, 2, 19), QTime(12, 0), Qt::UTC) };
        open(record);
        QVERIFY(UiRobot::sees(u"Asked for 19 Feb 2027, not confirmed"_s));
        QVERIFY(!UiRobot::sees(u"The expiry is not the one that was asked for"_s));
        // Another note says nothing of the end; a date does.
        QVERIFY(UiRobot::type(u"Note"_s, u"x"_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().front().askedEnd, record.askedEnd);
        m_dialog = new EntryDialog(m_fixture->entryParts(*m_model), record.uuid, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QVERIFY(UiRobot::choose(u"Expires"_s, u"Never"_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(!m_fixture->vault.entries().front().askedEnd);
    }

    void anEmptyNameIsRefused()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QVERIFY(UiRobot::type(u"Name"_s, u" "_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(m_dialog->findChild<MessageStrip *>(u"message"_s)
                    ->message()
                    .contains("Enter a name"_L1));
        QCOMPARE(m_fixture->vault.entries().front().name, u"Production"_s);
    }

    void aWholeKeyIsRefusedInEachField_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : { "Name", "Owner", "Note", "Tags", "Used in" })
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void aWholeKeyIsRefusedInEachField()
    {
        QFETCH(const QString, field);
        const VaultRecord record = m_fixture->record(u"1"_s, u"Production"_s);
        open(record);
        QVERIFY(UiRobot::type(field, u"x "_s + canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY(UiRobot::waitToSee(u"This looks like a whole key, so nothing was saved."_s));
        QVERIFY(m_dialog);
        const auto *lines = qobject_cast<QPlainTextEdit *>(UiRobot::look(field));
        QCOMPARE(lines ? lines->toPlainText() : UiRobot::textOf(field), u"x "_s + canaryKey);
        QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), field);
        QCOMPARE(m_fixture->vault.entries().front().name, record.name);
        QVERIFY(UiRobot::type(field, u"x ak_7f3a...9f"_s));
        QVERIFY(!UiRobot::sees(u"This looks like a whole key"_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_fixture->settleStore());
        const QDir folder(m_fixture->folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!holdsCanary(file.readAll()), qPrintable(name));
        }
    }

    void whatWasEnteredSurvivesAnError()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QVERIFY(UiRobot::type(u"Note"_s, u"long thoughts"_s));
        m_fixture->refuse(u"vault"_s);
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(m_dialog->findChild<MessageStrip *>(u"message"_s)->isVisible());
        QCOMPARE(m_dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"long thoughts"_s);
        m_fixture->allow(u"vault"_s);
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().front().note, u"long thoughts"_s);
    }

    void aNameWithHiddenCharactersStaysAsItIsUntilItIsEdited()
    {
        const QString hidden = u"a\u202Eb"_s;
        open(m_fixture->record(u"1"_s, hidden));
        QCOMPARE(UiRobot::textOf(u"Name"_s), u"a⟨U+202E⟩b"_s);
        QVERIFY(UiRobot::type(u"Note"_s, u"odd"_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_fixture->vault.entries().front().name, hidden);
    }

    void copyTakesTheValueFromTheKeychain()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QVERIFY(UiRobot::click(u"Copy"_s));
        QVERIFY(UiRobot::waitToSee(u"Copied, clears in 45 s"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(canaryKey));
        QCOMPARE(VaultFixture::canaryFound(), QString());
    }

    void aCopyThatFailsSaysWhy()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        m_fixture->keychain.setFault(Fault::Locked);
        QVERIFY(UiRobot::click(u"Copy"_s));
        QVERIFY(UiRobot::waitToSee(u"The keychain is locked"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"somebody else's"_s);
    }

    void revealReveals()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QVERIFY(UiRobot::click(u"Reveal"_s));
        QTRY_VERIFY(QApplication::activeModalWidget() != m_dialog);
        QTRY_COMPARE(UiRobot::textOf(u"Secret"_s), QString(canaryKey));
        QVERIFY(UiRobot::click(u"Close"_s));
    }

    void useAndRemoveAreLeftToTheOwner()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QSignalSpy use(m_dialog.data(), &EntryDialog::useRequested);
        QSignalSpy remove(m_dialog.data(), &EntryDialog::removeRequested);
        QVERIFY(UiRobot::click(u"Use in code…"_s));
        QCOMPARE(use.count(), 1);
        QVERIFY(UiRobot::click(u"Remove"_s));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(remove.count(), 1);
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(1));
    }

    void removeDoesNotThrowEditsAway()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QVERIFY(UiRobot::type(u"Note"_s, u"long thoughts"_s));
        QSignalSpy remove(m_dialog.data(), &EntryDialog::removeRequested);
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(m_dialog);
        QVERIFY(m_dialog->findChild<MessageStrip *>(u"message"_s)
                    ->message()
                    .contains("Not saved yet"_L1));
        QVERIFY(remove.isEmpty());
    }

    void aNewCheckIsShownAtOnce()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        QVERIFY(UiRobot::type(u"Note"_s, u"stays"_s));
        VaultRecord checked = m_fixture->vault.entries().front();
        checked.check = CheckRecord{ CheckOutcome::Refused, m_fixture->clock.now(), {}, {} };
        std::ignore = m_fixture->vault.keepIndex(checked);
        QVERIFY(UiRobot::waitToSee(u"Refused just now"_s));
        QCOMPARE(m_dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"stays"_s);
    }

    void verifyAsksTheServiceAndSaysWhatItMeans()
    {
        FakeHttpServer server([](const FakeRequest &) { return FakeResponse{ 401, "{}" }; });
        VaultRecord record = m_fixture->record(u"1"_s, u"Production"_s);
        record.serverUrl = server.address();
        open(record);
        QVERIFY(UiRobot::click(u"Verify"_s));
        QVERIFY(UiRobot::waitToSee(u"Refused just now"_s));
        QVERIFY(UiRobot::waitToSee(u"refused it: it is not valid, or no longer"_s));
        QVERIFY(UiRobot::look(u"Verify"_s)->isEnabled());
    }

    void aCheckThatTakesLongIsSaidBesideTheRing()
    {
        FakeHttpServer server(
            [](const FakeRequest &) { return FakeResponse{ .then = FakeResponse::Then::Hang }; });
        VaultRecord record = m_fixture->record(u"1"_s, u"Production"_s);
        record.serverUrl = server.address();
        open(record);
        QVERIFY(!UiRobot::sees(u"Verifying…"_s));
        QVERIFY(UiRobot::click(u"Verify"_s));
        QVERIFY(UiRobot::waitToSee(u"Verifying…"_s));
        QVERIFY(m_dialog->findChild<Spinner *>()->isVisible());
        QTRY_VERIFY2_WITH_TIMEOUT(UiRobot::sees(u"Verifying… Still waiting."_s),
                                  qPrintable(UiRobot::everythingSeen()), 15'000);
        server.setHandler([](const FakeRequest &) { return FakeResponse{ 401, "{}" }; });
        m_fixture->checks.cancel();
        QTRY_VERIFY(!UiRobot::sees(u"Verifying…"_s));
        QVERIFY(!m_dialog->findChild<Spinner *>()->isVisible());
    }

    void withoutARequestNothingIsAskedAndThatIsSaid()
    {
        FakeHttpServer server([](const FakeRequest &) { return FakeResponse{ 401, "{}" }; });
        VaultRecord record = m_fixture->record(u"1"_s, u"Production"_s);
        record.serviceId = u"zed"_s;
        record.serverUrl = server.address();
        open(record);
        QVERIFY(UiRobot::click(u"Verify"_s));
        QVERIFY(UiRobot::waitToSee(u"This key cannot be verified"_s));
        QVERIFY(UiRobot::sees(u"Keyturn knows no request that checks this kind of key. Nothing was "
                              "sent."_s));
        QVERIFY(!m_fixture->vault.find(u"1"_s)->check);
        QCOMPARE(server.connections(), 0);
    }

    void theServerOfTheExchangeIsAskedForToo()
    {
        VaultRecord record = m_fixture->record(u"1"_s, u"Mobile"_s);
        record.serviceId = u"appcircle"_s;
        record.kind = CredentialKind::PersonalAccessKey;
        record.serverUrl.clear();
        open(record);
        QVERIFY(UiRobot::click(u"Name the server…"_s));
        QVERIFY(UiRobot::waitToSee(u"Which server is it for?"_s));
        QCOMPARE(UiRobot::textOf(u"Auth address"_s), u"https://auth.appcircle.io"_s);
        QVERIFY(UiRobot::type(u"Auth address"_s, u"https://auth.example.org"_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_COMPARE(m_fixture->vault.entries().front().authUrl, u"https://auth.example.org"_s);
        QCOMPARE(m_fixture->vault.entries().front().serverUrl, u"https://api.appcircle.io"_s);
        QTRY_VERIFY(!m_dialog->findChild<MessageStrip *>(u"unknownServer"_s)->isVisible());
    }

    void anEntryThatGoesClosesIt()
    {
        open(m_fixture->record(u"1"_s, u"Production"_s));
        std::ignore = m_fixture->vault.forget(u"1"_s);
        QTRY_VERIFY(!m_dialog);
    }

private:
    void open(const VaultRecord &record)
    {
        QVERIFY(m_fixture->keep(record, canaryKey));
        QTRY_VERIFY(!m_fixture->vault.entries().front().fingerprint.isEmpty());
        m_dialog = new EntryDialog(m_fixture->entryParts(*m_model), record.uuid, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    static QWidget *saveButton() { return UiRobot::look(u"Save"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<VaultFixture> m_fixture;
    std::unique_ptr<VaultModel> m_model;
    QPointer<EntryDialog> m_dialog;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::EntryDialogTest)
#include "tst_entrydialog.moc"
