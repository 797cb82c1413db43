// SPDX-License-Identifier: MIT
//
// Linux only. Qt before 6.5 reports no colour scheme, and no Qt version that Keyturn supports
// reports the contrast setting, so this file asks the desktop portal over D-Bus:
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
constexpr QLatin1StringView motionKey("reduced-motion");
// GNOME's own setting, for portals that do not know the key above yet.
constexpr QLatin1StringView gnome("org.gnome.desktop.interface");
constexpr QLatin1StringView animationsKey("enable-animations");

class PortalScheme final : public DesktopScheme
{
    Q_OBJECT

public:
    PortalScheme()
    {
        auto bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        // The signal is accepted from any sender: if a sender is named, Qt asks the bus who owns
        // that name, and blocks meanwhile. The worst that another program on the user's own bus can
        // do is to turn the window dark. QDBusConnection takes a slot by its name only; the D-Bus
        // interface classes, which take a function, block as well.
        bus.connect(QString(), path, interface, u"SettingChanged"_s, this,
                    "1onSettingChanged(QString,QString,QDBusVariant)");
        for (const QLatin1StringView key : { schemeKey, contrastKey, motionKey })
            ask(appearance, key);
        ask(gnome, animationsKey);
    }

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
    {
        if (space == appearance || (space == gnome && key == animationsKey))
            take(key, value.variant());
    }

private:
    void ask(QLatin1StringView space, QLatin1StringView key)
    {
        auto message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        message << QString(space) << QString(key);
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            // Invalid without a portal, or without this key: then Qt's palette decides.
            if (reply.isValid())
                take(key, reply.value().variant());
        });
    }

    void take(const QString &key, QVariant value)
    {
        // The answer to Read() wraps the value in one more variant than SettingChanged does.
        while (value.userType() == qMetaTypeId<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        if (key == contrastKey)
            setContrast(value.toUInt() == 1);
        if (key == motionKey)
            m_wantsReduced = value.toUInt() == 1;
        if (key == animationsKey)
            m_isStill = value.userType() == QMetaType::Bool && !value.toBool();
        setLessMotion(m_wantsReduced || m_isStill);
        if (key != schemeKey)
            return;
        switch (value.toUInt()) {
        case 1:
            setGround(Ground::Dark);
            break;
        case 2:
            setGround(Ground::Light);
            break;
        default: // "no preference", or a value that a later version of the portal added
            setGround(std::nullopt);
        }
    }

    bool m_wantsReduced = false;
    bool m_isStill = false; ///< GNOME shows no animations
};

} // namespace

std::unique_ptr<DesktopScheme> DesktopScheme::create()
{
    return std::make_unique<PortalScheme>();
}

} // namespace keyturn

#include "desktopscheme_linux.moc"
