// SPDX-License-Identifier: MIT
#include "services/servicecatalog.h"
#include "support/fakekeychain.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/usedialog.h"
#include "ui/secretclipboard.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/secrettext.h"
#include "ui/widgets/spinner.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

/// "Use in code…": what the dialog shows, reads, copies and saves, and at which moment.
class UseDialogTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void snippetsNameTheVariable();
    void theValueIsNotReadUntilAskedFor();
    void theValueGoesAgain_data();
    void theValueGoesAgain();
    void aMaskedLineIsNotCopied();
    void aSnippetWithoutTheValueIsCopiedAsItIs();
    void aSnippetWithTheValueIsCopiedAsASecret_data();
    void aSnippetWithTheValueIsCopiedAsASecret();
    void aFailedCopyIsTold();
    void nothingOfTheValueCanBeSelected();
    void aLockedKeychainIsTold();
    void theValueThatComesTooLateIsNotShown();
    void aValueThatTakesLongIsSaidBesideTheRing();
    void theLineIsSavedToAFile();
    void aVariableThatIsThereIsReplacedOnlyWhenAsked();
    void whatCannotBeWrittenIsTold();
    void aKeychainThatFailsWritesNothing();
    void closingForgets();
    void theKeyboardIsEnough();
    void anAccessTokenHasItsOwnSnippets();
    void aHostileNameStaysText();

private:
    void open(const QString &service, CredentialKind kind, const QString &organization = {});
    void openSet(SnippetSet set, const QString &organization = {});
    [[nodiscard]] UseSubject subject(const QString &organization);
    [[nodiscard]] bool show(const QString &snippet);
    [[nodiscard]] QString text() const
    {
        return m_dialog->findChild<SecretText *>()->toPlainText();
    }
    [[nodiscard]] bool putValueIn();
    [[nodiscard]] bool chooseFile(const QString &path);
    [[nodiscard]] static QByteArray bytesOf(const QString &path);
    [[nodiscard]] qsizetype readings() const
    {
        return m_keychain->requests().count(FakeKeychain::Operation::Read);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ServiceCatalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<SecretClipboard> m_clipboard;
    QPointer<UseDialog> m_dialog;
    QString m_name;
};

void UseDialogTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Scheme::Light);
    m_catalog = std::make_unique<ServiceCatalog>(ServiceCatalog::load(u":/keyturn/services"_s, {}));
}

void UseDialogTest::cleanupTestCase()
{
    m_theme.reset();
}

void UseDialogTest::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
    m_name = u"Production server"_s;
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_keychain->put(credentialKey(u"1"_s), Secret::fromText(canaryKey));
    m_clipboard = std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), nullptr);
}

void UseDialogTest::cleanup()
{
    delete m_dialog;
    m_clipboard->clearIfOurs();
    m_clipboard.reset();
    m_keychain.reset();
    TestCase::cleanup();
}

UseSubject UseDialogTest::subject(const QString &organization)
{
    UseSubject made;
    made.name = m_name;
    made.serverUrl = u"https://api.anyreach.ai"_s;
    made.authUrl = u"https://auth.appcircle.io"_s;
    made.organizationId = organization;
    made.hint = u"ak_7f3a90b2…k9Qd"_s;
    made.secret = [this] { return m_keychain->read(credentialKey(u"1"_s)); };
    return made;
}

