// SPDX-License-Identifier: MIT
//
// Linux only. Qt before 6.5 has no colour-scheme hint, and no Qt of ours has one for contrast, so
// this file asks the desktop portal over D-Bus:
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
#include "ui/style/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearance("org.freedesktop.appearance");
constexpr QLatin1StringView schemeKey("color-scheme");
constexpr QLatin1StringView contrastKey("contrast");

class PortalScheme final : public DesktopScheme
{
    Q_OBJECT

public:
    PortalScheme()
    {
        auto bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        // From any sender: with a name, Qt asks the bus who owns it, and blocks. The worst that a
        // stranger on the user's own bus can do is to turn the window dark. QDBusConnection takes
        // a slot by name only, and the interface classes that take a function block as well.
        bus.connect(QString(), path, interface, u"SettingChanged"_s, this,
                    "1onSettingChanged(QString,QString,QDBusVariant)");
        ask(schemeKey);
        ask(contrastKey);
    }

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
    {
        if (space == appearance)
            take(key, value.variant());
    }

private:
    void ask(QLatin1StringView key)
    {
        auto message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        message << QString(appearance) << QString(key);
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid()) // no portal, or one without this key: Qt's palette decides
                take(key, reply.value().variant());
        });
    }

    void take(const QString &key, QVariant value)
    {
        // Read() wraps the value once more than SettingChanged does.
        while (value.userType() == qMetaTypeId<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        if (key == contrastKey)
            setContrast(value.toUInt() == 1);
        if (key != schemeKey)
            return;
        switch (value.toUInt()) {
        case 1:
            setGround(Ground::Dark);
            break;
        case 2:
            setGround(Ground::Light);
            break;
        default: // "no preference", and values of a later version
            setGround(std::nullopt);
        }
    }
};

} // namespace

std::unique_ptr<DesktopScheme> DesktopScheme::create()
{
    return std::make_unique<PortalScheme>();
}

} // namespace keyturn

#include "desktopscheme_linux.moc"
