// SPDX-License-Identifier: MIT
#include "support/fakehttpserver.h"
#include "support/fakekeychain.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

const QString signInKey = u"acme_"_s + canaryToken;
const QString freshKey = u"acme_fresh-"_s + canaryKey;

/// A service for which no code was written.
struct Acme
{
    QJsonArray rows{ row(u"one"_s, u"Nightly build"_s), row(u"two"_s, u"Laptop"_s) };
    QByteArray created; ///< body of the create request

    [[nodiscard]] static QJsonObject row(const QString &id, const QString &label)
    {
        return { { u"ident"_s, id },
                 { u"label"_s, label },
                 { u"born"_s, u"2026-11-01T00:00:00Z"_s },
                 { u"dies"_s, QJsonValue::Null } };
    }

    FakeResponse answer(const FakeRequest &request)
    {
        FakeResponse response;
        if (request.header("Authorization") != "Bearer " + signInKey.toUtf8()) {
            response.status = 401;
            response.body = R"({"message":"who are you"})";
        } else if (request.path == "/whoami") {
            response.body = R"({"scopes":["keys"]})";
        } else if (request.path == "/v9/things" && request.verb == "GET") {
            response.body =
                QJsonDocument(QJsonObject{ { u"things"_s, rows } }).toJson(QJsonDocument::Compact);
        } else if (request.path == "/v9/things" && request.verb == "PUT") {
            created = request.body;
            QJsonObject made =
                row(u"three"_s, QJsonDocument::fromJson(created)[u"label"_s].toString());
            rows.append(made);
            made.insert(u"value"_s, freshKey);
            response.body = QJsonDocument(made).toJson(QJsonDocument::Compact);
        } else if (request.verb == "DELETE" && request.path.startsWith("/v9/things/")) {
            const QString id = QString::fromUtf8(request.path.mid(11));
            for (qsizetype i = rows.size() - 1; i >= 0; --i) {
                if (rows.at(i)[u"ident"_s].toString() == id)
                    rows.removeAt(i);
            }
            response.status = 204;
            response.body.clear();
        } else {
            response.status = 404;
        }
        return response;
    }
};

const QByteArray profile = R"({
  "id": "acme",
  "name": "Acme Cloud",
  "address": "https://api.acme.example",
  "kinds": {
    "api-key": {
      "prefix": "acme_",
      "endpoints": {
        "list": { "verb": "GET", "path": "/v9/things" },
        "create": { "verb": "PUT", "path": "/v9/things" },
        "delete": { "verb": "DELETE", "path": "/v9/things/{id}" }
      },
      "fields": { "id": "ident", "name": "label", "createdAt": "born", "expiresAt": "dies",
                  "secret": "value" },
      "expiry": { "presetDays": [7, 14], "defaultDays": 14, "never": false }
    }
  },
  "probes": [ { "verb": "GET", "path": "/whoami" } ]
})";

const QByteArray broken = "{\n  \"id\": \"globex\",\n  \"name\": 7\n}\n";

} // namespace

/// A service is only a file: after it was added, the service is listed, and keys are made in it and
/// deleted from it, by clicks.
class TestFourthService final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceIsAddedByAFileAlone();
    void aServiceThatTakesNoEndIsAskedForNone();
    void aListOfKeysInsteadOfIdsIsRefused();
    void withoutARequestThatChecksNothingIsSent();
    void aBrokenFileIsReportedAndTheRestWorks();
    void aServiceWhoseFileIsGoneIsNamed_data();
    void aServiceWhoseFileIsGoneIsNamed();

public:
    Q_INVOKABLE void noteOpened(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened; ///< opened in the desktop, on request of the program
    static bool connectTo(RunningProgram &program, const QString &address);
    static void write(const QTemporaryDir &home, const QString &name, const QByteArray &text);
};

