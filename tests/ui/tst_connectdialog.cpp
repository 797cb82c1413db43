// SPDX-License-Identifier: MIT
#include "support/canary.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/heldkeyfixture.h"
#include "ui/widgets/scrollingform.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// What the Connect dialog asks for, which follows from the service's profile: services whose keys
/// have no prefix. For the texts of each outcome see tst_connectoutcomes.
class ConnectDialogTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFieldsFollowTheProfile_data();
    void theFieldsFollowTheProfile();
    void aFormWithRoomDoesNotScroll();
    void theAddressesAreTheProfilesUntilTheyAreEdited();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void aPersonalAccessKeyIsExchangedAndKept();
    void whatTheServiceCallsTheOrganizationIsTakenOver();
    void anApiKeyTakesItsNameAndOrganizationAlong();
    void aKeyThatTellsNothingNeedsAName();
    void aRefusalHasItsOwnWords_data();
    void aRefusalHasItsOwnWords();
    void signingInAgainKeepsWhatIsKnown();

private:
    void open();
    [[nodiscard]] bool use(const QString &serviceName, const QString &kind = {}) const;
    [[nodiscard]] bool pointAtFake() const;
    [[nodiscard]] static bool isShown(const QString &field) { return UiRobot::look(field); }
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
    [[nodiscard]] const ConnectionRecord &record() const
    {
        return m_fixture->signIns.records().front();
    }

    std::unique_ptr<HeldKeyFixture> m_fixture;
    QPointer<ConnectDialog> m_dialog;
};

void ConnectDialogTest::init()
{
    TestCase::init();
    m_fixture = std::make_unique<HeldKeyFixture>();
    QVERIFY(m_fixture->open());
}

void ConnectDialogTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
    TestCase::cleanup();
}

void ConnectDialogTest::open()
{
    m_dialog = new ConnectDialog(m_fixture->connectParts(), nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

bool ConnectDialogTest::use(const QString &serviceName, const QString &kind) const
{
    return UiRobot::choose(u"Service"_s, serviceName)
        && (kind.isEmpty() || UiRobot::choose(u"Type"_s, kind));
}

bool ConnectDialogTest::pointAtFake() const
{
    const QString address = m_fixture->service.server().address();
    return UiRobot::type(u"Server address"_s, address)
        && (!isShown(u"Auth address"_s) || UiRobot::type(u"Auth address"_s, address));
}

void ConnectDialogTest::theFieldsFollowTheProfile_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("fields");
    QTest::addRow("Anyreach, nothing typed") << u"Anyreach"_s << QString() << QStringList{};
    QTest::addRow("Appcircle, personal access key")
        << u"Appcircle"_s << u"Personal access key"_s
        << QStringList{ u"Type"_s, u"Organization"_s, u"Auth address"_s };
    QTest::addRow("Appcircle, API key")
        << u"Appcircle"_s << u"API key"_s
        << QStringList{ u"Type"_s, u"Key name"_s, u"Organization ID"_s, u"Auth address"_s };
    QTest::addRow("anyformat") << u"anyformat"_s << QString() << QStringList{ u"Organization"_s };
}

void ConnectDialogTest::theFieldsFollowTheProfile()
{
    QFETCH(const QString, service);
    QFETCH(const QString, kind);
    QFETCH(const QStringList, fields);
    open();
    QVERIFY(use(service, kind));
    for (const QString &field :
         { u"Type"_s, u"Key name"_s, u"Organization ID"_s, u"Organization"_s, u"Auth address"_s })
        QVERIFY2(isShown(field) == fields.contains(field), qPrintable(field));
    for (const QString &field : { u"Service"_s, u"Credential"_s, u"Server address"_s })
        QVERIFY2(isShown(field), qPrintable(field));
}

void ConnectDialogTest::aFormWithRoomDoesNotScroll()
{
    m_dialog = new ConnectDialog(m_fixture->connectParts(), nullptr);
    CredentialFacts facts;
    facts.serviceId = u"appcircle"_s;
    facts.kind = CredentialKind::ApiKey; // the highest form, higher than 2/3 of the screen
    m_dialog->suggest(facts);
    m_dialog->open();
    QVERIFY(m_dialog->height() >= m_dialog->sizeHint().height()); // it does not grow into view
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    const auto *form = m_dialog->findChild<ScrollingForm *>();
    QTRY_COMPARE(m_dialog->height(), m_dialog->sizeHint().height());
    QTRY_COMPARE(form->height(), form->sizeHint().height());
    QCOMPARE(form->verticalScrollBar()->maximum(), 0);
    const int before = m_dialog->height();
    // A hint that comes and goes takes its room along.
    QVERIFY(UiRobot::type(u"Credential"_s, u"a b"_s));
    QTRY_VERIFY(m_dialog->height() > before);
    QCOMPARE(form->verticalScrollBar()->maximum(), 0);
    QVERIFY(UiRobot::type(u"Credential"_s, QString()));
    QTRY_COMPARE(m_dialog->height(), before);
}

void ConnectDialogTest::theAddressesAreTheProfilesUntilTheyAreEdited()
{
    open();
    QVERIFY(use(u"Appcircle"_s));
    QCOMPARE(UiRobot::textOf(u"Server address"_s), u"https://api.appcircle.io"_s);
    QCOMPARE(UiRobot::textOf(u"Auth address"_s), u"https://auth.appcircle.io"_s);
    QVERIFY(UiRobot::type(u"Auth address"_s, u"https://login.acme.example"_s));
    QVERIFY(use(u"anyformat"_s));
    QCOMPARE(UiRobot::textOf(u"Server address"_s), u"https://api.anyformat.ai"_s);
    QVERIFY(use(u"Appcircle"_s));
    QCOMPARE(UiRobot::textOf(u"Server address"_s), u"https://api.appcircle.io"_s);
    QCOMPARE(UiRobot::textOf(u"Auth address"_s), u"https://login.acme.example"_s);
}

void ConnectDialogTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const QString api = u"API key"_s;
    QTest::addRow("no key name") << u"Appcircle"_s << api << u"Key name"_s << QString()
                                 << u"Enter the key's name"_s;
    QTest::addRow("no organization ID") << u"Appcircle"_s << api << u"Organization ID"_s
                                        << QString() << u"Enter the organization ID"_s;
    QTest::addRow("a name for the organization ID")
        << u"Appcircle"_s << api << u"Organization ID"_s << u"org-123"_s
        << u"Enter the organization ID"_s;
    QTest::addRow("no organization")
        << u"anyformat"_s << QString() << u"Organization"_s << u" "_s << u"Name the organization"_s;
    QTest::addRow("an auth address with http")
        << u"Appcircle"_s << u"Personal access key"_s << u"Auth address"_s
        << u"http://auth.appcircle.io"_s << u"The address cannot be used"_s;
    QTest::addRow("no credential") << u"anyformat"_s << QString() << u"Credential"_s << QString()
                                   << u"Enter the key or token"_s;
}

