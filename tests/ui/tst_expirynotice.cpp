// SPDX-License-Identifier: MIT
#include "session/reminders.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/pages/vaultpage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/window/expirynotice.h"
#include "ui/window/remindertray.h"
#include "ui/windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// What the main window says about keys that expire this week, and where its buttons lead.
class ExpiryNoticeTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open());
    }

    void cleanup()
    {
        m_fixture->window.reset();
        m_fixture.reset();
        TestCase::cleanup();
    }

    void nothingIsSaidOfWhatIsNotKnown()
    {
        VaultRecord unknown = entry(u"unknown"_s, in(2));
        unknown.expiryKnown = false;
        QVERIFY(keep(unknown) && keep(entry(u"later"_s, in(8))) && keep(entry(u"never"_s, {})));
        QVERIFY(show());
        QTest::qWait(1500); // what comes up is told a moment later
        QVERIFY2(!notice(), qPrintable(UiRobot::everythingSeen()));
    }

    void showOpensTheFilterOfTheVault()
    {
        QVERIFY(keep(entry(u"First"_s, in(2))) && keep(entry(u"Second"_s, in(7)))
                && keep(entry(u"Third"_s, in(20))));
        QVERIFY(show());
        QTRY_VERIFY(notice());
        QVERIFY2(notice()->message().contains("2 keys expire this week"_L1),
                 qPrintable(notice()->message()));
        QVERIFY(notice()->message().contains("2 in the vault"_L1));
        QVERIFY(!UiRobot::look(u"Vault list"_s));
        QVERIFY(UiRobot::click(u"Show"_s));
        QVERIFY(UiRobot::find(u"Vault list"_s));
        QCOMPARE(names(u"Vault list"_s), (QStringList{ u"First"_s, u"Second"_s }));
        QVERIFY(UiRobot::look(u"This week 2"_s));
    }

    void showOpensTheFilterOfTheOpenList()
    {
        m_fixture->service.addKey(u"ak_1"_s, u"CI pipeline"_s, in(5));
        m_fixture->service.addKey(u"ak_2"_s, u"Server"_s, in(90));
        m_fixture->signIn();
        QVERIFY(show());
        QTRY_VERIFY(notice());
        QVERIFY2(notice()->message().contains("One key expires this week"_L1),
                 qPrintable(notice()->message()));
        QVERIFY(notice()->message().contains(u"in the list of \u2068Northwind Traders\u2069"_s));
        QVERIFY(UiRobot::click(u"Vault"_s));
        QVERIFY(UiRobot::click(u"Show"_s));
        QVERIFY(UiRobot::find(u"Key list"_s));
        QCOMPARE(names(u"Key list"_s), QStringList{ u"CI pipeline"_s });
        // The key is deleted: the notice goes by itself.
        std::erase_if(m_fixture->service.rows(CredentialKind::ApiKey),
                      [](const Credential &row) { return row.id == u"ak_1"_s; });
        QVERIFY(m_fixture->loadList());
        QTRY_VERIFY(!notice());
    }

    /// Where the service names no organization, the account is told, and not an ID twice.
    void anIdIsNoNameOfAnOrganization()
    {
        m_fixture->signIn();
        ConnectionRecord other;
        other.uuid = u"other"_s;
        other.serviceId = u"anyreach"_s;
        other.serverUrl = m_fixture->service.address();
        other.accountName = u"South"_s;
        other.organizations = { { u"org_2"_s, u"org_2"_s } };
        const auto cache = [this](const QString &organization, CredentialKind kind) {
            const Credential row{ kind, organization, u"Ending"_s, in(-90), in(1), true };
            return awaited(m_fixture->store.cacheRows({ u"other"_s, organization, kind },
                                                      { { row }, m_fixture->clock.now(), true }))
                .has_value();
        };
        QVERIFY(cache(u"org_2"_s, CredentialKind::ApiKey)
                && cache(u"org_2"_s, CredentialKind::Token));
        m_fixture->signIns.add(other);
        QVERIFY(show());
        QTRY_VERIFY(notice());
        QTRY_VERIFY2(notice()->message().contains(u"South"_s)
                         && !notice()->message().contains(u"org_2"_s),
                     qPrintable(notice()->message()));
        // Of two such the IDs tell one from the other.
        QVERIFY(cache(u"org_3"_s, CredentialKind::ApiKey));
        other.organizations.push_back({ u"org_3"_s, u"org_3"_s });
        m_fixture->signIns.add(other);
        QTRY_VERIFY2(notice()->message().contains(u"org_2"_s)
                         && notice()->message().contains(u"org_3"_s),
                     qPrintable(notice()->message()));
    }

    void twoListsOfOneAccountHaveDifferentNames()
    {
        m_fixture->signIn();
        ConnectionRecord other;
        other.uuid = u"other"_s;
        other.serviceId = u"anyreach"_s;
        other.serverUrl = m_fixture->service.address();
        other.accountName = u"South"_s;
        other.organizations = { { u"org_2"_s, u"South"_s } };
        for (const CredentialKind kind : { CredentialKind::ApiKey, CredentialKind::Token }) {
            const Credential row{
                kind, u"id%1"_s.arg(int(kind)), u"Ending"_s, in(-90), in(1), true
            };
            QVERIFY(awaited(m_fixture->store.cacheRows({ other.uuid, u"org_2"_s, kind },
                                                       { { row }, m_fixture->clock.now(), true })));
        }
        m_fixture->signIns.add(other);
        QVERIFY(show());
        QTRY_VERIFY(notice());
        const QString account = u"\u2068South\u2069 · \u2068Anyreach\u2069 · "_s;
        for (const QString &page : { u"API Keys"_s, u"Account → Tokens"_s })
            QTRY_VERIFY2(UiRobot::everythingSeen().contains(account + page),
                         qPrintable(UiRobot::everythingSeen()));
    }

    void showOpensAnotherAccount()
    {
        m_fixture->signIn();
        ConnectionRecord other;
        other.uuid = u"other"_s;
        other.serviceId = u"anyreach"_s;
        other.serverUrl = m_fixture->service.address();
        other.accountName = u"South"_s;
        other.organizations = { { u"org_2"_s, u"South & Sea"_s } };
        const ListKey key{ other.uuid, u"org_2"_s, CredentialKind::ApiKey };
        const Credential row{ key.kind, u"ak_9"_s, u"Ending"_s, in(-90), in(1), true };
        QVERIFY(awaited(m_fixture->store.cacheRows(key, { { row }, m_fixture->clock.now(), true }))
                    .has_value());
        m_fixture->signIns.add(other);
        m_fixture->current.hold(other.uuid, Secret::fromText(canaryKey.toString()));
        m_fixture->service.addKey(u"ak_9"_s, u"Ending"_s, in(1));
        m_fixture->service.addKey(u"ak_8"_s, u"Lasting"_s, in(100));
        QVERIFY(show());
        // The open account lists the same service's keys: for the test they are another place's.
        QTRY_VERIFY(notice());
        const auto button = [this]() -> QPushButton * {
            for (int index = 0; notice() && index < 2; ++index) {
                QPushButton *action = notice()->action(index);
                if (action && action->text().contains("South && Sea"_L1))
                    return action;
            }
            return nullptr;
        };
        QTRY_VERIFY(button());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->session().connection().uuid, other.uuid);
        QTRY_VERIFY(UiRobot::look(u"Key list"_s));
        QTRY_COMPARE(names(u"Key list"_s), QStringList{ u"Ending"_s });
    }

    void closingItIsForTheDay()
    {
        QVERIFY(keep(entry(u"First"_s, in(4))));
        QVERIFY(show());
        QTRY_VERIFY(notice());
        QVERIFY(UiRobot::click(u"Close message"_s));
        QVERIFY(!notice());
        QVERIFY(keep(entry(u"Second"_s, in(3))));
        QTest::qWait(1500); // what comes up is told a moment later
        QVERIFY(!notice());
        QVERIFY(show()); // started again
        QVERIFY(!notice());
        m_fixture->clock.advance(std::chrono::hours(24));
        tick();
        QTRY_VERIFY(notice());
        QVERIFY(notice()->message().contains("2 keys expire this week"_L1));
    }

    void itFollowsTheTime()
    {
        QVERIFY(keep(entry(u"First"_s, in(8))));
        QVERIFY(show());
        QVERIFY(!notice());
        m_fixture->clock.advance(std::chrono::hours(24));
        tick();
        QTRY_VERIFY(notice());
        m_fixture->clock.advance(std::chrono::hours(24 * 7));
        tick();
        QTRY_VERIFY(!notice()); // it has expired; that is told by the list
        m_fixture->clock.advance(-std::chrono::hours(1)); // set back
        tick();
        QTRY_VERIFY(notice());
        QVERIFY2(notice()->message().contains("One key expires today"_L1),
                 qPrintable(notice()->message()));
    }

    void itIsAMessageLikeOthersForEverybody()
    {
        QVERIFY(keep(entry(u"First"_s, in(2))));
        QVERIFY(show());
        QTRY_VERIFY(notice());
        QCOMPARE(notice()->tone(), Tone::Neutral);
        QVERIFY(!QApplication::activeModalWidget());
        const auto *seen = QAccessible::queryAccessibleInterface(notice());
        QVERIFY(seen->text(QAccessible::Name).contains("One key expires this week"_L1));
        QVERIFY(notice()->action(0)->focusPolicy() & Qt::TabFocus);
        QVERIFY(notice()->findChild<QToolButton *>()->focusPolicy() & Qt::TabFocus);
        QCOMPARE(WindowFixture::canaryFound(), QString());
    }

