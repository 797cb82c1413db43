// SPDX-License-Identifier: MIT
#include "core/displaytext.h"
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;
using Request = FakeService::Request;

/// What the delete dialog names, asks and reports.
class DeleteDialogTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void itNamesWhatDies();
    void keepIsTheDefault_data();
    void keepIsTheDefault();
    void itDeletes();
    void hostileNamesStayPlain_data();
    void hostileNamesStayPlain();
    void aLookAlikeIsTold();
    void severalNeedTheirNumber();
    void enterInTheNumberDoesWhatTheButtonDoes();
    void nothingMovesWhileItDeletes();
    void whatWasGoneAlreadyIsNotCountedAsDeleted();
    void anAnswerThatWasLostIsToldAsTheListHasIt();
    void theOwnCredentialIsBlocked_data();
    void theOwnCredentialIsBlocked();
    void ofSeveralTheOwnIsLeftOut();
    void aRefusalIsReportedAndTriedAgain();
    void aPartialFailureNamesEach();
    void theReportIsWhatTheServerHas();
    void itIsCancelledBetweenTwo();
    void aLongReportNamesAllInTheList();
    void aDeletionThatDidNothingIsNotBelieved();
    void nothingClosesWhileItDeletes();
    void aSecretThatStaysIsTold();

private:
    void open(const QStringList &ids);
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
    [[nodiscard]] bool keepSecretOf(const QString &id);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_host;
    QPointer<DeleteDialog> m_dialog;
};

void DeleteDialogTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void DeleteDialogTest::init()
{
    TestCase::init();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->service.addKey(u"ak_one"_s, u"CI pipeline"_s);
    m_fixture->service.addKey(u"ak_two"_s, u"Voice gateway"_s, {});
    m_fixture->service.addKey(u"ak_own"_s, u"Keyturn"_s);
    m_host = std::make_unique<QWidget>();
    m_host->show();
}

void DeleteDialogTest::cleanup()
{
    m_host.reset();
    m_fixture.reset();
    TestCase::cleanup();
}

void DeleteDialogTest::open(const QStringList &ids)
{
    if (!m_fixture->current.session())
        m_fixture->signIn();
    QVERIFY(m_fixture->loadList());
    std::vector<Credential> credentials;
    for (const QString &id : ids) {
        QVERIFY(m_fixture->listing().model().find(id));
        credentials.push_back(*m_fixture->listing().model().find(id));
    }
    m_dialog = new DeleteDialog(m_fixture->session(), m_fixture->listing(), std::move(credentials),
                                m_host.get());
    m_dialog->open();
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
}

bool DeleteDialogTest::keepSecretOf(const QString &id)
{
    const VaultPlace &place = m_fixture->listing().place();
    VaultRecord record;
    record.uuid = u"kept"_s;
    record.serviceId = place.serviceId;
    record.serverUrl = place.serverUrl;
    record.organizationId = place.organizationId;
    record.kind = place.kind;
    record.credentialId = id;
    record.storedAt = m_fixture->clock.now();
    bool kept = false;
    auto *reply = m_fixture->vault.keep(record, Secret::fromText(canaryKey));
    connect(reply, &Reply::finished, this,
            [&kept, reply] { kept = reply->takeResult().has_value(); });
    return QTest::qWaitFor([&kept] { return kept; });
}

void DeleteDialogTest::itNamesWhatDies()
{
    open({ u"ak_one"_s });
    for (const QString &text :
         { u"CI pipeline"_s, u"ak_one"_s, u"20 Nov 2026"_s, u"19 Feb 2027"_s,
           u"Whatever uses it stops working at once. This cannot be undone."_s, u"Delete key"_s })
        QVERIFY2(UiRobot::sees(text), qPrintable(text + u": "_s + seen()));
    QVERIFY(!UiRobot::sees(u"removed from your keychain"_s));
}

void DeleteDialogTest::keepIsTheDefault_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Esc") << Qt::Key_Escape;
}

void DeleteDialogTest::keepIsTheDefault()
{
    QFETCH(const Qt::Key, key);
    open({ u"ak_one"_s });
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->service.count(Request::Delete), 0);
}

