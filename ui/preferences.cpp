// SPDX-License-Identifier: MIT
#include "ui/preferences.h"

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPort = 65'535;

/// The number in the file; `otherwise` if there is none, or none within the bounds.
int number(const QSettings &settings, QLatin1StringView key, int least, int most, int otherwise)
{
    const int found = settings.value(key).toInt(); // 0 for what is no number
    return found >= least && found <= most ? found : otherwise;
}

NetworkSettings::Proxy proxyOf(const QString &key)
{
    if (key == "none"_L1)
        return NetworkSettings::Proxy::None;
    return key == "own"_L1 ? NetworkSettings::Proxy::Own : NetworkSettings::Proxy::System;
}

QString keyOf(NetworkSettings::Proxy proxy)
{
    switch (proxy) {
    case NetworkSettings::Proxy::None:
        return u"none"_s;
    case NetworkSettings::Proxy::Own:
        return u"own"_s;
    case NetworkSettings::Proxy::System:
        break;
    }
    return u"system"_s;
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
    read();
}

void Preferences::read()
{
    const PreferenceValues usual;
    m_values.scheme = m_settings.value("scheme"_L1, usual.scheme).toString();
    m_values.language = m_settings.value("language"_L1).toString();
    m_values.clipboardSeconds = number(m_settings, "clipboard/seconds"_L1, leastSeconds,
                                       mostClipboardSeconds, usual.clipboardSeconds);
    m_values.revealSeconds = number(m_settings, "reveal/seconds"_L1, leastSeconds,
                                    mostRevealSeconds, usual.revealSeconds);
    m_values.lifetimeDays =
        number(m_settings, "create/days"_L1, 0, mostLifetimeDays, usual.lifetimeDays);
    m_values.tellsDesktop = m_settings.value("reminders/desktop"_L1, usual.tellsDesktop).toBool();
    NetworkSettings &network = m_values.network;
    network.proxy = proxyOf(m_settings.value("network/proxy"_L1).toString());
    network.proxyHost = m_settings.value("network/proxyHost"_L1).toString();
    network.proxyPort =
        number(m_settings, "network/proxyPort"_L1, 1, largestPort, usual.network.proxyPort);
    network.authorityFile = m_settings.value("network/authorities"_L1).toString();
    network.trustsOnlyFile = m_settings.value("network/onlyAuthorities"_L1).toBool();
}

void Preferences::set(const PreferenceValues &values)
{
    if (values == m_values)
        return;
    m_values = values;
    write();
    Q_EMIT changed();
}

void Preferences::write()
{
    m_settings.setValue("scheme"_L1, m_values.scheme);
    m_settings.setValue("language"_L1, m_values.language);
    m_settings.setValue("clipboard/seconds"_L1, m_values.clipboardSeconds);
    m_settings.setValue("reveal/seconds"_L1, m_values.revealSeconds);
    m_settings.setValue("create/days"_L1, m_values.lifetimeDays);
    m_settings.setValue("reminders/desktop"_L1, m_values.tellsDesktop);
    const NetworkSettings &network = m_values.network;
    m_settings.setValue("network/proxy"_L1, keyOf(network.proxy));
    m_settings.setValue("network/proxyHost"_L1, network.proxyHost);
    m_settings.setValue("network/proxyPort"_L1, network.proxyPort);
    m_settings.setValue("network/authorities"_L1, network.authorityFile);
    m_settings.setValue("network/onlyAuthorities"_L1, network.trustsOnlyFile);
}

} // namespace keyturn
