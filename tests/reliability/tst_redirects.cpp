// SPDX-License-Identifier: MIT
#include "api/serviceclient.h"
#include "api/shippedprofiles.h"
#include "api/testprofile.h"
#include "reliability/amount.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

template <typename List> auto pick(QRandomGenerator &random, const List &list)
{
    return *std::next(std::begin(list), random.bounded(int(std::size(list))));
}

constexpr int statuses[] = { 200, 201, 204, 300, 301, 302, 303, 304, 305, 306, 307, 308,
                             310, 399, 401, 401, 401, 403, 404, 407, 407, 429, 500, 511 };

const QByteArray challenges[] = {
    "Basic realm=\"Keyturn\"",
    "Basic realm=\"\", Bearer error=\"insufficient_scope\"",
    "Digest realm=\"k\", nonce=\"0123456789abcdef\", qop=\"auth\", algorithm=MD5",
    "Digest realm=\"k\", nonce=\"x\", stale=true, algorithm=SHA-256",
    "Negotiate",
    "NTLM",
    "Bearer realm=\"https://elsewhere.example/token\"",
};

/// Servers that try to get what is meant for another server.
class Hostile final
{
public:
    Hostile(QRandomGenerator random, const std::optional<ServerIdentity> &identity)
        : m_random(random)
        , m_asked([this](const FakeRequest &) { return answer(); })
        , m_plain([](const FakeRequest &) { return FakeResponse{ .body = "[]" }; })
        , m_secure([](const FakeRequest &) { return FakeResponse{ .body = "[]" }; }, identity)
    {
    }

    [[nodiscard]] FakeHttpServer &asked() { return m_asked; }
    [[nodiscard]] FakeHttpServer &plain() { return m_plain; }
    [[nodiscard]] FakeHttpServer &secure() { return m_secure; }

    /// True if the bearer, or a part of it, arrived where it was not meant to.
    [[nodiscard]] bool haveIt()
    {
        if (holdsCanary(m_plain.rawInput()) || holdsCanary(m_secure.rawInput()))
            return true;
        const QByteArray host = "127.0.0.1:" + QByteArray::number(m_asked.port());
        for (const FakeRequest &request : m_asked.requests()) {
            // The same host under another name is another origin; paths and queries are written to
            // logs.
            if (request.header("Host") != host || holdsCanary(request.path)
                || holdsCanary(request.query))
                return true;
        }
        return false;
    }

    [[nodiscard]] QByteArray elsewhere();

private:
    [[nodiscard]] FakeResponse answer();
    [[nodiscard]] QByteArray page(const QByteArray &place);

    QRandomGenerator m_random;
    FakeHttpServer m_asked;
    FakeHttpServer m_plain;
    FakeHttpServer m_secure;
};

QByteArray Hostile::elsewhere()
{
    const QByteArray plain = QByteArray::number(m_plain.port());
    const QByteArray asked = QByteArray::number(m_asked.port());
    const QByteArray places[] = {
        "http://127.0.0.1:" + plain + "/admin/keys",
        "//127.0.0.1:" + plain + "/admin/keys",
        "https://127.0.0.1:" + QByteArray::number(m_secure.port()) + "/admin/keys",
        "http://localhost:" + asked + "/admin/keys",
        "https://127.0.0.1:" + asked + "/admin/keys",
        "http://user:pass@127.0.0.1:" + plain + "/",
        "http://127.0.0.1:" + asked + "@127.0.0.1:" + plain + "/",
        "http://127.0.0.1:" + asked + "%2F@127.0.0.1:" + plain + "/",
        "http:\\\\127.0.0.1:" + plain + "\\",
        "/\\127.0.0.1:" + plain + "/",
        "/\t/127.0.0.1:" + plain + "/",
        "http://127.1:" + plain + "/",
        "http://0x7f000001:" + plain + "/",
        "http://2130706433:" + plain + "/",
        "http://[::ffff:127.0.0.1]:" + plain + "/",
        "http://127.0.0.1:" + plain + "#http://127.0.0.1:" + asked + "/",
        "http://127.0.0.1:" + plain + "?http://127.0.0.1:" + asked + "/",
        "http://xn--80ak6aa92e.localhost:" + plain + "/",
        "HTTP://127.0.0.1:" + plain + "/%2e%2e/",
        "http://127.0.0.1:" + plain + "/\xe2\x80\xae",
        "ftp://127.0.0.1:" + plain + "/",
        "file:///etc/hostname",
        "data:application/json,[]",
        "javascript:alert(1)",
        "/admin/keys?page=2",
        "?cursor=next",
        "../../admin/pats",
        "",
    };
    return pick(m_random, places);
}

/// A list that continues elsewhere, in all the ways in which services say so.
QByteArray Hostile::page(const QByteArray &place)
{
    QByteArray quoted = place;
    quoted.replace('\\', "\\\\").replace('\t', "\\t");
    const QByteArray ways[] = {
        "[]",
        "<html><meta http-equiv=\"refresh\" content=\"0; url=" + place + "\"></html>",
        R"([{"key_id":"ak_1","name":"n"}])",
        R"({"items":[{"key_id":"ak_1","name":"n"}],"next":")" + quoted + R"(","has_more":true})",
        R"({"data":[{"key_id":"ak_1"}],"links":{"next":")" + quoted + R"("}})",
        R"({"results":[],"urls":{"next":")" + quoted + R"("},"total_pages":9,"page":1})",
        R"({"results":[],"paging":{"next":")" + quoted + R"("},"next_page":")" + quoted + R"("})",
        R"({"pat_key":"ak_1.2","url":")" + quoted + R"(","href":")" + quoted + R"("})",
    };
    return pick(m_random, ways);
}