void DeleteDialogTest::itDeletes()
{
    m_fixture->signIn();
    QVERIFY(keepSecretOf(u"ak_one"_s));
    open({ u"ak_one"_s });
    QVERIFY2(UiRobot::sees(u"Its secret is removed from your keychain, too."_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->service.ids(), QStringList({ u"ak_two"_s, u"ak_own"_s }));
    QCOMPARE(m_fixture->listing().model().rowCount(), 2);
    QVERIFY(m_fixture->vault.entries().empty());
    QVERIFY(m_fixture->keychain.credentialKeys().isEmpty());
}

void DeleteDialogTest::hostileNamesStayPlain_data()
{
    QTest::addColumn<QString>("name");
    int number = 0;
    for (const QString &name : hostileNames())
        QTest::addRow("%d", ++number) << name;
}

void DeleteDialogTest::hostileNamesStayPlain()
{
    QFETCH(const QString, name);
    m_fixture->service.addKey(u"ak_evil"_s, name);
    m_fixture->service.addKey(u"ak_<i>id</i>"_s, name);
    open({ u"ak_evil"_s, u"ak_<i>id</i>"_s });
    const QString shown = DisplayText(name).text();
    auto *names = m_dialog->findChild<QListWidget *>();
    QVERIFY(names->item(0)->text().contains(shown));
    QVERIFY(names->item(1)->text().contains(u"ak_<i>id</i>"_s));
    delete m_dialog;
    open({ u"ak_evil"_s });
    QVERIFY2(UiRobot::sees(shown), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"ak_evil"_s));
    QVERIFY(UiRobot::sees(u"This cannot be undone"_s));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            QVERIFY2(!Qt::mightBeRichText(label->text()) && !label->text().contains(shown),
                     qPrintable(label->text()));
    }
}

void DeleteDialogTest::aLookAlikeIsTold()
{
    m_fixture->service.addKey(u"ak_evil"_s, u"Voice gat\u0435way"_s); // with a Cyrillic letter
    open({ u"ak_two"_s });
    QVERIFY2(UiRobot::sees(u"Another name looks the same"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"ak_two"_s) && UiRobot::sees(u"ak_evil"_s), qPrintable(seen()));
    delete m_dialog;
    open({ u"ak_one"_s });
    QVERIFY2(!UiRobot::sees(u"looks the same"_s), qPrintable(seen()));
    delete m_dialog;
    open({ u"ak_one"_s, u"ak_evil"_s, u"ak_own"_s });
    QVERIFY2(UiRobot::sees(u"is left out"_s) && UiRobot::sees(u"ak_two"_s), qPrintable(seen()));
}

void DeleteDialogTest::severalNeedTheirNumber()
{
    open({ u"ak_one"_s, u"ak_two"_s });
    QVERIFY2(UiRobot::sees(u"Delete 2 keys?"_s), qPrintable(seen()));
    QCOMPARE(m_dialog->windowTitle(), u"Delete 2 keys"_s);
    QWidget *button = UiRobot::look(u"Delete 2 keys"_s);
    QVERIFY(button);
    QVERIFY(!button->isEnabled());
    for (const QString &wrong : { u"1"_s, u"22"_s, u"two"_s, u"-2"_s }) {
        QVERIFY(UiRobot::type(u"Number"_s, wrong));
        QVERIFY2(!button->isEnabled(), qPrintable(wrong));
    }
    QVERIFY(UiRobot::type(u"Number"_s, u"2"_s));
    QVERIFY(button->isEnabled());
    QVERIFY(UiRobot::click(u"Delete 2 keys"_s));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->service.ids(), QStringList{ u"ak_own"_s });
}

