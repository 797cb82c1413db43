// SPDX-License-Identifier: MIT
#include "keychain/helper/secretservice.h"

#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Attributes = QMap<QString, QString>;

constexpr int timeoutMs = 2'000;
const auto secretsName = u"org.freedesktop.secrets"_s;
const auto secretsPath = u"/org/freedesktop/secrets"_s;
const auto serviceInterface = u"org.freedesktop.Secret.Service"_s;
const auto collectionInterface = u"org.freedesktop.Secret.Collection"_s;

QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(secretsName, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, timeoutMs);
}

bool isOwned(const QString &name)
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(name);
}

// The conditions under which QtKeychain 0.13 uses KWallet; QtKeychain cannot be asked.
bool usesKWallet()
{
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    if (qgetenv("XDG_CURRENT_DESKTOP") != "KDE" || (version != "4" && version != "5"))
        return false;
    return isOwned(u"org.kde.kwalletd5"_s) || isOwned(u"org.kde.kwalletd"_s);
}

ServiceState stateOfError(const QDBusMessage &answer)
{
    const QString name = answer.errorName();
    if (name == "org.freedesktop.DBus.Error.ServiceUnknown"_L1
        || name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return ServiceState::NoService;
    if (name == "org.freedesktop.DBus.Error.UnknownObject"_L1
        || name == "org.freedesktop.DBus.Error.UnknownMethod"_L1
        || name == "org.freedesktop.Secret.Error.NoSuchObject"_L1)
        return ServiceState::NoCollection;
    return ServiceState::Unclear;
}

ServiceState stateOfCollection(const QString &path)
{
    const QDBusMessage answer = call(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                     { collectionInterface, u"Locked"_s });
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return stateOfError(answer);
    const auto locked = answer.arguments().constFirst().value<QDBusVariant>().variant();
    if (locked.typeId() != QMetaType::Bool)
        return ServiceState::Unclear;
    return locked.toBool() ? ServiceState::Locked : ServiceState::Open;
}

/// The items with these attributes in all collections, open or locked. Returns nothing if the
/// service does not answer or its answer has another form.
std::optional<QList<QDBusObjectPath>> itemsWith(const Attributes &attributes)
{
    const QDBusMessage answer =
        call(secretsPath, serviceInterface, u"SearchItems"_s, { QVariant::fromValue(attributes) });
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != "aoao"_L1)
        return std::nullopt;
    QList<QDBusObjectPath> items;
    for (const QVariant &paths : answer.arguments())
        items += qdbus_cast<QList<QDBusObjectPath>>(paths);
    return items;
}

} // namespace

ServiceState serviceState()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return ServiceState::NoService;
    if (usesKWallet())
        return ServiceState::NotUsed;
    // This call also starts the service. If the service cannot be started, the error says so.
    const QDBusMessage answer =
        call(secretsPath, serviceInterface, u"ReadAlias"_s, { u"default"_s });
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return stateOfError(answer);
    const QString path = answer.arguments().constFirst().value<QDBusObjectPath>().path();
    return path == "/"_L1 ? ServiceState::NoCollection : stateOfCollection(path);
}

QString serviceOwner()
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    if (!bus)
        return {};
    if (!isOwned(secretsName))
        std::ignore = serviceState(); // starts it
    return bus->serviceOwner(secretsName);
}

EntryTrace traceOf(const QString &service, const QString &key)
{
    qDBusRegisterMetaType<Attributes>();
    const auto found = itemsWith({ { u"user"_s, key }, { u"server"_s, service } });
    if (!found)
        return EntryTrace::Unclear;
    return found->isEmpty() ? EntryTrace::None : EntryTrace::Present;
}

std::optional<KeychainEntries> entriesOf(const QString &service)
{
    qDBusRegisterMetaType<Attributes>();
    const auto found = itemsWith({ { u"server"_s, service } });
    if (!found)
        return std::nullopt;
    KeychainEntries entries;
    for (const QDBusObjectPath &path : *found) {
        const QDBusMessage answer = call(path.path(), u"org.freedesktop.DBus.Properties"_s,
                                         u"GetAll"_s, { u"org.freedesktop.Secret.Item"_s });
        if (answer.type() != QDBusMessage::ReplyMessage)
            return std::nullopt;
        const auto properties = qdbus_cast<QVariantMap>(answer.arguments().constFirst());
        const auto attributes = qdbus_cast<Attributes>(properties.value(u"Attributes"_s));
        // gnome-keyring shows digests in place of the attributes of a collection that was not
        // opened since it started. Such items have no readable name and are left out.
        const QString key = attributes.value(u"user"_s);
        if (key.isEmpty())
            continue;
        const qint64 created = properties.value(u"Created"_s).toLongLong();
        entries.push_back(
            { key, created > 0 ? QDateTime::fromSecsSinceEpoch(created, Qt::UTC) : QDateTime() });
    }
    return entries;
}

bool canRunJobs()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

} // namespace keyturn
