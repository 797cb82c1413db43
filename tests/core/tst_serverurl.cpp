// SPDX-License-Identifier: MIT
#include "core/serverurl.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

/// The address in its normal form, or the name of the error in brackets.
QString outcome(const QString &text)
{
    const auto url = ServerUrl::parse(text);
    if (url)
        return url->text();
    switch (url.error()) {
    case ServerUrlError::Empty:
        return u"[empty]"_s;
    case ServerUrlError::NotAUrl:
        return u"[not a URL]"_s;
    case ServerUrlError::SchemeNotAllowed:
        return u"[scheme]"_s;
    case ServerUrlError::UserInfoNotAllowed:
        return u"[user info]"_s;
    case ServerUrlError::QueryNotAllowed:
        return u"[query]"_s;
    case ServerUrlError::HostMissing:
        return u"[no host]"_s;
    }
    return {};
}

void row(const QString &text, const QString &expected)
{
    QTest::addRow("%s", qPrintable(text.left(80))) << text << expected;
}

void addGoodAddresses()
{
    row(u"https://api.example.com"_s, u"https://api.example.com"_s);
    row(u"https://api.example.com/"_s, u"https://api.example.com"_s);
    row(u"https://api.example.com//"_s, u"https://api.example.com"_s);
    row(u"  https://api.example.com\n"_s, u"https://api.example.com"_s);
    row(u"HTTPS://API.EXAMPLE.COM"_s, u"https://api.example.com"_s);
    row(u"https://api.example.com/v2"_s, u"https://api.example.com/v2"_s);
    row(u"https://api.example.com/v2/"_s, u"https://api.example.com/v2"_s);
    row(u"https://api.example.com/Base/Path"_s, u"https://api.example.com/Base/Path"_s);
    row(u"https://api.example.com/a%20b"_s, u"https://api.example.com/a%20b"_s);
    row(u"https://api.example.com/a%2Fb"_s, u"https://api.example.com/a%2Fb"_s);
    row(u"https://api.example.com/@x"_s, u"https://api.example.com/@x"_s);
    row(u"https://api.example.com/ü"_s, u"https://api.example.com/%C3%BC"_s);
    row(u"https://api.example.com:8443"_s, u"https://api.example.com:8443"_s);
    row(u"https://api.example.com:8443/x"_s, u"https://api.example.com:8443/x"_s);
    row(u"https://api.example.com:443"_s, u"https://api.example.com"_s);
    row(u"https://api.example.com:0443"_s, u"https://api.example.com"_s);
    row(u"https://api.example.com:"_s, u"https://api.example.com"_s);
    row(u"https://api.example.com:80"_s, u"https://api.example.com:80"_s);
    row(u"https://api.example.com:65535"_s, u"https://api.example.com:65535"_s);
    row(u"https://under_score.example"_s, u"https://under_score.example"_s);
    row(u"https://10.0.0.1"_s, u"https://10.0.0.1"_s);
    row(u"https://[2001:db8::1]:8443"_s, u"https://[2001:db8::1]:8443"_s);
    row(u"https://localhost"_s, u"https://localhost"_s);
    row(u"https://a"_s, u"https://a"_s);
}

void addAddressesWithoutScheme()
{
    row(u"api.example.com"_s, u"https://api.example.com"_s);
    row(u"api.example.com/v2"_s, u"https://api.example.com/v2"_s);
    row(u"api.example.com:8443"_s, u"https://api.example.com:8443"_s);
    row(u"localhost:8080"_s, u"https://localhost:8080"_s);
    row(u"127.0.0.1:8080"_s, u"https://127.0.0.1:8080"_s);
    row(u"[::1]:8080"_s, u"https://[::1]:8080"_s);
    row(u"Api.Example.Com"_s, u"https://api.example.com"_s);
}