void UseDialogTest::openSet(SnippetSet set, const QString &organization)
{
    m_dialog = new UseDialog(std::move(set), subject(organization), *m_clipboard, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void UseDialogTest::open(const QString &service, CredentialKind kind, const QString &organization)
{
    openSet(snippetsFor(*m_catalog->profile(service)->kind(kind)), organization);
}

bool UseDialogTest::show(const QString &snippet)
{
    auto *list = m_dialog->findChild<QListWidget *>();
    const auto items = list->findItems(snippet, Qt::MatchExactly);
    if (items.size() != 1)
        return false;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(items.first()).center());
    return list->currentItem() == items.first();
}

bool UseDialogTest::putValueIn()
{
    return UiRobot::click(u"Show the real value"_s)
        && UiRobot::waitUntil([this] { return text().contains(canary); });
}

bool UseDialogTest::chooseFile(const QString &path)
{
    if (!UiRobot::click(u"Save to file…"_s))
        return false;
    QPointer<QFileDialog> files = m_dialog->findChild<QFileDialog *>();
    if (!files || files->selectedFiles().value(0).section(u'/', -1) != u".env"_s)
        return false;
    files->selectFile(path);
    files->setDirectory(path.section(u'/', 0, -2));
    QTest::keyClick(files, Qt::Key_Return);
    return UiRobot::waitUntil([&files] { return !files; });
}

QByteArray UseDialogTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void UseDialogTest::snippetsNameTheVariable()
{
    open(u"anyreach"_s, CredentialKind::Token, u"org_1"_s);
    QCOMPARE(m_dialog->windowTitle(), u"Use in code"_s);
    QVERIFY(UiRobot::sees(u"Production server"_s));
    QVERIFY(show(u"curl"_s));
    QCOMPARE(text(),
             u"curl 'https://api.anyreach.ai/core/agents' \\\n"
             "  -H \"Authorization: Bearer $ANYREACH_TOKEN\" \\\n"
             "  -H 'X-Anyreach-Org: org_1'"_s);
    for (const auto *name : { "Python", "JavaScript", "Java", "Go", "Rust", "MCP client" }) {
        QVERIFY(show(QLatin1StringView(name)));
        QVERIFY2(text().contains("ANYREACH_TOKEN"_L1), name);
    }
    QVERIFY(show(u".env"_s));
    QCOMPARE(text(), u"ANYREACH_TOKEN='ak_7f3a90b2…k9Qd'"_s);
}

void UseDialogTest::theValueIsNotReadUntilAskedFor()
{
    open(u"anyreach"_s, CredentialKind::ApiKey);
    for (const auto *name : { ".env", "curl", "Python", "MCP client" })
        QVERIFY(show(QLatin1StringView(name)));
    QVERIFY(UiRobot::click(u"Copy"_s));
    QTest::qWait(20);
    QVERIFY(m_keychain->requests().isEmpty());
    QVERIFY(putValueIn());
    QCOMPARE(readings(), 1);
    QVERIFY(show(u".env"_s));
    QVERIFY(text() == u"ANYREACH_API_KEY="_s + canaryKey);
    QCOMPARE(readings(), 1);
}

void UseDialogTest::theValueGoesAgain_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("after 30 s") << u"time"_s;
    QTest::newRow("when the window is left") << u"window"_s;
    QTest::newRow("by the user") << u"user"_s;
}

void UseDialogTest::theValueGoesAgain()
{
    QFETCH(const QString, how);
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QVERIFY(show(u"curl"_s));
    QVERIFY(putValueIn());
    std::unique_ptr<QWidget> other;
    if (how == "time"_L1) {
        auto *timer = m_dialog->findChild<SecretText *>()->findChild<QTimer *>();
        QVERIFY(timer->isActive());
        QCOMPARE(timer->intervalAsDuration(), std::chrono::seconds(30));
        timer->start(1);
    } else if (how == "window"_L1) {
        other = std::make_unique<QWidget>();
        other->setWindowModality(Qt::NonModal);
        other->show();
        other->activateWindow();
    } else {
        QVERIFY(UiRobot::click(u"Show the real value"_s));
    }
    QTRY_VERIFY(!text().contains(canary));
    QVERIFY(text().contains("$ANYREACH_API_KEY"_L1));
    auto *box = m_dialog->findChild<QCheckBox *>();
    QVERIFY(!box->isChecked());
    m_dialog->findChild<SecretText *>()->undo();
    QVERIFY(!text().contains(canary));
}

void UseDialogTest::aMaskedLineIsNotCopied()
{
    open(u"anyreach"_s, CredentialKind::ApiKey);
    for (const auto *name : { ".env", "Shell export", "PowerShell" }) {
        QVERIFY(show(QLatin1StringView(name)));
        QVERIFY2(text().contains(u"ak_7f3a90b2…k9Qd"_s), name);
        QVERIFY(!qobject_cast<QPushButton *>(UiRobot::look(u"Copy"_s))->isEnabled());
        QVERIFY(UiRobot::sees(u"The value is masked"_s));
        auto *field = m_dialog->findChild<SecretText *>();
        field->setFocus();
        QTest::keySequence(field, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
    QVERIFY(putValueIn());
    QVERIFY(qobject_cast<QPushButton *>(UiRobot::look(u"Copy"_s))->isEnabled());
    QVERIFY(!UiRobot::sees(u"The value is masked"_s));
}

void UseDialogTest::aSnippetWithoutTheValueIsCopiedAsItIs()
{
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QSignalSpy copied(m_dialog.data(), &UseDialog::valueCopied);
    QVERIFY(show(u"Python"_s));
    QVERIFY(UiRobot::click(u"Copy"_s));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), text());
    QVERIFY(!data->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY(UiRobot::sees(u"the value is not in it"_s));
    QCOMPARE(m_clipboard->left().count(), 0);
    QCOMPARE(copied.count(), 0);
}

void UseDialogTest::aSnippetWithTheValueIsCopiedAsASecret_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("button") << false;
    QTest::newRow("Ctrl+C in the text") << true;
}

