// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace keyturn {

class Keychain;

/// Notices when work has waited for the keychain for so long that the user must be told: the
/// keychain says that it waits, or 2.5 s are over.
class SlowKeychain final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlowKeychain)

public:
    /// `keychain` is borrowed and must outlive this object.
    SlowKeychain(Keychain &keychain, QObject *parent);

    /// Says whether the work is under way. True again changes nothing.
    void setAtWork(bool isAtWork);
    /// Stays true until the work ends.
    [[nodiscard]] bool isSlow() const { return m_isSlow; }

Q_SIGNALS:
    void changed(); ///< isSlow() has changed

private:
    void look();
    void setSlow(bool isSlow);

    Keychain &m_keychain;
    QTimer m_patience;
    bool m_isAtWork = false;
    bool m_isSlow = false;
};

} // namespace keyturn