void addLoopbackForms()
{
    row(u"http://127.0.0.1"_s, u"http://127.0.0.1"_s);
    row(u"http://127.0.0.1:8080/x"_s, u"http://127.0.0.1:8080/x"_s);
    row(u"http://127.0.0.1:80"_s, u"http://127.0.0.1"_s);
    row(u"http://127.0.0.1:443"_s, u"http://127.0.0.1:443"_s);
    row(u"http://127.1"_s, u"http://127.0.0.1"_s);
    row(u"http://127.255.255.254"_s, u"http://127.255.255.254"_s);
    row(u"http://0x7f000001"_s, u"http://127.0.0.1"_s);
    row(u"http://0x7f.1"_s, u"http://127.0.0.1"_s);
    row(u"http://0177.0.0.1"_s, u"http://127.0.0.1"_s);
    row(u"http://2130706433"_s, u"http://127.0.0.1"_s);
    row(u"http://[::1]"_s, u"http://[::1]"_s);
    row(u"http://[0:0:0:0:0:0:0:1]:8080"_s, u"http://[::1]:8080"_s);
    row(u"http://localhost"_s, u"http://localhost"_s);
    row(u"http://LocalHost:8080"_s, u"http://localhost:8080"_s);
    row(u"HTTP://localhost"_s, u"http://localhost"_s);

    row(u"http://localhost.evil.com"_s, u"[scheme]"_s);
    row(u"http://evil.localhost"_s, u"[scheme]"_s);
    row(u"http://localhost."_s, u"[scheme]"_s);
    row(u"http://127.0.0.1.evil.com"_s, u"[scheme]"_s);
    row(u"http://127.0.0.1."_s, u"[scheme]"_s);
    row(u"http://127.0.0.1.nip.io"_s, u"[scheme]"_s);
    row(u"http://127evil.com"_s, u"[scheme]"_s);
    row(u"http://128.0.0.1"_s, u"[scheme]"_s);
    row(u"http://1270.0.0.1"_s, u"[scheme]"_s);
    row(u"http://126.255.255.255"_s, u"[scheme]"_s);
    row(u"http://0.0.0.0"_s, u"[scheme]"_s);
    row(u"http://0"_s, u"[scheme]"_s);
    row(u"http://192.168.0.1"_s, u"[scheme]"_s);
    row(u"http://169.254.169.254"_s, u"[scheme]"_s);
    row(u"http://[::]"_s, u"[scheme]"_s);
    row(u"http://[::2]"_s, u"[scheme]"_s);
    row(u"http://[::ffff:127.0.0.1]"_s, u"[scheme]"_s);
    row(u"http://[::ffff:8.8.8.8]"_s, u"[scheme]"_s);
    row(u"http://api.example.com"_s, u"[scheme]"_s);
    row(u"http://ⓛocalhost.evil"_s, u"[scheme]"_s);
}

void addOtherSchemes()
{
    row(u"ftp://api.example.com"_s, u"[scheme]"_s);
    row(u"file:///etc/passwd"_s, u"[scheme]"_s);
    row(u"javascript:alert(1)"_s, u"[scheme]"_s);
    row(u"data:text/html,x"_s, u"[scheme]"_s);
    row(u"ws://127.0.0.1"_s, u"[scheme]"_s);
    row(u"httpss://api.example.com"_s, u"[scheme]"_s);
    row(u"qrc:/x"_s, u"[scheme]"_s);
    row(u"C:/Users/x"_s, u"[scheme]"_s);
    row(u"view-source:https://x"_s, u"[scheme]"_s);
}

void addUserInfoTricks()
{
    row(u"https://someone@api.example.com"_s, u"[user info]"_s);
    row(u"https://user:pass@evil.com/"_s, u"[user info]"_s);
    row(u"https://ok.example%2F@evil.com"_s, u"[user info]"_s);
    row(u"https://ok.example%2f%40@evil.com"_s, u"[user info]"_s);
    row(u"https://ok.example:443@evil.com"_s, u"[user info]"_s);
    row(u"https://@evil.com"_s, u"[user info]"_s);
    row(u"https://:@evil.com"_s, u"[user info]"_s);
    row(u"https://a@b@evil.com"_s, u"[user info]"_s);
    row(u"http://127.0.0.1@evil.com"_s, u"[user info]"_s);
    row(u"http://localhost:80@evil.com"_s, u"[user info]"_s);
    row(u"http://[::1]@evil.com"_s, u"[user info]"_s);
    row(u"ok.example@evil.com"_s, u"[user info]"_s);
    row(u"https://ok.example＠evil.com"_s, u"[not a URL]"_s);
}

void addQueriesAndFragments()
{
    row(u"https://api.example.com?x=1"_s, u"[query]"_s);
    row(u"https://api.example.com/?"_s, u"[query]"_s);
    row(u"https://api.example.com/#"_s, u"[query]"_s);
    row(u"https://api.example.com/#/keys"_s, u"[query]"_s);
    row(u"https://api.example.com#@evil.com"_s, u"[query]"_s);
    row(u"https://api.example.com?@evil.com"_s, u"[query]"_s);
    row(u"api.example.com?x"_s, u"[query]"_s);
}

