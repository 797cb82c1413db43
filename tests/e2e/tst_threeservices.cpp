// SPDX-License-Identifier: MIT
#include "support/fakekeychain.h"
#include "support/program.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/pages/heldkeypage.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

/// What a person does in the browser that the program opens: reads a page, fills in its form.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }
    Q_DISABLE_COPY_MOVE(Browser)

    [[nodiscard]] bool isOpen() const { return m_url.isValid(); }

    /// Sends the form of the page that goes to a path ending like this, with its hidden fields.
    /// The page after it.
    [[nodiscard]] QString send(const QString &action)
    {
        const QString page = load(QNetworkRequest(m_url), {});
        for (const QRegularExpressionMatch &form : all(u"<form[^>]*>.*?</form>"_s, page)) {
            const QString target = first(u"action=\"([^\"]*)\""_s, form.captured());
            if (!target.endsWith(action))
                continue;
            QUrlQuery fields;
            for (const QRegularExpressionMatch &input : all(u"<input[^>]*>"_s, form.captured()))
                fields.addQueryItem(first(u"name=\"([^\"]*)\""_s, input.captured()),
                                    first(u"value=\"([^\"]*)\""_s, input.captured()));
            QNetworkRequest request(m_url.resolved(QUrl(target)));
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              u"application/x-www-form-urlencoded"_s);
            return load(request, fields.toString(QUrl::FullyEncoded).toLatin1());
        }
        return {};
    }

    /// The value that a page shows once.
    [[nodiscard]] static QString secretOn(const QString &page)
    {
        const QString input = first(u"(<input[^>]*id=\"secret\"[^>]*>)"_s, page);
        return first(u"value=\"([^\"]*)\""_s, input);
    }

    Q_INVOKABLE void open(const QUrl &url) { m_url = url; }

private:
    [[nodiscard]] static QList<QRegularExpressionMatch> all(const QString &pattern,
                                                            const QString &text)
    {
        const QRegularExpression expression(pattern,
                                            QRegularExpression::DotMatchesEverythingOption);
        QList<QRegularExpressionMatch> matches;
        for (auto i = expression.globalMatch(text); i.hasNext();)
            matches.append(i.next());
        return matches;
    }

    [[nodiscard]] static QString first(const QString &pattern, const QString &text)
    {
        return QRegularExpression(pattern).match(text).captured(1);
    }

    [[nodiscard]] QString load(const QNetworkRequest &request, const QByteArray &form)
    {
        QNetworkReply *reply = form.isEmpty() ? m_net.get(request) : m_net.post(request, form);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait(5000);
        const QString text = QString::fromUtf8(reply->readAll());
        reply->deleteLater();
        return text;
    }

    QNetworkAccessManager m_net;
    QUrl m_url;
};

} // namespace

/// The whole story of the services that list no keys, by clicks, with the real sandbox and its
/// dashboard pages.
class TestThreeServices final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAccessTokenIsMadeForASubOrganization();
    void theOneKeyIsReplaced();
    void whatIsImportedIsPutToUse();

private:
    [[nodiscard]] bool openAccount(const QString &entry);
    [[nodiscard]] Vault &vault() { return m_program->application().vault(); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<Program> m_program;
};

void TestThreeServices::init()
{
    TestCase::init();
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_program = std::make_unique<Program>(m_home->path(), *m_keychain);
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
    QVERIFY(vault().entries().empty()); // nothing of the sandbox is kept unasked
    QVERIFY(m_keychain->credentialKeys().isEmpty());
}

void TestThreeServices::theOneKeyIsReplaced()
{
    Browser browser;
    QVERIFY2(openAccount(u"Acme Documents"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::waitToSee(u"says: "_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Replace…"_s));
    QVERIFY(UiRobot::waitToSee(u"The current key stops working at once"_s));
    QVERIFY(!browser.isOpen());
    QVERIFY(UiRobot::click(u"Open the page and replace…"_s));
    QTRY_VERIFY(browser.isOpen());
    const QString fresh = Browser::secretOn(browser.send(u"/generate"_s));
    QVERIFY(!fresh.isEmpty());
    QVERIFY2(Program::paste(u"New key"_s, fresh), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::click(u"Replace"_s), qPrintable(UiRobot::everythingSeen()));
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
    QVERIFY2(Program::paste(u"Key or .env text"_s, u"ANYREACH_API_KEY=\""_s + canaryKey + u'"'),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::waitToSee(u"ANYREACH_API_KEY"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::click(u"Import"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(Program::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_program->select(u"ANYREACH_API_KEY"_s));
    QVERIFY(UiRobot::click(u"Use it…"_s));
    QVERIFY(UiRobot::waitToSee(u"Put the value in"_s));
    QVERIFY(UiRobot::click(u"Close"_s) && Program::waitForNoDialog());
    QVERIFY(!contentsBelow(m_home->path()).contains(canary.data()));
}

KEYTURN_TEST_MAIN(QApplication, TestThreeServices)

#include "tst_threeservices.moc"