void UseDialogTest::aSnippetWithTheValueIsCopiedAsASecret()
{
    QFETCH(const bool, byKeyboard);
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QSignalSpy copied(m_dialog.data(), &UseDialog::valueCopied);
    QVERIFY(show(u"curl"_s));
    QVERIFY(putValueIn());
    if (byKeyboard) {
        auto *field = m_dialog->findChild<SecretText *>();
        field->setFocus();
        QTest::keySequence(field, QKeySequence::Copy);
    } else {
        QVERIFY(UiRobot::click(u"Copy"_s));
    }
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains("'Authorization: Bearer "_L1 + canaryKey + u'\''));
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret");
    QVERIFY(UiRobot::sees(u"Copied, clears in 45 s"_s));
    QCOMPARE(copied.count(), 1);
    m_clipboard->clearIfOurs();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(UiRobot::sees(u"the clipboard no longer holds it"_s));
}

void UseDialogTest::aFailedCopyIsTold()
{
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QSignalSpy copied(m_dialog.data(), &UseDialog::valueCopied);
    QVERIFY(putValueIn());
    bool isTaking = false;
    const auto connection =
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [&isTaking] {
            if (std::exchange(isTaking, true))
                return;
            QGuiApplication::clipboard()->setText(u"grabbed"_s);
            isTaking = false;
        });
    QVERIFY(UiRobot::click(u"Copy"_s));
    disconnect(connection);
    QVERIFY(UiRobot::sees(u"Copy failed"_s));
    QVERIFY(!UiRobot::sees(u"Copied"_s));
    QCOMPARE(copied.count(), 0);
}

void UseDialogTest::nothingOfTheValueCanBeSelected()
{
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QVERIFY(show(u"curl"_s));
    auto *field = m_dialog->findChild<SecretText *>();
    const auto selects = [field](const std::function<void()> &gesture) {
        gesture();
        const bool selected = field->textCursor().hasSelection();
        field->moveCursor(QTextCursor::Start);
        return selected;
    };
    const auto all = [field] { QTest::keySequence(field, QKeySequence::SelectAll); };
    const auto shift = [field] { QTest::keyClick(field, Qt::Key_Right, Qt::ShiftModifier); };
    const auto twice = [field] {
        QTest::mouseDClick(field->viewport(), Qt::LeftButton, {}, QPoint(20, 10));
    };
    // These gestures work: they select a text that is not secret.
    QVERIFY(selects(all));
    QVERIFY(selects(shift));
    QVERIFY(selects(twice));
    QVERIFY(putValueIn());
    QVERIFY(!selects(all));
    QVERIFY(!selects(shift));
    QVERIFY(!selects(twice));
    QTest::keyClicks(field, u"x"_s);
    QTest::keySequence(field, QKeySequence::Cut);
    QVERIFY(text().contains(canaryKey));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(!field->acceptDrops());
    QVERIFY(!field->isUndoRedoEnabled());
}

void UseDialogTest::aLockedKeychainIsTold()
{
    m_keychain->setFault(Fault::Locked);
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QVERIFY(show(u"curl"_s));
    QVERIFY(UiRobot::click(u"Show the real value"_s));
    auto *message = m_dialog->findChild<MessageStrip *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->tone() == Tone::Bad);
    QVERIFY(!m_dialog->findChild<QCheckBox *>()->isChecked());
    QVERIFY(text().contains("$ANYREACH_API_KEY"_L1));
    m_keychain->setFault(Fault::None);
    QVERIFY(putValueIn());
    QVERIFY(!message->isVisible());
}

void UseDialogTest::theValueThatComesTooLateIsNotShown()
{
    m_keychain->setFault(Fault::Hang);
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QVERIFY(show(u"curl"_s));
    QVERIFY(UiRobot::click(u"Show the real value"_s));
    QVERIFY(UiRobot::waitToSee(u"your keychain may ask to be unlocked"_s));
    QVERIFY(UiRobot::click(u"Show the real value"_s));
    m_keychain->setFault(Fault::None);
    QTest::qWait(50);
    QVERIFY(!text().contains(canary));
    QVERIFY(!UiRobot::sees(u"your keychain may ask"_s));
    QVERIFY(!m_dialog->findChild<MessageStrip *>()->isVisible());
}

void UseDialogTest::aValueThatTakesLongIsSaidBesideTheRing()
{
    m_keychain->setFault(Fault::Hang);
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QVERIFY(show(u"curl"_s));
    QVERIFY(!m_dialog->findChild<Spinner *>());
    QVERIFY(UiRobot::click(u"Show the real value"_s));
    QVERIFY(UiRobot::waitToSee(u"your keychain may ask to be unlocked…"_s));
    const auto *ring = m_dialog->findChild<Spinner *>();
    QVERIFY(ring && ring->isVisible());
    QTRY_VERIFY2_WITH_TIMEOUT(UiRobot::sees(u"Still waiting."_s),
                              qPrintable(UiRobot::everythingSeen()), 15'000);
    m_keychain->setFault(Fault::None);
    QTRY_VERIFY(text().contains(canary));
    QVERIFY(!UiRobot::sees(u"Still waiting."_s));
    QVERIFY(!ring->isVisible());
}

void UseDialogTest::theLineIsSavedToAFile()
{
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QSignalSpy saved(m_dialog.data(), &UseDialog::valueSaved);
    const QString path = m_folder->filePath(u".env"_s);
    QVERIFY(chooseFile(path));
    QVERIFY(UiRobot::waitToSee(u"Keep that file out of version control"_s));
    QCOMPARE(saved.count(), 1);
    QVERIFY(bytesOf(path) == "ANYREACH_API_KEY=" + QByteArray(canaryKey.data()) + "\n");
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!text().contains(canary));
}

