// SPDX-License-Identifier: MIT
#include "reliability/victim.h"

#include "keychain/helperkeychain.h"
#include "session/createflow.h"
#include "session/importflow.h"
#include "session/replaceflow.h"
#include "support/awaited.h"
#include "support/canary.h"
#include "support/runningprogram.h"
#include "support/uirobot.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/widgets/credentialtable.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMetaEnum>
#include <QTest>
#include <QTimer>
#include <QUuid>

#include <csignal>
#include <cstdio>

namespace keyturn::test {

using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

/// The value for the actions "import" and "replace".
QString valueFor(const QString &name)
{
    return u"ak_"_s + QString(name).remove(u' ').toLower() + u'.' + canary;
}

class Victim final
{
public:
    explicit Victim(const VictimOrders &orders)
        : m_orders(orders)
        , m_keychain(HelperKeychain::defaultProgram(), nullptr)
        , m_running(orders.home, m_keychain, { .deadline = std::chrono::seconds(10) })
    {
    }

    /// False if something did not work as a user would expect.
    [[nodiscard]] bool run();

private:
    [[nodiscard]] bool connect();
    [[nodiscard]] bool create();
    [[nodiscard]] bool rename();
    [[nodiscard]] bool remove();
    [[nodiscard]] bool import();
    [[nodiscard]] bool replace();
    [[nodiscard]] bool rotate();
    [[nodiscard]] bool openRotation();
    [[nodiscard]] bool makeNewOne();
    [[nodiscard]] bool putToUse();
    [[nodiscard]] bool retireOldOne();
    [[nodiscard]] bool keepOldOne();
    [[nodiscard]] bool look();
    [[nodiscard]] bool waitForGo();
    /// True if the first list is shown on a page that has one.
    [[nodiscard]] bool isSignedIn();
    void watch(CreateFlow &flow);
    [[nodiscard]] QJsonObject report();
    [[nodiscard]] QJsonArray entries();
    [[nodiscard]] QStringList openIntents();
    [[nodiscard]] VaultRecord newRecord(const QString &serviceId) const;
    [[nodiscard]] Program &program() { return m_running.application().program(); }

