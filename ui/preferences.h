// SPDX-License-Identifier: MIT
#pragma once

#include "net/networksettings.h"

#include <QObject>
#include <QSettings>

namespace keyturn {

/// What the user has chosen for the whole program. A new one of these holds what holds before
/// anything is chosen.
struct PreferenceValues
{
    QString scheme = QStringLiteral("system"); ///< or "light" or "dark"
    QString language = {}; ///< one of languages(); empty: the system's
    int clipboardSeconds = 45; ///< after which a copied secret is cleared
    int revealSeconds = 30; ///< after which a revealed secret is hidden
    int lifetimeDays = 0; ///< that a new key begins with; 0: the service's own
    bool tellsDesktop = true; ///< reminders are the desktop's messages, too
    NetworkSettings network = {};

    bool operator==(const PreferenceValues &) const = default;
};

/// Keeps the preferences in an INI file. What it holds beyond the bounds below was not written by
/// Keyturn and counts as not chosen. No value of a key is ever among them.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    static constexpr int mostClipboardSeconds = 300;
    static constexpr int mostRevealSeconds = 300;
    static constexpr int leastSeconds = 5;
    static constexpr int mostLifetimeDays = 3650;

    /// `file` may be that of a WindowState, too. It is made if it does not exist.
    Preferences(const QString &file, QObject *parent);

    [[nodiscard]] const PreferenceValues &values() const { return m_values; }
    /// Emits changed() if they are others. The file is written a little later, as QSettings does.
    void set(const PreferenceValues &values);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    QSettings m_settings;
    PreferenceValues m_values;
};

} // namespace keyturn