void TestFourthService::write(const QTemporaryDir &home, const QString &name,
                              const QByteArray &text)
{
    const QString folder = home.filePath(u"config/services"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestFourthService::aServiceIsAddedByAFileAlone()
{
    Acme acme;
    FakeHttpServer server([&acme](const FakeRequest &request) { return acme.answer(request); });
    QTemporaryDir home;
    write(home, u"acme.json"_s, profile);
    FakeKeychain keychain;
    RunningProgram program(home.path(), keychain);
    QVERIFY(program.start());
    QVERIFY(program.openConnect());
    QVERIFY(UiRobot::choose(u"Service"_s, u"Acme Cloud"_s));
    QVERIFY2(RunningProgram::fillIn({ server.address(), signInKey }),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(program.focusWindow());
    QTRY_COMPARE(program.names(), (QStringList{ u"Laptop"_s, u"Nightly build"_s }));

    QVERIFY(UiRobot::click(u"Create API Key"_s) && UiRobot::type(u"Name"_s, u"Deploy"_s)
            && UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Done"_s) && RunningProgram::waitForNoDialog());
    QTRY_COMPARE(program.names().size(), 3);
    QVERIFY(QJsonDocument::fromJson(acme.created)[u"dies"_s].toDouble() > 0);
    QCOMPARE(server.count("PUT"), 1);

    QVERIFY(program.remove(u"Nightly build"_s, u"Delete key"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
    QTRY_COMPARE(acme.rows.size(), 2);
    QCOMPARE(server.count("DELETE"), 1);
    QCOMPARE(server.requests().last().header("Authorization"), "Bearer " + signInKey.toUtf8());
}

bool TestFourthService::connectTo(RunningProgram &program, const QString &address)
{
    return program.start() && program.openConnect()
        && UiRobot::choose(u"Service"_s, u"Acme Cloud"_s)
        && RunningProgram::fillIn({ address, signInKey }) && RunningProgram::waitForNoDialog()
        && program.focusWindow();
}

void TestFourthService::aServiceThatTakesNoEndIsAskedForNone()
{
    QByteArray without = profile;
    without.replace(R"("expiresAt": "dies",)", "");
    without.replace(R"(,
        "delete": { "verb": "DELETE", "path": "/v9/things/{id}" })",
                    "");
    const qsizetype expiry = without.indexOf(R"("expiry")");
    without.remove(expiry, without.indexOf('}', expiry) + 1 - expiry);
    without.replace(R"("secret": "value" },)", R"("secret": "value" })");
    Acme acme;
    FakeHttpServer server([&acme](const FakeRequest &request) { return acme.answer(request); });
    QTemporaryDir home;
    write(home, u"acme.json"_s, without);
    FakeKeychain keychain;
    RunningProgram program(home.path(), keychain);
    QVERIFY2(connectTo(program, server.address()), qPrintable(UiRobot::everythingSeen()));
    QTRY_COMPARE(program.names().size(), 2);

    QVERIFY(UiRobot::click(u"Create API Key"_s) && UiRobot::type(u"Name"_s, u"Deploy"_s));
    QVERIFY(!UiRobot::find(u"Expiration"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(!UiRobot::sees(u"sked for"_s), qPrintable(UiRobot::everythingSeen()));
    // Nothing is advised that the service does not offer.
    QVERIFY2(UiRobot::sees(u"If it is lost, create a new one."_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Done"_s) && RunningProgram::waitForNoDialog());
    QCOMPARE(QJsonDocument::fromJson(acme.created).object(),
             (QJsonObject{ { u"label"_s, u"Deploy"_s } }));
    QTRY_COMPARE(program.names().size(), 3);
    const auto &entries = program.application().program().vault().entries();
    QTRY_COMPARE(entries.size(), 2U);
    for (const VaultRecord &entry : entries) {
        QVERIFY(!entry.expiryKnown);
        QVERIFY(!entry.askedEnd);
    }
}

void TestFourthService::aListOfKeysInsteadOfIdsIsRefused()
{
    Acme acme;
    acme.rows.append(Acme::row(signInKey, u"This one"_s));
    FakeHttpServer server([&acme](const FakeRequest &request) { return acme.answer(request); });
    QTemporaryDir home;
    write(home, u"acme.json"_s, profile);
    FakeKeychain keychain;
    RunningProgram program(home.path(), keychain);
    QVERIFY2(connectTo(program, server.address()), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::waitToSee(u"[2].ident: a key, not its id"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(program.names().isEmpty());
    QVERIFY(!UiRobot::everythingSeen().contains(signInKey));
}

void TestFourthService::withoutARequestThatChecksNothingIsSent()
{
    FakeHttpServer server([](const FakeRequest &) { return FakeResponse{ .body = "[]" }; });
    QTemporaryDir home;
    write(home, u"acme.json"_s, QByteArray(profile).replace(",\n  \"probes\"", ",\n  \"notes\""));
    FakeKeychain keychain;
    RunningProgram program(home.path(), keychain);
    QVERIFY(program.start());
    QVERIFY(program.openConnect());
    QVERIFY(UiRobot::choose(u"Service"_s, u"Acme Cloud"_s));
    QVERIFY2(UiRobot::sees(u"so it cannot sign in there"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(RunningProgram::fillIn({ server.address(), signInKey }));
    QVERIFY2(
        UiRobot::waitToSee(u"Keyturn knows no request that checks this kind of key. Nothing was "
                           "sent."_s),
        qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::sees(u"This key cannot be verified"_s));
    QCOMPARE(server.connections(), 0);
    QVERIFY(program.application().program().signIns().records().empty());
    QVERIFY(UiRobot::click(u"Cancel"_s) && RunningProgram::waitForNoDialog());
}

void TestFourthService::aBrokenFileIsReportedAndTheRestWorks()
{
    QTemporaryDir home;
    write(home, u"acme.json"_s, profile);
    write(home, u"globex.json"_s, broken);
    FakeKeychain keychain;
    RunningProgram program(home.path(), keychain);
    QVERIFY(program.start());
    QVERIFY2(UiRobot::waitToSee(u"1 service file cannot be used"_s),
             qPrintable(UiRobot::everythingSeen()));
    for (const QString &part : { u"globex.json"_s, u"line 3: \"name\" must be a text."_s })
        QVERIFY2(UiRobot::sees(part), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(program.openConnect());
    for (const QString &name : { u"Acme Cloud"_s, u"Anyreach"_s, u"Appcircle"_s, u"anyformat"_s })
        QVERIFY2(UiRobot::choose(u"Service"_s, name), qPrintable(name));
}

void TestFourthService::aServiceWhoseFileIsGoneIsNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("reason");
    const QString unknown = u"Keyturn does not know its service “\u2068acme\u2069” any more"_s;
    QTest::newRow("removed") << QByteArray() << unknown << u"The service's file is gone from"_s;
    QTest::newRow("damaged") << broken << unknown
                             << u"The service's file \u2068acme.json\u2069 cannot be used"_s;
    QTest::newRow("without the kind") << QByteArray(profile).replace("\"api-key\"", "\"token\"")
                                      << u"Acme Cloud has no key of this kind any more"_s
                                      << u"does not describe the kind “API key”"_s;
}

void TestFourthService::aServiceWhoseFileIsGoneIsNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, reason);
    Acme acme;
    FakeHttpServer server([&acme](const FakeRequest &request) { return acme.answer(request); });
    QTemporaryDir home;
    write(home, u"acme.json"_s, profile);
    FakeKeychain keychain;
    {
        RunningProgram program(home.path(), keychain);
        QVERIFY(program.start());
        QVERIFY(program.openConnect());
        QVERIFY(UiRobot::choose(u"Service"_s, u"Acme Cloud"_s));
        QVERIFY(RunningProgram::fillIn({ server.address(), signInKey })
                && RunningProgram::waitForNoDialog());
        QTRY_COMPARE(program.names().size(), 2);
    }
    const QString folder = home.filePath(u"config/services"_s);
    QVERIFY(QFile::remove(folder + u"/acme.json"_s));
    if (file.isEmpty())
        QVERIFY(QDir().rmdir(folder));
    else
        write(home, u"acme.json"_s, file);
    const qsizetype asked = keychain.requests().size();

    RunningProgram program(home.path(), keychain);
    QVERIFY(program.start());
    QFETCH(QString, title);
    QVERIFY2(UiRobot::waitToSee(title), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::sees(reason), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(!UiRobot::sees(u"keychain cannot be used"_s));
    QVERIFY(!keychain.requests().sliced(asked).contains(FakeKeychain::Operation::Read));
    // A button that would open a dialog without the service is not offered.
    QVERIFY(!UiRobot::sees(u"Sign in again"_s));

    // It stays, whatever else is told.
    QVERIFY(UiRobot::click(u"Vault"_s));
    QTRY_COMPARE(program.names().size(), 1);
    QVERIFY(program.select(program.names().constFirst()));
    QVERIFY(UiRobot::click(u"Use in code…"_s));
    QVERIFY2(UiRobot::waitToSee(u"Keyturn does not know how this key is used"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Close"_s) && RunningProgram::waitForNoDialog());
    QVERIFY2(UiRobot::sees(title), qPrintable(UiRobot::everythingSeen()));

    QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened");
    QVERIFY(UiRobot::click(u"Show the folder"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QUrl::fromLocalFile(folder));
    QVERIFY(QDir(folder).exists());

    QVERIFY(UiRobot::click(u"Sign out…"_s) && UiRobot::click(u"Sign out and remove the key"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
    QTRY_VERIFY(program.application().program().signIns().records().empty());
    QTRY_VERIFY(keychain.credentialKeys().isEmpty());
}

KEYTURN_TEST_MAIN(QApplication, TestFourthService)

#include "tst_fourthservice.moc"