private:
    [[nodiscard]] QDateTime in(int days) const { return m_fixture->clock.now().addDays(days); }

    [[nodiscard]] VaultRecord entry(const QString &name, std::optional<QDateTime> end) const
    {
        VaultRecord record;
        record.uuid = record.name = name;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = m_fixture->service.address();
        record.storedAt = m_fixture->clock.now();
        record.expiresAt = std::move(end);
        return record;
    }

    [[nodiscard]] bool keep(const VaultRecord &record)
    {
        return awaited(m_fixture->vault.keepIndex(record)).has_value();
    }

    [[nodiscard]] bool show()
    {
        if (!m_fixture->showMainWindow())
            return false;
        Program &program = m_fixture->program;
        m_fixture->window->watchReminders(program.knownKeys(), program.reminders());
        program.reminders().load();
        return m_fixture->settleStore();
    }

    /// Lets the minute end for all who count.
    void tick()
    {
        m_fixture->program.reminders().findChild<MinuteTimer *>()->findChild<QTimer *>()->start(1);
        m_fixture->window->findChild<ExpiryNotice *>()->findChild<QTimer *>()->start(1);
    }

    [[nodiscard]] MessageStrip *notice() const
    {
        for (MessageStrip *strip : m_fixture->window->findChildren<MessageStrip *>()) {
            if (strip->isVisible() && strip->message().contains("expire"_L1))
                return strip;
        }
        return nullptr;
    }

    [[nodiscard]] QStringList names(const QString &table) const
    {
        QStringList names;
        const auto *view = qobject_cast<QAbstractItemView *>(UiRobot::look(table));
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            names.append(view->model()->index(row, 0).data().toString());
        names.sort();
        return names;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ExpiryNoticeTest)
#include "tst_expirynotice.moc"
