// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/lostcreatedialog.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;
using Request = FakeService::Request;

/// What an earlier run has left open is told at the start, with what it may have made, and can be
/// deleted, kept or looked for again.
class LostCreatesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theBannerSaysWhatItMayBe();
    void whatMayBeOursIsNotCalledAnothers();
    void deletingAsksAndEndsIt();
    void aDeletionThatFailsLeavesItOpen();
    void keepingEndsIt();
    void notNowLeavesItOpen();
    void anotherCandidateIsStillToBeLookedAt();
    void lookingAgainFindsWhatCameLate();
    void whatIsInTheVaultIsNotLost();
    void aPartOfTheListLeavesItUnknown();
    void theSecretThatIsFoundAfterAllEndsIt();
    void anotherSignInIsOpenedForIt();
    void withoutASignInItSaysSo();

private:
    [[nodiscard]] IntentRecord intent(const QString &uuid) const;
    /// Writes the intent, and shows the window of a later start.
    [[nodiscard]] bool start(const std::vector<IntentRecord> &intents);
    [[nodiscard]] bool openDialog();
    [[nodiscard]] static LostCreateDialog *dialog();
    [[nodiscard]] bool select(int row);
    [[nodiscard]] bool isOpen();

    std::unique_ptr<WindowFixture> m_fixture;
};

void LostCreatesTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void LostCreatesTest::init()
{
    TestCase::init();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->service.addKey(u"ak_known"_s, u"ci"_s);
    m_fixture->service.addKey(u"ak_lost"_s, u"ci"_s, {}, m_fixture->clock.now());
    m_fixture->signIn();
}

void LostCreatesTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

IntentRecord LostCreatesTest::intent(const QString &uuid) const
{
    const VaultPlace place = m_fixture->session().place(CredentialKind::ApiKey);
    IntentRecord intent;
    intent.uuid = uuid;
    intent.serviceId = place.serviceId;
    intent.serverUrl = place.serverUrl;
    intent.organizationId = place.organizationId;
    intent.name = u"ci"_s;
    intent.knownIds = { u"ak_known"_s };
    intent.startedAt = m_fixture->clock.now();
    return intent;
}

bool LostCreatesTest::start(const std::vector<IntentRecord> &intents)
{
    for (const IntentRecord &intent : intents)
        std::ignore = m_fixture->store.recordIntent(intent);
    if (!m_fixture->settleStore() || !m_fixture->showMainWindow())
        return false;
    m_fixture->window->watchRescue(m_fixture->rescue);
    m_fixture->rescue.run();
    return UiRobot::waitToSee(u"Keyturn ended while something was being created"_s);
}

LostCreateDialog *LostCreatesTest::dialog()
{
    return qobject_cast<LostCreateDialog *>(QApplication::activeModalWidget());
}

bool LostCreatesTest::openDialog()
{
    return UiRobot::click(u"Look at it…"_s)
        && UiRobot::waitUntil([] { return dialog() != nullptr; });
}

bool LostCreatesTest::select(int row)
{
    const auto *list = dialog()->findChild<QListWidget *>();
    if (!UiRobot::waitUntil([list, row] { return list->isVisible() && list->count() > row; }))
        return false;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(row)).center());
    return true;
}

bool LostCreatesTest::isOpen()
{
    return m_fixture->settleStore() && !m_fixture->openIntents().empty();
}

