// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/rotatedialog.h"

namespace keyturn {

/// Opens the rotation of a key, wherever in the window the user asks for it: a new one, or the one
/// under way. If the key belongs to another account than the open one, that account is opened
/// first.
class Rotating final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rotating)

public:
    /// The dialogs are shown over `window`.
    Rotating(RotateDialog::Parts parts, QWidget &window);

    /// A row of the open session's list.
    void rotateRow(CredentialKind kind, const QString &id);
    /// An entry of the vault, or the open session's own key.
    void rotateEntry(const VaultRecord &entry);
    /// Goes on with the rotation that has this uuid.
    void resume(const QString &uuid);

Q_SIGNALS:
    void pageRequested(const QUrl &url);

private:
    /// Opens the account and calls `then` with its session.
    void withAccount(const QString &connectionUuid, const QString &organizationId,
                     std::function<void()> then);
    void open(const RotationRecord &record);
    [[nodiscard]] bool isOpen(const QString &connectionUuid, const QString &organizationId) const;
    void tellNoAccount(const VaultRecord &entry);

    RotateDialog::Parts m_parts;
    QWidget &m_window;
    SignIns::Target m_wanted; ///< the account that is being opened; empty: none
    std::function<void()> m_then;
};

} // namespace keyturn