void UseDialogTest::aVariableThatIsThereIsReplacedOnlyWhenAsked()
{
    const QString path = m_folder->filePath(u".env"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A=1\nANYREACH_API_KEY=old # c\nB=2\n");
    }
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QSignalSpy saved(m_dialog.data(), &UseDialog::valueSaved);
    const auto question = [this] { return m_dialog->findChild<QMessageBox *>(); };
    QVERIFY(chooseFile(path));
    QTRY_VERIFY(question() && question()->isVisible());
    QVERIFY(UiRobot::sees(u"ANYREACH_API_KEY is in this file already."_s));
    QCOMPARE(UiRobot::accessibleName(question()->defaultButton()), u"Cancel"_s);
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_keychain->requests().isEmpty());
    QVERIFY(bytesOf(path).contains("=old # c"));

    QVERIFY(chooseFile(path));
    QVERIFY(UiRobot::click(u"Replace"_s));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(bytesOf(path)
            == "A=1\nANYREACH_API_KEY=" + QByteArray(canaryKey.data()) + " # c\nB=2\n");
}

void UseDialogTest::whatCannotBeWrittenIsTold()
{
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QSignalSpy saved(m_dialog.data(), &UseDialog::valueSaved);
    const QString target = m_folder->filePath(u"target"_s);
    const QString link = m_folder->filePath(u"link.env"_s);
    QVERIFY(QFile::link(target, link));
    QVERIFY(chooseFile(link));
    QVERIFY(UiRobot::waitToSee(u"is a link"_s));
    QVERIFY(!QFile::exists(target));
    QCOMPARE(saved.count(), 0);
    QVERIFY(m_keychain->requests().isEmpty());
}

void UseDialogTest::aKeychainThatFailsWritesNothing()
{
    m_keychain->setFault(Fault::Denied);
    open(u"anyreach"_s, CredentialKind::ApiKey);
    const QString path = m_folder->filePath(u".env"_s);
    QVERIFY(chooseFile(path));
    QTRY_VERIFY(m_dialog->findChild<MessageStrip *>()->isVisible());
    QVERIFY(!QFile::exists(path));
}

void UseDialogTest::closingForgets()
{
    open(u"anyreach"_s, CredentialKind::ApiKey);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(putValueIn());
    m_dialog->close();
    QVERIFY(text().isEmpty());
}

void UseDialogTest::theKeyboardIsEnough()
{
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QCOMPARE(QApplication::focusWidget(), m_dialog->findChild<QListWidget *>());
    for (int i = 0; i < 3; ++i)
        UiRobot::press(QKeySequence(Qt::Key_Down));
    QVERIFY(text().startsWith("curl"_L1));
    UiRobot::press(QKeySequence(Qt::ALT | Qt::Key_V));
    QTRY_VERIFY(text().contains(canary));
    UiRobot::press(QKeySequence(Qt::ALT | Qt::Key_C));
    QVERIFY(UiRobot::waitToSee(u"Copied, clears in 45 s"_s));
    m_dialog->findChild<SecretText *>()->setFocus();
    UiRobot::press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(!m_dialog);
}

void UseDialogTest::anAccessTokenHasItsOwnSnippets()
{
    const KindProfile *kind =
        m_catalog->profile(u"appcircle"_s)->kind(CredentialKind::PersonalAccessKey);
    openSet(snippetsFor(*kind->exchange));
    QVERIFY(show(u"MCP client"_s));
    QVERIFY(text().contains("\"Bearer ${APPCIRCLE_ACCESS_TOKEN}\""_L1));
    delete m_dialog;
    open(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(show(u"curl"_s));
    QVERIFY(text().contains("personalAccessKey=\"$APPCIRCLE_PERSONAL_ACCESS_KEY\""_L1));
}

void UseDialogTest::aHostileNameStaysText()
{
    m_name = u"<b>x</b>\u202Eevil"_s;
    open(u"anyreach"_s, CredentialKind::ApiKey);
    QVERIFY(UiRobot::sees(u"<b>x</b>⟨U+202E⟩evil"_s));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::UseDialogTest)
#include "tst_usedialog.moc"