void ConnectDialogTest::whatIsMissingIsSaid()
{
    QFETCH(const QString, service);
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, title);
    open();
    QVERIFY(use(service, kind));
    QVERIFY(pointAtFake());
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"_value"_s));
    const std::pair<QString, QString> right[] = {
        { u"Key name"_s, u"Build farm"_s },
        { u"Organization ID"_s, QString::fromLatin1(FakeService::root) },
        { u"Organization"_s, u"Acme Apps"_s },
    };
    for (const auto &[name, value] : right) {
        if (isShown(name))
            QVERIFY(UiRobot::type(name, value));
    }
    QVERIFY(UiRobot::type(field, text));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY2(UiRobot::waitToSee(title), qPrintable(seen()));
    QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), field);
    QCOMPARE(m_fixture->service.server().requests().size(), 0);
    UiRobot::press(Qt::Key_X);
    QVERIFY2(!UiRobot::sees(title), qPrintable(seen())); // it was about what the field held
}

void ConnectDialogTest::aPersonalAccessKeyIsExchangedAndKept()
{
    open();
    QVERIFY(use(u"Appcircle"_s, u"Personal access key"_s));
    QVERIFY(pointAtFake());
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"+key&k9Qd"_s));
    QVERIFY(UiRobot::type(u"Organization"_s, u"Acme Apps"_s));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QTRY_VERIFY2(!m_dialog, qPrintable(seen()));
    QCOMPARE(m_fixture->service.count("/auth/v3/token"), 1);
    QCOMPARE(record().kind, CredentialKind::PersonalAccessKey);
    QCOMPARE(record().authUrl, m_fixture->service.server().address());
    QCOMPARE(record().accountName, u"Acme Apps"_s);
    QCOMPARE(record().organizations.front().name, u"Acme Apps"_s);
    QCOMPARE(m_fixture->vault.entries().size(), std::size_t(1));
}

void ConnectDialogTest::whatTheServiceCallsTheOrganizationIsTakenOver()
{
    open();
    QVERIFY(use(u"Appcircle"_s, u"Personal access key"_s));
    QVERIFY(pointAtFake());
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"+key&k9Qd"_s));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QTRY_VERIFY2(!m_dialog, qPrintable(seen()));
    QCOMPARE(record().organizations.front().name, u"Acme Apps"_s);
    QCOMPARE(record().accountName, u"Acme Apps"_s);
}