void addBrokenOnes()
{
    row(u"https://"_s, u"[no host]"_s);
    row(u"https:///x"_s, u"[no host]"_s);
    row(u"https:////evil.com"_s, u"[no host]"_s);
    row(u"https:/evil.com"_s, u"[no host]"_s);
    row(u"https:evil.com"_s, u"[no host]"_s);
    row(u"https:"_s, u"[no host]"_s);
    row(u"https://:8080"_s, u"[no host]"_s);
    row(u"http:8080"_s, u"[no host]"_s);

    row(u"//evil.com/x"_s, u"[not a URL]"_s);
    row(u"/etc/passwd"_s, u"[not a URL]"_s);
    // 450 characters that become 2,700 when they are percent-encoded
    row(u"https://api.example.com/"_s + QString(450, u'\u00FC'), u"[not a URL]"_s);
    row(u"https://ok.example\\@evil.com"_s, u"[not a URL]"_s);
    row(u"https:\\\\evil.com"_s, u"[not a URL]"_s);
    row(u"https://ok.example\\.evil.com"_s, u"[not a URL]"_s);
    row(u"https://ok.example/\\evil"_s, u"[not a URL]"_s);
    row(u"\\\\evil.com\\x"_s, u"[not a URL]"_s);
    row(u"https://ok .example"_s, u"[not a URL]"_s);
    row(u"https://ok.example/a b"_s, u"[not a URL]"_s);
    row(u"https://ok\t.example"_s, u"[not a URL]"_s);
    row(u"https://ok.example\r\nHost: evil"_s, u"[not a URL]"_s);
    row(u"https://local\u200bhost"_s, u"[not a URL]"_s);
    row(u"https://ok\u00ad.example"_s, u"[not a URL]"_s);
    row(u"https://\u202eelpmaxe.com"_s, u"[not a URL]"_s);
    row(u"https://ok\u3000.example"_s, u"[not a URL]"_s);
    row(u"https://ok%2eexample"_s, u"[not a URL]"_s);
    row(u"https://ex%61mple.com"_s, u"[not a URL]"_s);
    row(u"https://[fe80::1%25eth0]"_s, u"[not a URL]"_s);
    row(u"https://a..b"_s, u"[not a URL]"_s);
    row(u"https://.."_s, u"[not a URL]"_s);
    row(u"https://-a.example"_s, u"[not a URL]"_s);
    row(u"https://*.example.com"_s, u"[not a URL]"_s);
    row(u"https://a,b"_s, u"[not a URL]"_s);
    row(u"https://a;b"_s, u"[not a URL]"_s);
    row(u"https://[::1"_s, u"[not a URL]"_s);
    row(u"https://::1"_s, u"[no host]"_s);
    row(u"https://[g::1]"_s, u"[not a URL]"_s);
    row(u"https://h:65536"_s, u"[not a URL]"_s);
    row(u"https://h:-1"_s, u"[not a URL]"_s);
    row(u"https://h:0"_s, u"[not a URL]"_s);
    row(u"https://h:８０"_s, u"[not a URL]"_s);
    row(u"https://h:80x"_s, u"[not a URL]"_s);
    row(u"https://h:80:80"_s, u"[not a URL]"_s);
    row(u"https://h//x"_s, u"[not a URL]"_s);
    row(u"https://h/a//b"_s, u"[not a URL]"_s);
    row(u"https://h/.."_s, u"[not a URL]"_s);
    row(u"https://h/a/../b"_s, u"[not a URL]"_s);
    row(u"https://h/./a"_s, u"[not a URL]"_s);
    row(u"https://h/%2e%2e/a"_s, u"[not a URL]"_s);
    row(u"https://h/%2E"_s, u"[not a URL]"_s);
    row(u"https://h/%zz"_s, u"[not a URL]"_s);
    row(u"https://h/%"_s, u"[not a URL]"_s);
    row(u"https://h/<x>"_s, u"[not a URL]"_s);
    row(u"https://h/"_s + QString(2100, u'x'), u"[not a URL]"_s);
    row(u"key ak_123"_s, u"[not a URL]"_s);
}

void addInternationalHosts()
{
    row(u"https://bücher.example"_s, u"https://xn--bcher-kva.example"_s);
    row(u"https://xn--bcher-kva.example"_s, u"https://xn--bcher-kva.example"_s);
    row(u"https://xn--80ak6aa92e.com"_s, u"https://xn--80ak6aa92e.com"_s);
    row(u"https://\u0430\u0440\u0440\u04cf\u0435.com"_s, u"https://xn--80ak6aa92e.com"_s);
    row(u"https://faß.de"_s, u"https://xn--fa-hia.de"_s);
    row(u"https://ok。example"_s, u"https://ok.example"_s);
    row(u"https://ＯＫ.example"_s, u"https://ok.example"_s);
}

} // namespace