void LostCreatesTest::theBannerSaysWhatItMayBe()
{
    QVERIFY(start({ intent(u"a"_s) }));
    QVERIFY2(UiRobot::waitToSee(u"may be this, which is new in the list"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::sees(u"ak_lost · created 21 Nov 2026."_s));
    QVERIFY(!UiRobot::sees(u"ak_known · created"_s));
    QVERIFY(openDialog());
    QVERIFY(UiRobot::sees(u"The key was probably created"_s));
    QCOMPARE(dialog()->findChild<QListWidget *>()->count(), 1);
    QVERIFY(!UiRobot::look(u"Delete key"_s)->isEnabled()); // nothing is chosen by itself
    QCOMPARE(m_fixture->service.count(Request::Create), 0);
    QCOMPARE(m_fixture->service.count(Request::Delete), 0);
}

void LostCreatesTest::whatMayBeOursIsNotCalledAnothers()
{
    // The list was read before Keyturn ended.
    const ListKey key{ m_fixture->session().connection().uuid,
                       m_fixture->session().organization().id, CredentialKind::ApiKey };
    std::vector<Credential> known = m_fixture->service.rows(CredentialKind::ApiKey);
    std::erase_if(known, [](const Credential &row) { return row.id == u"ak_lost"_s; });
    const QDateTime before = m_fixture->clock.now().addSecs(-60);
    std::ignore = m_fixture->store.cacheRows(key, { known, before });
    std::ignore = m_fixture->store.recordIntent(intent(u"a"_s));
    QVERIFY(m_fixture->settleStore());
    m_fixture->service.addKey(u"ak_new"_s, u"stranger"_s, {}, m_fixture->clock.now());
    m_fixture->signIn();
    m_fixture->listing().takeCached();
    QTRY_COMPARE(m_fixture->listing().model().rowCount(), int(known.size()));
    QVERIFY(start({}));
    QVERIFY2(UiRobot::waitToSee(u"may be this, which is new in the list"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::waitToSee(u"Appeared, and not in the vault: “\u2068stranger\u2069”"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(!UiRobot::sees(u"more are asked about"_s));
    const CredentialModel &model = m_fixture->listing().model();
    QVERIFY(model.annotationOf(u"ak_new"_s).origin == Origin::Unasked);
    QVERIFY(model.annotationOf(u"ak_lost"_s).origin == Origin::Unknown);
}

void LostCreatesTest::deletingAsksAndEndsIt()
{
    QVERIFY(start({ intent(u"a"_s) }));
    QVERIFY(openDialog());
    QVERIFY(select(0));
    QVERIFY(UiRobot::click(u"Delete key"_s));
    // The question of every deletion: it names what dies.
    QTRY_VERIFY(!dialog());
    QVERIFY(UiRobot::waitToSee(u"ak_lost"_s));
    QCOMPARE(m_fixture->service.count(Request::Delete), 0);
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QTRY_COMPARE(m_fixture->service.ids(), QStringList{ u"ak_known"_s });
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(!UiRobot::sees(u"Keyturn ended while something was being created"_s));
    QVERIFY(!isOpen());
}

void LostCreatesTest::aDeletionThatFailsLeavesItOpen()
{
    QVERIFY(start({ intent(u"a"_s) }));
    QVERIFY(openDialog());
    QVERIFY(select(0));
    m_fixture->service.answerAll(Request::Delete, FakeService::refusal(403));
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QTRY_VERIFY(!dialog());
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QTRY_COMPARE(m_fixture->service.count(Request::Delete), 1);
    QTRY_VERIFY(UiRobot::look(u"Close"_s) && UiRobot::look(u"Close"_s)->isEnabled());
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(dialog());
    QVERIFY(isOpen());
    QVERIFY(UiRobot::click(u"Not now"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(UiRobot::sees(u"Keyturn ended while something was being created"_s));
}

void LostCreatesTest::keepingEndsIt()
{
    QVERIFY(start({ intent(u"a"_s) }));
    QVERIFY(openDialog());
    QVERIFY(UiRobot::click(u"Keep it"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(!UiRobot::sees(u"Keyturn ended while something was being created"_s));
    QVERIFY(!isOpen());
    QCOMPARE(m_fixture->service.count(Request::Delete), 0);
}

void LostCreatesTest::notNowLeavesItOpen()
{
    QVERIFY(start({ intent(u"a"_s) }));
    for (const bool byEscape : { false, true }) {
        QVERIFY(openDialog());
        if (byEscape)
            QTest::keyClick(dialog(), Qt::Key_Escape);
        else
            QVERIFY(UiRobot::click(u"Not now"_s));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(UiRobot::sees(u"Keyturn ended while something was being created"_s));
        QVERIFY(isOpen());
    }
}

void LostCreatesTest::anotherCandidateIsStillToBeLookedAt()
{
    m_fixture->service.addKey(u"ak_other"_s, u"ci"_s, {}, m_fixture->clock.now());
    QVERIFY(start({ intent(u"a"_s) }));
    QVERIFY(UiRobot::waitToSee(u"ak_other · created 21 Nov 2026"_s));
    QVERIFY(openDialog());
    QVERIFY(select(1));
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QTRY_VERIFY(!dialog());
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(dialog()->findChild<QListWidget *>()->count(), 1);
    QCOMPARE(m_fixture->service.ids(), (QStringList{ u"ak_known"_s, u"ak_lost"_s }));
    QVERIFY(isOpen());
}

void LostCreatesTest::lookingAgainFindsWhatCameLate()
{
    auto &rows = m_fixture->service.rows(CredentialKind::ApiKey);
    const Credential late = rows.back();
    rows.pop_back();
    QVERIFY(start({ intent(u"a"_s) }));
    QVERIFY(UiRobot::waitToSee(u"Looking for the key in the list…"_s));
    QVERIFY(openDialog());
    QVERIFY(!UiRobot::look(u"Look again"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(UiRobot::sees(u"The key is not in the list"_s), 30'000);
    QVERIFY(UiRobot::look(u"I have looked"_s));
    QVERIFY(isOpen());
    rows.push_back(late);
    QVERIFY(UiRobot::click(u"Look again"_s));
    QVERIFY(UiRobot::waitToSee(u"The key was probably created"_s));
}

void LostCreatesTest::whatIsInTheVaultIsNotLost()
{
    VaultRecord kept;
    const VaultPlace place = m_fixture->session().place(CredentialKind::ApiKey);
    kept.uuid = u"kept"_s;
    kept.serviceId = place.serviceId;
    kept.serverUrl = place.serverUrl;
    kept.organizationId = place.organizationId;
    kept.credentialId = u"ak_lost"_s;
    kept.storedAt = m_fixture->clock.now();
    QVERIFY(m_fixture->keep(kept, canaryKey));
    QVERIFY(start({ intent(u"a"_s) }));
    QVERIFY(UiRobot::waitToSee(u"Looking for the key in the list…"_s));
    QTest::qWait(100); // for what must not happen
    QVERIFY(!UiRobot::sees(u"may be this"_s));
}

void LostCreatesTest::aPartOfTheListLeavesItUnknown()
{
    m_fixture->service.twist = [](const FakeRequest &request, FakeResponse honest) {
        if (request.verb == "GET")
            honest.body = R"({"items":[],"has_more":true})";
        return honest;
    };
    QVERIFY(start({ intent(u"a"_s) }));
    QVERIFY(openDialog());
    QTRY_VERIFY_WITH_TIMEOUT(
        UiRobot::sees(u"The key is not in the part of the list that can be read"_s), 30'000);
    QVERIFY(!UiRobot::sees(u"most probably not created"_s));
    QVERIFY(isOpen());
}

void LostCreatesTest::theSecretThatIsFoundAfterAllEndsIt()
{
    m_fixture->keychain.setFault(Fault::Locked);
    QVERIFY(start({ intent(u"a"_s) }));
    QVERIFY(openDialog());
    m_fixture->keychain.put(credentialKey(u"a"_s), Secret::fromText(canaryKey));
    m_fixture->keychain.setFault(Fault::None);
    m_fixture->window->checkKeychain();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(UiRobot::waitToSee(u"Nothing was lost"_s));
    QVERIFY(!isOpen());
}

void LostCreatesTest::anotherSignInIsOpenedForIt()
{
    ConnectionRecord other = m_fixture->session().connection();
    other.uuid = u"other"_s;
    other.accountName = u"South"_s;
    other.organizations = { { u"org_2"_s, u"Southwind"_s } };
    m_fixture->keychain.put(connectionKey(u"other"_s), Secret::fromText(canaryKey));
    m_fixture->signIns.add(other);
    IntentRecord elsewhere = intent(u"a"_s);
    elsewhere.organizationId = u"org_2"_s;
    QVERIFY(start({ elsewhere }));
    QVERIFY(UiRobot::sees(u", and Keyturn looks for it in the list."_s));
    QVERIFY(!UiRobot::look(u"Look at it…"_s));
    QVERIFY(UiRobot::click(u"Open “\u2068South\u2069”"_s));
    QTRY_VERIFY(m_fixture->current.session()
                && m_fixture->session().connection().uuid == u"other"_s);
    QVERIFY(UiRobot::waitToSee(u"ak_lost · created 21 Nov 2026"_s));
    QVERIFY(openDialog());
}

void LostCreatesTest::withoutASignInItSaysSo()
{
    IntentRecord elsewhere = intent(u"a"_s);
    elsewhere.serverUrl = u"https://gone.example"_s;
    QVERIFY(start({ elsewhere }));
    QVERIFY(UiRobot::sees(u"Look into the list; what nobody holds the secret of"_s));
    QVERIFY(!UiRobot::look(u"Look at it…"_s));
    QVERIFY(UiRobot::click(u"I have looked"_s));
    QTRY_VERIFY(!UiRobot::sees(u"Keyturn ended while something was being created"_s));
    QVERIFY(!isOpen());
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::LostCreatesTest)
#include "tst_lostcreates.moc"