void ConnectDialogTest::anApiKeyTakesItsNameAndOrganizationAlong()
{
    open();
    QVERIFY(use(u"Appcircle"_s, u"API key"_s));
    QVERIFY(pointAtFake());
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"_k9Qd"_s));
    QVERIFY(UiRobot::type(u"Key name"_s, u" Build farm "_s));
    QVERIFY(UiRobot::type(u"Organization ID"_s, QString::fromLatin1(FakeService::root)));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QTRY_VERIFY2(!m_dialog, qPrintable(seen()));
    const auto forms = m_fixture->service.forms("/auth/v1/api-key/token");
    QCOMPARE(forms.size(), 1);
    QCOMPARE(forms.front().queryItemValue(u"name"_s, QUrl::FullyDecoded), u"Build farm"_s);
    QCOMPARE(forms.front().queryItemValue(u"organizationId"_s),
             QString::fromLatin1(FakeService::root));
    QCOMPARE(record().credentialId, u"Build farm"_s);
    QCOMPARE(record().organizations.front().id, QString::fromLatin1(FakeService::root));
}

void ConnectDialogTest::aKeyThatTellsNothingNeedsAName()
{
    open();
    QVERIFY(use(u"anyformat"_s));
    QVERIFY2(UiRobot::sees(u"does not say which organization it is for"_s), qPrintable(seen()));
    QVERIFY(pointAtFake());
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"_k9Qd"_s));
    QVERIFY(UiRobot::type(u"Organization"_s, u"Acme Documents"_s));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QTRY_VERIFY2(!m_dialog, qPrintable(seen()));
    QCOMPARE(m_fixture->service.count("/v2/workflows/"), 1);
    QCOMPARE(record().organizations.front().name, u"Acme Documents"_s);
    QCOMPARE(m_fixture->vault.entries().front().organizationName, u"Acme Documents"_s);
}

void ConnectDialogTest::aRefusalHasItsOwnWords_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addRow("anyformat 401")
        << u"anyformat"_s << QByteArray("/v2/workflows/") << 401 << u"anyformat refused the key"_s;
    QTest::addRow("anyformat 403") << u"anyformat"_s << QByteArray("/v2/workflows/") << 403
                                   << u"anyformat did not accept the key"_s;
    QTest::addRow("Appcircle 401")
        << u"Appcircle"_s << QByteArray("/auth/v3/token") << 401 << u"Appcircle refused the key"_s;
    QTest::addRow("Appcircle 403") << u"Appcircle"_s << QByteArray("/auth/v3/token") << 403
                                   << u"Appcircle accepted it, but did not allow the request"_s;
    QTest::addRow("Appcircle 500") << u"Appcircle"_s << QByteArray("/auth/v3/token") << 500
                                   << u"Appcircle has a problem (500)"_s;
}

void ConnectDialogTest::aRefusalHasItsOwnWords()
{
    QFETCH(const QString, service);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QString, title);
    open();
    QVERIFY(use(service));
    QVERIFY(pointAtFake());
    m_fixture->service.answer(path, { .status = status, .body = R"({"error":"no"})" });
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"_k9Qd"_s));
    QVERIFY(UiRobot::type(u"Organization"_s, u"Acme"_s));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY2(UiRobot::waitToSee(title), qPrintable(seen()));
    QVERIFY(m_fixture->vault.entries().empty());
}

void ConnectDialogTest::signingInAgainKeepsWhatIsKnown()
{
    ConnectionRecord old;
    old.uuid = u"old"_s;
    old.serviceId = u"appcircle"_s;
    old.serverUrl = u"https://api.acme.example"_s;
    old.authUrl = u"https://auth.acme.example"_s;
    old.kind = CredentialKind::ApiKey;
    old.credentialId = u"Build farm"_s;
    old.organizations = { { QString::fromLatin1(FakeService::root), u"Acme Apps"_s } };
    open();
    m_dialog->setConnection(old, old.organizations.front().id);
    QCOMPARE(UiRobot::textOf(u"Service"_s), u"Appcircle"_s);
    QCOMPARE(UiRobot::textOf(u"Type"_s), u"API key"_s);
    QVERIFY(!UiRobot::look(u"Type"_s)->isEnabled());
    QCOMPARE(UiRobot::textOf(u"Server address"_s), old.serverUrl);
    QCOMPARE(UiRobot::textOf(u"Auth address"_s), old.authUrl);
    QCOMPARE(UiRobot::textOf(u"Key name"_s), old.credentialId);
    QCOMPARE(UiRobot::textOf(u"Organization ID"_s), old.organizations.front().id);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ConnectDialogTest)
#include "tst_connectdialog.moc"