class TestServerUrl final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("null") << QString() << u"[empty]"_s;
        QTest::newRow("blank") << u" \t\n "_s << u"[empty]"_s;
        QTest::newRow("NUL") << u"https://ok.example"_s + QChar(0) + u".evil.com"_s
                             << u"[not a URL]"_s;
        addGoodAddresses();
        addAddressesWithoutScheme();
        addLoopbackForms();
        addOtherSchemes();
        addUserInfoTricks();
        addQueriesAndFragments();
        addBrokenOnes();
        addInternationalHosts();
    }

    void addressesAreReadStrictly()
    {
        QFETCH(QString, text);
        QTEST(outcome(text), "expected");
        if (const auto url = ServerUrl::parse(text)) {
            QCOMPARE(outcome(url->text()), url->text());
            QVERIFY(*ServerUrl::parse(url->text()) == *url);
            const QString shown = url->text() + url->host();
            for (const QChar c : shown)
                QVERIFY(c > u' ' && c <= u'~');
        }
    }

    void noPathLeavesTheOrigin_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &path : { u""_s,
                                  u"/"_s,
                                  u"/admin/keys"_s,
                                  u"//evil.com"_s,
                                  u"///evil.com/x"_s,
                                  u"/.."_s,
                                  u"/../.."_s,
                                  u"/a/../../b"_s,
                                  u"/%2e%2e/%2E%2E/x"_s,
                                  u"/.%2e/x"_s,
                                  u"\\\\evil.com"_s,
                                  u"/\\evil.com"_s,
                                  u"evil.com"_s,
                                  u".evil.com"_s,
                                  u"@evil.com"_s,
                                  u":80@evil.com"_s,
                                  u":81"_s,
                                  u"https://evil.com"_s,
                                  u"?x"_s,
                                  u"#x"_s,
                                  u"/a?b#c"_s,
                                  u"/%"_s,
                                  u"/%zz"_s,
                                  u"/a b"_s,
                                  u"/\r\nHost: evil"_s,
                                  u"/ü\u202e"_s,
                                  u"/\t"_s,
                                  u"javascript:alert(1)"_s })
            QTest::addRow("%s", path.toUtf8().toPercentEncoding("/.:@\\?#%").constData()) << path;
        QTest::newRow("NUL") << u"/a"_s + QChar(0) + u"b"_s;
        QTest::newRow("lone surrogate") << u"/a"_s + QChar(0xd800);
        QTest::newRow("long") << u'/' + QString(100'000, u'x');
    }

    void noPathLeavesTheOrigin()
    {
        QFETCH(QString, path);
        for (const auto &address :
             { u"https://api.example.com"_s, u"https://api.example.com:8443/base"_s,
               u"http://127.0.0.1:8080"_s, u"http://[::1]:8080/x/y"_s,
               u"https://bücher.example"_s }) {
            const ServerUrl server = *ServerUrl::parse(address);
            const QUrl url = server.resolved(path, QUrlQuery({ { u"a"_s, u"@evil.com/#"_s } }));
            // As it is sent: written out, and read again by another parser.
            const QUrl wire = QUrl::fromEncoded(url.toEncoded(), QUrl::StrictMode);
            QVERIFY(wire.isValid());
            QVERIFY(server.isSameOrigin(wire));
            QVERIFY(wire.userInfo().isEmpty());
            QVERIFY(!wire.hasFragment());
            const QString base = QUrl(server.text()).path();
            QVERIFY(wire.path(QUrl::FullyEncoded).startsWith(base));
            QVERIFY(wire.adjusted(QUrl::NormalizePathSegments).path().startsWith(base));
            for (const char c : url.toEncoded())
                QVERIFY(c > ' ' && c <= '~' && c != '\\');
        }
    }

    void aPathIsAppendedToTheBase_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *address, const char *path, const char *expected) {
            QTest::addRow("%s + %s", address, path)
                << QString::fromLatin1(address) << QString::fromLatin1(path)
                << QByteArray(expected);
        };
        row("https://h", "/a/b", "https://h/a/b?limit=1");
        row("https://h/", "/a", "https://h/a?limit=1");
        row("https://h/v2", "/a", "https://h/v2/a?limit=1");
        row("https://h/v2/", "/a/", "https://h/v2/a/?limit=1");
        row("https://h/v%202", "/a%2Fb", "https://h/v%202/a%2Fb?limit=1");
        row("https://h", "/a%25", "https://h/a%25?limit=1");
        row("https://h", "/%3F%23", "https://h/%3F%23?limit=1");
        row("https://h", "a", "https://h/a?limit=1");
        row("https://h/v2", "", "https://h/v2?limit=1");
    }

    void aPathIsAppendedToTheBase()
    {
        QFETCH(QString, address);
        QFETCH(QString, path);
        const QUrlQuery query({ { u"limit"_s, u"1"_s } });
        QTEST(ServerUrl::parse(address)->resolved(path, query).toEncoded(), "expected");
    }

    void noQueryMeansNoQuestionMark()
    {
        QCOMPARE(ServerUrl::parse(u"https://h"_s)->resolved(u"/a"_s).toEncoded(), "https://h/a");
    }

    void aSegmentStaysOneSegment_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const QString &raw, const char *expected) {
            QTest::addRow("%s", raw.toUtf8().toPercentEncoding("/.%?#").constData())
                << raw << QByteArray(expected);
        };
        row(u"ak_7f3a90b2"_s, "ak_7f3a90b2");
        row(u"a/b"_s, "a%2Fb");
        row(u"a?b#c"_s, "a%3Fb%23c");
        row(u"100%"_s, "100%25");
        row(u"%2F"_s, "%252F");
        row(u"%2e%2e"_s, "%252e%252e");
        row(u".."_s, "%252E%252E");
        row(u"."_s, "%252E");
        row(u"..."_s, "...");
        row(u"../x"_s, "..%2Fx");
        row(u"a\\b"_s, "a%5Cb");
        row(u"a b\n"_s, "a%20b%0A");
        row(u";=&+,@:"_s, "%3B%3D%26%2B%2C%40%3A");
        row(u"ü"_s, "%C3%BC");
        row(u"🔑"_s, "%F0%9F%94%91");
    }

    void aSegmentStaysOneSegment()
    {
        QFETCH(QString, raw);
        QFETCH(QByteArray, expected);
        const QString segment = ServerUrl::encodedSegment(raw);
        QCOMPARE(segment.toLatin1(), expected);
        const auto server = ServerUrl::parse(u"https://h/base"_s);
        QCOMPARE(server->resolved(u"/keys/"_s + segment + u"/x"_s).toEncoded(),
                 "https://h/base/keys/" + expected + "/x");
    }

    void anOriginIsSchemeHostAndPort_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *other, bool same) {
            QTest::newRow(other) << QString::fromUtf8(other) << same;
        };
        row("https://api.example.com/other/path?x#y", true);
        row("https://api.example.com:443", true);
        row("https://API.example.com", true);
        row("https://api.example.com:8443", false);
        row("http://api.example.com", false);
        row("http://api.example.com:443", false);
        row("https://evil.com", false);
        row("https://api.example.com.evil.com", false);
        row("https://api.example.com@evil.com", false);
        row("//api.example.com", false);
        row("/x", false);
        row("", false);
        row("https://api.example.com:99999", false);
    }

    void anOriginIsSchemeHostAndPort()
    {
        QFETCH(QString, other);
        const auto server = ServerUrl::parse(u"https://api.example.com/base"_s);
        QTEST(server->isSameOrigin(QUrl(other, QUrl::StrictMode)), "same");
    }

    void equalAddressesAreEqual()
    {
        const auto parse = [](const QString &text) { return *ServerUrl::parse(text); };
        QVERIFY(parse(u"https://h:443/"_s) == parse(u"HTTPS://H"_s));
        QVERIFY(!(parse(u"https://h/a"_s) == parse(u"https://h/b"_s)));
        QVERIFY(!(parse(u"https://h"_s) == parse(u"https://h:8443"_s)));
    }

    void loopbackIsTold()
    {
        for (const auto &text : { u"http://127.1"_s, u"https://localhost"_s, u"http://[::1]:1"_s })
            QVERIFY(ServerUrl::parse(text)->isLoopback());
        for (const auto &text : { u"https://localhost.evil.com"_s, u"https://128.0.0.1"_s })
            QVERIFY(!ServerUrl::parse(text)->isLoopback());
    }

    void theHostIsAscii()
    {
        QCOMPARE(ServerUrl::parse(u"https://Bücher.example:8443/x"_s)->host(),
                 u"xn--bcher-kva.example"_s);
        QCOMPARE(ServerUrl::parse(u"http://[::1]:8443"_s)->host(), u"::1"_s);
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestServerUrl)
#include "tst_serverurl.moc"