    VictimOrders m_orders;
    HelperKeychain m_keychain;
    RunningProgram m_running;
};

bool Victim::run()
{
    if (!m_running.start())
        return false;
    const QHash<QString, bool (Victim::*)()> actions{
        { u"connect"_s, &Victim::connect }, { u"create"_s, &Victim::create },
        { u"rename"_s, &Victim::rename },   { u"delete"_s, &Victim::remove },
        { u"import"_s, &Victim::import },   { u"replace"_s, &Victim::replace },
        { u"rotate"_s, &Victim::rotate },   { u"look"_s, &Victim::look },
    };
    return (this->*actions.value(m_orders.action))();
}

bool Victim::connect()
{
    const RunningProgram::SignIn signIn{ m_orders.address, canaryToken, u"org_1"_s };
    if (!m_running.openConnect() || !RunningProgram::fillIn(signIn))
        return false;
    if (!m_orders.keeps && !UiRobot::click(u"Stay signed in until I quit"_s))
        return false;
    const bool connected = RunningProgram::waitForNoDialog() && m_running.focusWindow()
        && UiRobot::waitUntil([this] { return !m_running.names().isEmpty(); });
    if (connected)
        say("done");
    return connected;
}

bool Victim::isSignedIn()
{
    const Session *session = program().current().session();
    return session && (!session->profile().listsSomething() || !m_running.names().isEmpty());
}

bool Victim::waitForGo()
{
    if (!UiRobot::waitUntil([this] { return isSignedIn(); }))
        return false;
    say("ready");
    return UiRobot::waitUntil([this] { return QFile::exists(m_orders.home + u"/go"_s); });
}

void Victim::watch(CreateFlow &flow)
{
    QObject::connect(&flow, &CreateFlow::stepChanged, &flow, [this, &flow] {
        const char *step = QMetaEnum::fromType<CreateFlow::Step>().valueToKey(int(flow.step()));
        if (m_orders.killAt != QLatin1StringView(step))
            return;
        if (m_orders.killAfter == 0)
            std::raise(SIGKILL);
        QTimer::singleShot(std::chrono::milliseconds(m_orders.killAfter), Qt::PreciseTimer, qApp,
                           [] { std::raise(SIGKILL); });
    });
}

bool Victim::create()
{
    if (!m_orders.keeps && !connect())
        return false;
    if (!waitForGo() || !m_running.focusWindow() || !UiRobot::click(u"Create API Key"_s)
        || !UiRobot::type(u"Name"_s, m_orders.name))
        return false;
    if (!m_orders.keeps && !UiRobot::click(u"Keep in the keychain"_s))
        return false;
    watch(*QApplication::activeModalWidget()->findChild<CreateFlow *>());
    say("pressed");
    if (!UiRobot::click(u"Create"_s) || !UiRobot::waitToSee(u"Copy your key now"_s))
        return false;
    say("shown");
    if (!UiRobot::waitToSee(u"Saved in your keychain"_s))
        return true; // the key is shown but not saved
    if (!UiRobot::click(u"Done"_s) || !RunningProgram::waitForNoDialog())
        return false;
    say("done");
    return true;
}

bool Victim::rename()
{
    if (!waitForGo() || !UiRobot::click(u"Account → Tokens"_s)
        || !UiRobot::waitUntil([this] { return m_running.rowOf(u"Laptop"_s).isValid(); }))
        return false;
    say("pressed");
    return m_running.rename(u"Laptop"_s, m_orders.name);
}

bool Victim::remove()
{
    if (!waitForGo() || !m_running.select(m_orders.name))
        return false;
    say("pressed");
    return m_running.remove(m_orders.name, u"Delete key"_s) && RunningProgram::waitForNoDialog();
}

VaultRecord Victim::newRecord(const QString &serviceId) const
{
    VaultRecord record;
    record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.serviceId = serviceId;
    record.name = m_orders.name;
    record.storedAt = QDateTime::currentDateTimeUtc();
    record.expiryKnown = false;
    return record;
}

bool Victim::import()
{
    if (!waitForGo())
        return false;
    std::vector<ImportFlow::Entry> entries;
    for (int i = 0; i < 10; ++i) {
        VaultRecord record = newRecord(u"anyreach"_s);
        record.name += u" of ten"_s;
        entries.push_back(
            { record, Secret::fromText(valueFor(m_orders.name) + QString::number(i)) });
    }
    ImportFlow flow(program().vault(), nullptr);
    say("pressed");
    flow.start(std::move(entries));
    return UiRobot::waitUntil([&flow] { return flow.step() == ImportFlow::Step::Imported; });
}

bool Victim::replace()
{
    if (!waitForGo())
        return false;
    ConnectionRecord connection;
    for (const ConnectionRecord &record : program().signIns().records()) {
        if (record.serviceId == "anyformat"_L1)
            connection = record;
    }
    if (connection.uuid.isEmpty()) {
        connection.uuid = u"replaced"_s;
        connection.serviceId = u"anyformat"_s;
        connection.serverUrl = m_orders.address;
        connection.organizations = { { {}, u"Acme"_s } };
        const auto kept = awaited(
            program().keeping().keep(connection, Secret::fromText(valueFor(m_orders.name) + u'o')));
        if (!kept || !*kept)
            return false;
        connection = *program().signIns().find(connection.uuid);
    }
    const VaultRecord *old = program().vault().find(connection.vaultUuid);
    if (!old)
        return false;
    ReplaceFlow flow({ program().catalog(), program().signIns(), program().current(),
                       program().keeping(), program().vault(), program().clock() },
                     *old, connection.uuid, nullptr);
    say("pressed");
    flow.start(m_orders.name, Secret::fromText(valueFor(m_orders.name)));
    return UiRobot::waitUntil([&flow] { return flow.step() == ReplaceFlow::Step::Replaced; });
}

/// The old key becomes an entry of the vault, with a file that uses it.
bool Victim::keepOldOne()
{
    Listing *keys = program().current().session()->listing(CredentialKind::ApiKey);
    // The rows of the last run are shown first.
    if (!UiRobot::waitUntil([keys] { return keys->state() == Listing::State::Loaded; }))
        return false;
    for (const Credential &row : keys->model().rows()) {
        if (row.name != m_orders.name || keys->entryOf(row.id))
            continue;
        VaultRecord old = newRecord(keys->place().serviceId);
        old.serverUrl = keys->place().serverUrl;
        old.organizationId = keys->place().organizationId;
        old.credentialId = row.id;
        old.consumers = { { Consumer::Kind::File, m_orders.home + u"/rotated.env"_s, u"KEY"_s } };
        const auto kept =
            awaited(program().vault().keep(old, Secret::fromText(rotatedValue(row.id))));
        return kept && *kept;
    }
    return true; // an earlier run has done it, or the key has gone
}

bool Victim::openRotation()
{
    const QModelIndex row = m_running.rowOf(m_orders.name);
    if (!row.isValid()) // the old one has ended already
        return UiRobot::click(u"Go on…"_s);
    if (!m_running.select(m_orders.name)) // so that it is to be seen
        return false;
    CredentialTable *table = nullptr;
    for (auto *each : m_running.window().findChildren<CredentialTable *>())
        table = each->isVisible() ? each : table;
    if (!table)
        return false;
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->menuButtonRect(table->currentIndex()).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->text().remove(u'&') == u"Rotate…"_s) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return UiRobot::waitUntil(
                [] { return qobject_cast<RotateDialog *>(QApplication::activeModalWidget()); });
        }
    }
    return false;
}

bool Victim::makeNewOne()
{
    for (const QString &button : { u"Create the new key…"_s, u"Create another one…"_s }) {
        if (!UiRobot::look(button))
            continue;
        say("creating");
        return UiRobot::click(button) && UiRobot::click(u"Create"_s)
            && UiRobot::waitToSee(u"Saved in your keychain"_s) && UiRobot::click(u"Done"_s)
            && UiRobot::waitToSee(u"is in your vault"_s);
    }
    return UiRobot::waitToSee(u"is in your vault"_s); // once Rescue has looked at it
}

