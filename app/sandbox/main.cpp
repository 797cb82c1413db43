// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/commandline.h"
#include "sandbox/anyformatroutes.h"
#include "sandbox/anyreachroutes.h"
#include "sandbox/appcircleroutes.h"
#include "sandbox/dashboardroutes.h"
#include "sandbox/httpfront.h"
#include "sandbox/lifetime.h"
#include "sandbox/sandboxstate.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::sandbox;

namespace {

struct Options
{
    quint16 port = 0;
    QString stateDir;
    bool inMemory = false;
    bool untilStdinCloses = false;
};

/// Ends the process for --help, --version and mistakes.
Options readOptions(int argc, char *argv[])
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local server that behaves like the services that Keyturn knows.\n"
        "It prints one line of JSON: its address and credentials to enter it with. Keys that no "
        "API\n"
        "makes are made in a browser, at its address followed by /dashboard."_s);
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOption(
        { u"port"_s, u"Listen on this port of 127.0.0.1; 0: any free one."_s, u"N"_s, u"0"_s });
    parser.addOption({ u"state-dir"_s, u"Keep the state in this folder."_s, u"DIR"_s });
    parser.addOption({ u"in-memory"_s, u"Keep the state in memory: it ends with the program."_s });
    parser.addOption({ u"until-stdin-closes"_s, u"End when standard input is closed."_s });
    commandline::read(parser, argc, argv);

    Options options;
    bool isPort = false;
    options.port = parser.value(u"port"_s).toUShort(&isPort);
    options.stateDir = parser.value(u"state-dir"_s);
    options.inMemory = parser.isSet(u"in-memory"_s);
    options.untilStdinCloses = parser.isSet(u"until-stdin-closes"_s);
    if (!isPort)
        commandline::refuse(u"--port takes a number from 0 to 65535."_s);
    if (!parser.positionalArguments().isEmpty())
        commandline::refuse(
            u"Unexpected argument \"%1\"."_s.arg(parser.positionalArguments().constFirst()));
    if (options.inMemory && parser.isSet(u"state-dir"_s))
        commandline::refuse(u"--in-memory and --state-dir exclude each other."_s);
    if (parser.isSet(u"state-dir"_s) && options.stateDir.isEmpty())
        commandline::refuse(u"--state-dir takes a folder."_s);
    if (parser.isSet(version))
        parser.showVersion();
    if (options.stateDir.isEmpty())
        options.stateDir = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return options;
}

Result<std::unique_ptr<SandboxState>, QString> openState(const Options &options, const Clock &clock)
{
    if (options.inMemory)
        return SandboxState::inMemory(clock);
    return SandboxState::inFolder(options.stateDir, clock);
}

QJsonObject toJson(const Membership &membership)
{
    return { { u"id"_s, membership.organization.id },
             { u"name"_s, membership.organization.name },
             { u"role"_s, nameOf(membership.role) } };
}

QJsonObject toJson(const Organization &organization)
{
    return { { u"id"_s, organization.id }, { u"name"_s, organization.name } };
}

QJsonObject toJson(const Account &account)
{
    QJsonObject object{ { u"service"_s, QString(account.service) },
                        { u"kind"_s, kindKey(account.kind) },
                        { u"credential"_s, QString::fromUtf8(account.value.reveal()) },
                        { u"organization"_s, toJson(account.organization) } };
    if (!account.id.isEmpty())
        object.insert("id"_L1, account.id);
    return object;
}

/// Writes the one line on standard output: whoever started the sandbox needs working credentials.
/// The keys at the top level are Anyreach's; "accounts" holds those of the other services.
bool announce(quint16 port, const Bootstrap &bootstrap)
{
    QJsonArray organizations;
    for (const Membership &membership : bootstrap.memberships)
        organizations.append(toJson(membership));
    QJsonArray accounts;
    for (const Account &account : bootstrap.accounts)
        accounts.append(toJson(account));
    const QJsonObject line{
        { u"service"_s, u"anyreach"_s },
        { u"url"_s, u"http://127.0.0.1:%1"_s.arg(port) },
        { u"organization"_s, toJson(bootstrap.organization) },
        { u"credential"_s, QString::fromUtf8(bootstrap.key.reveal()) },
        { u"token"_s, QString::fromUtf8(bootstrap.token.reveal()) },
        { u"organizations"_s, organizations },
        { u"accounts"_s, accounts },
    };
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout)
        == std::size_t(text.size())
        && std::fflush(stdout) == 0;
}

int fail(const QString &why)
{
    std::fprintf(stderr, "keyturn-sandbox: %s\n", qUtf8Printable(why));
    return 1;
}

int serve(const Options &options)
{
    const SystemClock clock;
    auto state = openState(options, clock);
    if (!state)
        return fail(state.error());
    HttpFront front;
    front.add(std::make_unique<AnyreachRoutes>(**state));
    front.add(std::make_unique<AppcircleRoutes>((*state)->appcircle()));
    front.add(std::make_unique<AnyformatRoutes>((*state)->anyformat()));
    front.add(std::make_unique<DashboardRoutes>(**state));
    // Listening comes before the bootstrap: a start that fails here must not leave another secret
    // behind.
    const auto port = front.listen(options.port);
    if (!port)
        return fail(u"cannot listen on port %1: %2"_s.arg(options.port).arg(port.error()));
    const auto bootstrap = (*state)->bootstrap();
    if (!bootstrap)
        return fail(u"the state cannot be read or written"_s);

    Lifetime lifetime;
    QObject::connect(&lifetime, &Lifetime::ended, qApp, &QCoreApplication::quit);
    if (!lifetime.endWithSignals())
        return fail(u"signals cannot be watched"_s);
    if (options.untilStdinCloses && !lifetime.endWithStandardInput())
        return fail(u"--until-stdin-closes does not work on this system"_s);
    if (!announce(*port, *bootstrap))
        return fail(u"cannot write to standard output"_s);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"keyturn-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYTURN_VERSION));
    const Options options = readOptions(argc, argv);
    const QCoreApplication application(argc, argv);
    return serve(options);
}