void DeleteDialogTest::enterInTheNumberDoesWhatTheButtonDoes()
{
    open({ u"ak_one"_s, u"ak_two"_s });
    QWidget *field = QApplication::focusWidget();
    QCOMPARE(UiRobot::accessibleName(field), u"Number"_s);
    QTest::keyClicks(field, u"3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(30);
    QVERIFY2(m_dialog && m_dialog->isVisible(), "it does not close without a word");
    QCOMPARE(m_fixture->service.count(Request::Delete), 0);
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClicks(field, u"2"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->service.ids(), QStringList{ u"ak_own"_s });
}

void DeleteDialogTest::nothingMovesWhileItDeletes()
{
    open({ u"ak_one"_s, u"ak_own"_s, u"ak_two"_s });
    QVERIFY2(UiRobot::sees(u"is left out"_s), qPrintable(seen()));
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
    QPushButton *deletes = m_dialog->findChild<QPushButton *>(u"delete"_s);
    auto *keep = qobject_cast<QPushButton *>(UiRobot::look(u"Keep"_s));
    QVERIFY(deletes && keep);
    const auto places = [&] {
        QTest::qWait(30); // for the layouts
        const auto place = [this](QWidget *button) {
            return QRect(button->mapTo(m_dialog.data(), QPoint()), button->size());
        };
        return QList{ QRect({}, m_dialog->size()), place(deletes), place(keep) };
    };
    const QList<QRect> before = places();
    m_fixture->service.answerNext(Request::Delete, { .then = FakeResponse::Then::Hang });
    QTest::mouseClick(deletes, Qt::LeftButton);
    QTRY_COMPARE(m_fixture->service.count(Request::Delete), 1);
    QCOMPARE(keep->text(), u"Cancel"_s);
    QCOMPARE(places(), before);
}

void DeleteDialogTest::whatWasGoneAlreadyIsNotCountedAsDeleted()
{
    FakeService &service = m_fixture->service;
    service.addKey(u"ak_gone"_s, u"Gone"_s);
    service.addKey(u"ak_three"_s, u"Three"_s);
    open({ u"ak_one"_s, u"ak_gone"_s, u"ak_three"_s });
    std::erase_if(service.rows(CredentialKind::ApiKey),
                  [](const Credential &row) { return row.id == u"ak_gone"_s; });
    service.instead = [](const FakeRequest &request) -> std::optional<FakeResponse> {
        if (request.verb == "DELETE" && request.path.endsWith("ak_three"))
            return FakeService::refusal(403);
        return {};
    };
    QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
    QVERIFY(UiRobot::click(u"Delete 3 keys"_s));
    QVERIFY2(UiRobot::waitToSee(u"1 of 3 deleted"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"1 was gone already."_s), qPrintable(seen()));
    QVERIFY2(!UiRobot::sees(u"stops working at once"_s), qPrintable(seen()));
    const auto *names = m_dialog->findChild<QListWidget *>();
    QCOMPARE(names->count(), 2);
    QVERIFY(names->item(0)->text().endsWith(u"ak_gone · was gone already"_s));
    QVERIFY2(names->item(1)->text().endsWith(u"; still there"_s),
             qPrintable(names->item(1)->text()));
    QCOMPARE(m_dialog->goneAlready(), 1);
    QCOMPARE(m_dialog->deleted().size(), std::size_t(2));
}

void DeleteDialogTest::anAnswerThatWasLostIsToldAsTheListHasIt()
{
    open({ u"ak_one"_s });
    m_fixture->service.answerNext(Request::Delete,
                                  { .then = FakeResponse::Then::CloseBeforeAnswer });
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QVERIFY2(UiRobot::waitToSee(u"no whole answer came; still there"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"“⁨CI pipeline⁩” is not deleted"_s), qPrintable(seen()));
    for (const QString &untrue : { u"Refresh the list"_s, u"may have"_s, u"at once"_s })
        QVERIFY2(!UiRobot::sees(untrue), qPrintable(untrue + u": "_s + seen()));
}

void DeleteDialogTest::theOwnCredentialIsBlocked_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << QStringList{ u"ak_own"_s };
}