FakeResponse Hostile::answer()
{
    const QByteArray place = elsewhere();
    FakeResponse response{ .status = pick(m_random, statuses), .body = page(place) };
    if (response.status == 204)
        response.body.clear();
    auto &headers = response.headers;
    if (response.status >= 300 && response.status < 400)
        headers.append({ "Location", place });
    if (response.status == 401 || m_random.bounded(8) == 0)
        headers.append({ "WWW-Authenticate", pick(m_random, challenges) });
    if (response.status == 407 || m_random.bounded(8) == 0)
        headers.append({ "Proxy-Authenticate", pick(m_random, challenges) });
    const std::pair<QByteArray, QByteArray> lures[] = {
        { "Location", elsewhere() },
        { "Content-Location", elsewhere() },
        { "Refresh", "0; url=" + elsewhere() },
        { "Link", '<' + elsewhere() + ">; rel=\"next\"" },
        { "X-Next-Page", elsewhere() },
        { "Alt-Svc", "h2=\"127.0.0.1:" + QByteArray::number(m_secure.port()) + "\"; ma=86400" },
        { "Strict-Transport-Security", "max-age=31536000; includeSubDomains" },
        { "Set-Cookie", "sid=1; Domain=localhost; Path=/" },
        { "Retry-After", "0" },
    };
    for (const auto &lure : lures) {
        if (m_random.bounded(4) == 0)
            headers.append(lure);
    }
    if (m_random.bounded(10) == 0)
        response.then = FakeResponse::Then::Close;
    return response;
}

} // namespace

/// Answers that redirect, and answers that ask for a login: the bearer must only go to the one
/// server that it is meant for.
class TestRedirects final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBearerGoesNowhereElse();
    void qtAloneHandsItOn();

private:
    [[nodiscard]] Reply *ask(ServiceClient &client, const Secret &bearer, QRandomGenerator &random);

    TestCertificates m_certificates;
    std::optional<ServerIdentity> m_identity;
};

void TestRedirects::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl command here");
    m_identity = m_certificates.make(TestCertificates::Flavour::Good);
    m_certificates.trust();
}

/// Sends one of the requests of ServiceClient, chosen at random.
Reply *TestRedirects::ask(ServiceClient &client, const Secret &bearer, QRandomGenerator &random)
{
    Credential credential;
    credential.kind = random.bounded(2) ? CredentialKind::Token : CredentialKind::ApiKey;
    credential.id = u"pat_1"_s;
    const Caller caller{ bearer, credential.kind, u"org_1"_s };
    switch (random.bounded(6)) {
    case 0:
        return client.create(caller, credential.kind, { u"name"_s, {} });
    case 1:
        credential.kind = CredentialKind::Token;
        return client.rename({ bearer, credential.kind, u"org_1"_s }, credential.kind, credential,
                             u"name"_s);
    case 2:
        return client.remove(caller, credential.kind, credential.id);
    case 3:
        return client.probe(caller);
    case 4:
        return client.exchange({ bearer, CredentialKind::ApiKey },
                               { .authServer = client.server() }, QDateTime::currentDateTimeUtc());
    default:
        return client.list(caller, credential.kind);
    }
}

void TestRedirects::theBearerGoesNowhereElse()
{
    QRandomGenerator random = faults();
    Hostile servers(random, m_identity);
    ServiceProfile profile = testProfile();
    for (const KindProfile &kind : shippedProfile(u"appcircle"_s).kinds) {
        if (kind.exchange)
            profile.kinds.front().exchange = kind.exchange;
    }
    QVERIFY(profile.kinds.front().exchange);
    const Secret bearer{ QByteArrayView(canaryToken.data()) };
    const int wanted = amount(500, 10'000);
    int asked = 0;
    while (asked < wanted) {
        // Each client sends a few requests, which share a connection.
        ServiceClient client(profile, *ServerUrl::parse(servers.asked().address()),
                             { .deadline = 2s }, nullptr);
        int open = 0;
        QSignalSpy finished(&servers.asked(), &FakeHttpServer::requestArrived);
        for (; open < 20; ++open, ++asked)
            connect(ask(client, bearer, random), &Reply::finished, this, [&open] { --open; });
        QTRY_COMPARE(open, 0);
        QVERIFY(!servers.haveIt());
        servers.asked().clear();
    }
    QVERIFY(!servers.plain().connections() && !servers.secure().connections());
    measured(QByteArray::number(asked)
             + " sequences, 0 bytes of the bearer off its origin, no connection to another one");
}

/// The negative control: what QNetworkAccessManager of Qt 6.4 does by default.
void TestRedirects::qtAloneHandsItOn()
{
    Hostile servers(faults(), m_identity);
    const QByteArray there = servers.plain().address().toUtf8() + "/stolen";
    servers.asked().setHandler([&there](const FakeRequest &) {
        return FakeResponse{ .status = 307, .headers = { { "Location", there } } };
    });
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(servers.asked().address()));
    request.setRawHeader("Authorization", "Bearer " + QByteArray(canaryToken.data()));
    QNetworkReply *reply = manager.get(request);
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(servers.haveIt());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestRedirects)
#include "tst_redirects.moc"