bool Victim::putToUse()
{
    say("swapping");
    if (!UiRobot::click(u"Swap in file…"_s))
        return false;
    const auto isNew = [] { return UiRobot::sees(u"The file has the new key"_s); };
    if (!UiRobot::waitUntil([&isNew] { return isNew() || UiRobot::look(u"Swap"_s); }))
        return false;
    if (!isNew() && (!UiRobot::click(u"Swap"_s) || !UiRobot::waitToSee(u"Swapped."_s)))
        return false;
    say("swapped");
    return UiRobot::click(u"Verify"_s) && UiRobot::waitToSee(u"Verified just now"_s);
}

bool Victim::retireOldOne()
{
    if (!UiRobot::click(u"Retire old key"_s) || !UiRobot::find(u"Delete key"_s))
        return false;
    say("retiring"); // from here on the user has asked for it
    return UiRobot::click(u"Delete key"_s);
}

/// Begins a rotation, or goes on with one, and takes it to its end.
bool Victim::rotate()
{
    if (!waitForGo() || !keepOldOne())
        return false;
    say("pressed");
    if (!openRotation())
        return false;
    if (m_running.rowOf(m_orders.name).isValid()
        && (!makeNewOne() || !putToUse() || !retireOldOne()))
        return false;
    const bool isDone = UiRobot::waitToSee(u"The key is rotated"_s) && UiRobot::click(u"Done"_s)
        && RunningProgram::waitForNoDialog();
    if (isDone)
        say("done");
    return isDone;
}

QStringList Victim::openIntents()
{
    QStringList names;
    const auto intents = awaited(program().store().openIntents());
    if (intents && *intents) {
        for (const IntentRecord &intent : **intents)
            names.append(intent.name);
    }
    return names;
}

/// The entries that the vault lists, each with the value in the keychain.
QJsonArray Victim::entries()
{
    QJsonArray entries;
    for (const VaultRecord &record : std::vector<VaultRecord>(program().vault().entries())) {
        auto value = awaited(m_keychain.read(credentialKey(record.uuid)), 1'000);
        entries.append(QJsonObject{
            { u"name"_s, record.name },
            { u"uuid"_s, record.uuid },
            { u"service"_s, record.serviceId },
            { u"value"_s,
              value && *value ? QString::fromLatin1((*value)->reveal()) : QString() } });
    }
    return entries;
}

QJsonObject Victim::report()
{
    QJsonArray connections;
    for (const ConnectionRecord &record : program().signIns().records())
        connections.append(
            QJsonObject{ { u"service"_s, record.serviceId }, { u"entry"_s, record.vaultUuid } });
    QJsonArray rotations;
    for (const RotationRecord &record : program().rotations().records())
        rotations.append(QJsonObject{ { u"old"_s, record.oldName },
                                      { u"new"_s, record.newUuid },
                                      { u"step"_s, int(record.step) } });
    return { { u"seen"_s, UiRobot::everythingSeen() },
             { u"rotations"_s, rotations },
             { u"names"_s, QJsonArray::fromStringList(m_running.names()) },
             { u"intents"_s, QJsonArray::fromStringList(openIntents()) },
             { u"connections"_s, connections },
             { u"entries"_s, entries() } };
}

bool Victim::look()
{
    const auto isTold = [this] { return UiRobot::sees(m_orders.name); };
    // Everything that the program reports is shown soon.
    std::ignore = UiRobot::waitUntil(
        [this, &isTold] { return isTold() || !openIntents().contains(m_orders.name); });
    if (m_orders.keeps)
        std::ignore = UiRobot::waitUntil([this] { return isSignedIn(); });
    QTest::qWait(100);
    say(QJsonDocument(report()).toJson(QJsonDocument::Compact));
    if (!QFile::exists(m_orders.home + u"/settle"_s))
        return true;
    const auto intents = awaited(program().store().openIntents());
    for (const IntentRecord &intent : intents &&*intents ? **intents : std::vector<IntentRecord>())
        std::ignore = awaited(program().store().settleIntent(intent.uuid));
    return true;
}

} // namespace

QString rotatedValue(const QString &id)
{
    return id + u'.' + canary + u"_old"_s;
}

QStringList VictimOrders::arguments() const
{
    return { QString::fromLatin1(victimSwitch),
             home,
             address,
             action,
             name,
             killAt,
             QString::number(killAfter),
             keeps ? u"keeps"_s : QString() };
}

VictimOrders VictimOrders::of(const QStringList &arguments)
{
    return { arguments.value(1),           arguments.value(2), arguments.value(3),
             arguments.value(4),           arguments.value(5), arguments.value(6).toInt(),
             !arguments.value(7).isEmpty() };
}

int runVictim(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const VictimOrders orders = VictimOrders::of(QCoreApplication::arguments().mid(1));
    Victim victim(orders);
    if (!victim.run()) {
        say("failed: " + UiRobot::everythingSeen().toUtf8());
        return 1;
    }
    if (orders.action != "look"_L1 && orders.action != "connect"_L1)
        QTest::qWait(30'000); // waits to be killed
    return 0;
}

} // namespace keyturn::test
