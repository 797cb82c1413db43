// SPDX-License-Identifier: MIT
#include "support/browser.h"
#include "support/fakekeychain.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/pages/heldkeypage.h"

#include <QApplication>
#include <QClipboard>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// The whole work with the services that list no keys, by clicks, with the real sandbox and its
/// dashboard pages.
class TestThreeServices final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAccountOpensThePageThatHasItsKey();
    void anAccessTokenIsMadeForASubOrganization();
    void theOneKeyIsRotated();
    void whatIsImportedIsPutToUse();

private:
    [[nodiscard]] bool openAccount(const QString &entry);
    [[nodiscard]] Vault &vault() { return m_program->application().program().vault(); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<RunningProgram> m_program;
};

void TestThreeServices::init()
{
    TestCase::init();
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_program = std::make_unique<RunningProgram>(m_home->path(), *m_keychain);
    QVERIFY(m_program->start());
    QVERIFY(UiRobot::click(u"Explore the sandbox"_s));
    QTRY_VERIFY(!m_program->names().isEmpty());
}

void TestThreeServices::cleanup()
{
    m_program.reset();
    m_keychain.reset();
    m_home.reset();
    TestCase::cleanup();
}

bool TestThreeServices::openAccount(const QString &entry)
{
    return m_program->pickFromSwitcher(entry) && m_program->focusWindow()
        && UiRobot::waitUntil([this] {
               const auto pages = m_program->window().findChildren<HeldKeyPage *>();
               return std::any_of(pages.begin(), pages.end(),
                                  [](const HeldKeyPage *page) { return page->isVisible(); });
           });
}

void TestThreeServices::anAccountOpensThePageThatHasItsKey()
{
    QVERIFY2(openAccount(u"Acme Apps (Appcircle · Personal access key"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::waitToSee(u"Personal Access Key"_s));
    QVERIFY2(openAccount(u"Acme Apps (Appcircle · API key"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::waitToSee(u"Keyturn signs in with it"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(!UiRobot::sees(u"No key here yet"_s), qPrintable(UiRobot::everythingSeen()));
}

void TestThreeServices::anAccessTokenIsMadeForASubOrganization()
{
    QVERIFY2(openAccount(u"Acme Apps"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::waitToSee(u"The key reaches 4 organizations"_s));
    QVERIFY(UiRobot::choose(u"Sub-organization"_s, u"Acme Apps iOS, part of Acme Apps"_s));
    QVERIFY(UiRobot::click(u"Get access token"_s));
    QVERIFY2(UiRobot::waitToSee(u"Confirmed"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::sees(u"Ends in"_s));
    QVERIFY(UiRobot::click(u"Verify"_s));
    QVERIFY(UiRobot::waitToSee(u"Verified"_s));
    QVERIFY(vault().entries().empty()); // nothing of the sandbox is stored unasked
    QVERIFY(m_keychain->credentialKeys().isEmpty());
}

void TestThreeServices::theOneKeyIsRotated()
{
    Browser browser;
    QVERIFY2(openAccount(u"Acme Documents"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::waitToSee(u"says: "_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Rotate…"_s));
    QVERIFY(UiRobot::waitToSee(u"The current key stops working at once"_s));
    QVERIFY(!browser.isOpen());
    QVERIFY(UiRobot::click(u"Open the page and rotate…"_s));
    QTRY_VERIFY(browser.isOpen());
    const QString fresh = Browser::secretOn(browser.send(u"/generate"_s));
    QVERIFY(!fresh.isEmpty());
    QVERIFY2(RunningProgram::paste(u"New key"_s, fresh), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::click(u"Rotate"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::waitUntil([this] { return vault().entries().size() == 1U; }),
             qPrintable(UiRobot::everythingSeen()));
    QTRY_VERIFY(vault().entries().front().check);
    QCOMPARE(vault().entries().front().check->outcome, CheckOutcome::Works);
    QVERIFY(m_keychain->value(credentialKey(vault().entries().front().uuid))
                .equals(Secret::fromText(fresh)));
    QVERIFY(!contentsBelow(m_home->path()).contains(fresh.toUtf8()));
}

void TestThreeServices::whatIsImportedIsPutToUse()
{
    QVERIFY(UiRobot::click(u"Vault"_s));
    QVERIFY(UiRobot::click(u"Import…"_s));
    QVERIFY2(
        RunningProgram::paste(u"Key or .env text"_s, u"ANYREACH_API_KEY=\""_s + canaryKey + u'"'),
        qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::waitToSee(u"ANYREACH_API_KEY"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::click(u"Import"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_program->select(u"ANYREACH_API_KEY"_s));
    QVERIFY(UiRobot::click(u"Use in code…"_s));
    QVERIFY(UiRobot::waitToSee(u"Show the real value"_s));
    QVERIFY(UiRobot::click(u"Close"_s) && RunningProgram::waitForNoDialog());
    QVERIFY(!contentsBelow(m_home->path()).contains(canary.data()));
}

KEYTURN_TEST_MAIN(QApplication, TestThreeServices)

#include "tst_threeservices.moc"