void DeleteDialogTest::theOwnCredentialIsBlocked()
{
    QFETCH(const QStringList, ids);
    open(ids);
    QVERIFY2(UiRobot::sees(u"Keyturn is signed in with this key"_s), qPrintable(seen()));
    QWidget *button = UiRobot::look(u"Delete key"_s);
    QVERIFY(button);
    QVERIFY(!button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::qWait(30);
    QCOMPARE(m_fixture->service.count(Request::Delete), 0);
}

void DeleteDialogTest::ofSeveralTheOwnIsLeftOut()
{
    open({ u"ak_one"_s, u"ak_own"_s, u"ak_two"_s });
    QVERIFY2(UiRobot::sees(u"“⁨Keyturn⁩” is left out"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Delete 2 keys?"_s), qPrintable(seen()));
    QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Number"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
    QVERIFY(UiRobot::click(u"Delete 2 keys"_s));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->service.ids(), QStringList{ u"ak_own"_s });
}

void DeleteDialogTest::aRefusalIsReportedAndTriedAgain()
{
    open({ u"ak_one"_s });
    m_fixture->service.answerNext(Request::Delete,
                                  { .status = 403, .body = R"({"detail":"<b>admins</b> only"})" });
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not everything was deleted"_s), qPrintable(seen()));
    for (const QString &text :
         { u"CI pipeline"_s, u"Nothing was deleted."_s, u"<b>admins</b> only"_s })
        QVERIFY2(UiRobot::sees(text), qPrintable(text + u": "_s + seen()));
    QVERIFY(UiRobot::click(u"Retry"_s));
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!m_fixture->service.ids().contains(u"ak_one"_s));
}

void DeleteDialogTest::aPartialFailureNamesEach()
{
    open({ u"ak_one"_s, u"ak_two"_s });
    m_fixture->service.answerNext(Request::Delete, { .status = 500 });
    QVERIFY(UiRobot::type(u"Number"_s, u"2"_s));
    QVERIFY(UiRobot::click(u"Delete 2 keys"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not everything was deleted"_s), qPrintable(seen()));
    QCOMPARE(m_fixture->service.ids(), QStringList({ u"ak_one"_s, u"ak_own"_s }));
    QVERIFY(UiRobot::click(u"Retry"_s));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->service.ids(), QStringList{ u"ak_own"_s });
    QCOMPARE(m_fixture->service.count(Request::Delete), 3);
}

/// Five are chosen, among them the own key. One is deleted; of one the answer is lost; one is
/// refused; one is said to be deleted and is not.
void DeleteDialogTest::theReportIsWhatTheServerHas()
{
    FakeService &service = m_fixture->service;
    service.addKey(u"ak_lost"_s, u"Lost answer"_s);
    service.addKey(u"ak_lied"_s, u"Lied about"_s);
    QStringList sent;
    bool fails = true;
    service.instead = [&](const FakeRequest &request) -> std::optional<FakeResponse> {
        if (request.verb != "DELETE")
            return {};
        sent.append(QString::fromUtf8(request.path).section(u'/', -1));
        if (fails && sent.last() == u"ak_two"_s)
            return FakeResponse{ .status = 403, .body = R"({"detail":"Owners only"})" };
        if (fails && sent.last() == u"ak_lied"_s)
            return FakeResponse{ .status = 204, .body = {} };
        return {};
    };
    service.twist = [&](const FakeRequest &request, FakeResponse usual) {
        if (request.verb == "DELETE" && request.path.endsWith("ak_lost"))
            return FakeResponse{ .then = FakeResponse::Then::CloseBeforeAnswer };
        return usual;
    };
    open({ u"ak_one"_s, u"ak_own"_s, u"ak_two"_s, u"ak_lost"_s, u"ak_lied"_s });
    QVERIFY2(UiRobot::sees(u"“⁨Keyturn⁩” is left out"_s), qPrintable(seen()));
    QTest::keyClicks(QApplication::focusWidget(), u"4"_s);
    QVERIFY(UiRobot::click(u"Delete 4 keys"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not everything was deleted"_s), qPrintable(seen()));
    QCOMPARE(sent, QStringList({ u"ak_one"_s, u"ak_two"_s, u"ak_lost"_s, u"ak_lied"_s }));
    QCOMPARE(service.ids(), QStringList({ u"ak_two"_s, u"ak_own"_s, u"ak_lied"_s }));
    for (const QString &text : { u"2 of 4 deleted"_s, u"Owners only"_s,
                                 u"The list was read again after the last deletion"_s,
                                 u"The key that Keyturn uses may not delete this."_s })
        QVERIFY2(UiRobot::sees(text), qPrintable(text + u": "_s + seen()));
    // Two were deleted.
    QVERIFY2(!UiRobot::sees(u"Nothing was deleted"_s), qPrintable(seen()));
    const auto *names = m_dialog->findChild<QListWidget *>();
    QCOMPARE(names->count(), 2);
    QVERIFY(names->item(0)->text().contains(u"ak_two"_s));
    QVERIFY(names->item(1)->text().contains(u"ak_lied"_s));
    QVERIFY(names->item(1)->text().endsWith(
        u"the server said that it was deleted, but still lists it"_s));
    QVERIFY2(!UiRobot::look(u"Number"_s), "there are not 4 any more");
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Close"_s);

    sent.clear();
    fails = false;
    QVERIFY(UiRobot::click(u"Retry"_s));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(sent, QStringList({ u"ak_two"_s, u"ak_lied"_s }));
    QCOMPARE(service.ids(), QStringList{ u"ak_own"_s });
    QCOMPARE(m_fixture->listing().model().rowCount(), 1);
}

void DeleteDialogTest::itIsCancelledBetweenTwo()
{
    FakeService &service = m_fixture->service;
    service.addKey(u"ak_three"_s, u"Three"_s);
    bool isFirst = true;
    service.twist = [&](const FakeRequest &request, FakeResponse usual) {
        if (request.verb == "DELETE" && std::exchange(isFirst, false)) {
            usual.then = FakeResponse::Then::DripHeaders;
            usual.interval = std::chrono::milliseconds(5);
        }
        return usual;
    };
    open({ u"ak_one"_s, u"ak_two"_s, u"ak_three"_s });
    QVERIFY(UiRobot::type(u"Number"_s, u"3"_s));
    QVERIFY(UiRobot::click(u"Delete 3 keys"_s));
    QTRY_COMPARE(service.count(Request::Delete), 1);
    QTest::keyClick(m_dialog, Qt::Key_Escape); // the same as Cancel
    QVERIFY2(UiRobot::sees(u"Cancelling after this one…"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Cancel"_s)->isEnabled());
    QVERIFY2(UiRobot::waitToSee(u"Not everything was deleted"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Not tried, because you cancelled: 2."_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"1 of 3 deleted"_s));
    QCOMPARE(service.count(Request::Delete), 1);
    QCOMPARE(service.ids(), QStringList({ u"ak_two"_s, u"ak_own"_s, u"ak_three"_s }));
    QCOMPARE(m_dialog->findChild<QListWidget *>()->count(), 2);
    QVERIFY(UiRobot::look(u"Retry"_s));
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Close"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY2(!m_dialog, "Enter closes");
    QCOMPARE(service.count(Request::Delete), 1);
    QCOMPARE(service.ids(), QStringList({ u"ak_two"_s, u"ak_own"_s, u"ak_three"_s }));
}

void DeleteDialogTest::aLongReportNamesAllInTheList()
{
    QStringList ids;
    for (int i = 0; i < 8; ++i) {
        ids.append(u"ak_many_%1"_s.arg(i));
        m_fixture->service.addKey(ids.last(), u"Many %1"_s.arg(i));
    }
    m_fixture->service.instead = [](const FakeRequest &request) -> std::optional<FakeResponse> {
        if (request.verb == "DELETE")
            return FakeResponse{ .status = 204, .body = {} };
        return {};
    };
    open(ids);
    QVERIFY(UiRobot::type(u"Number"_s, u"8"_s));
    QVERIFY(UiRobot::click(u"Delete 8 keys"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not everything was deleted"_s), qPrintable(seen()));
    const auto *names = m_dialog->findChild<QListWidget *>();
    QCOMPARE(names->count(), 8);
    for (int i = 0; i < 8; ++i)
        QVERIFY(names->item(i)->text().contains(u"still lists it"_s));
}

void DeleteDialogTest::aDeletionThatDidNothingIsNotBelieved()
{
    open({ u"ak_one"_s });
    m_fixture->service.answerNext(Request::Delete, { .status = 204, .body = {} });
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QVERIFY2(UiRobot::waitToSee(u"the server said that it was deleted, but still lists it"_s),
             qPrintable(seen()));
}

void DeleteDialogTest::nothingClosesWhileItDeletes()
{
    open({ u"ak_one"_s });
    m_fixture->service.answerNext(Request::Delete, { .then = FakeResponse::Then::Hang });
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QTRY_COMPARE(m_fixture->service.count(Request::Delete), 1);
    QVERIFY2(UiRobot::sees(u"Deleting…"_s), qPrintable(seen()));
    QVERIFY(!m_dialog->mayClose());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->close());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!UiRobot::look(u"Keep"_s)->isEnabled());
}

void DeleteDialogTest::aSecretThatStaysIsTold()
{
    m_fixture->signIn();
    QVERIFY(keepSecretOf(u"ak_one"_s));
    open({ u"ak_one"_s });
    m_fixture->keychain.setFault(Fault::Locked);
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Deleted, but its secret is still here"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Retry"_s));
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!m_dialog);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::DeleteDialogTest)
#include "tst_deletedialog.moc"
