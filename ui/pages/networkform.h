// SPDX-License-Identifier: MIT
#pragma once

#include "exports/valueguard.h"
#include "ui/preferences.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace keyturn {

class ChoiceBox;
class SettingsGroup;
class StatusLine;

/// The settings of how servers are reached: the proxy, and whose certificates are trusted. A field
/// of text holds when it is left or Enter is pressed.
class NetworkForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkForm)

public:
    /// Everything is borrowed and must outlive the form. Keys of the services in the catalog are
    /// not stored.
    NetworkForm(Preferences &preferences, const NetworkUse &network, const ServiceCatalog &catalog,
                QWidget *parent);

private:
    void addProxy(SettingsGroup &group);
    void addTrust(SettingsGroup &group);
    void store();
    void chooseFile();
    void useFile(const QString &path);
    void updateProxy();
    void updateTrust();
    [[nodiscard]] bool isProxyRight() const;

    Preferences &m_preferences;
    const NetworkUse &m_network;
    ValueGuard m_guard;
    ChoiceBox *m_proxy = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    StatusLine *m_proxyLine = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_remove = nullptr;
    QCheckBox *m_only = nullptr;
    StatusLine *m_trustLine = nullptr;
};

} // namespace keyturn
