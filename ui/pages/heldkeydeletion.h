// SPDX-License-Identifier: MIT
#pragma once

#include "session/heldkeys.h"
#include "ui/text/errortext.h"

#include <QObject>

#include <functional>

namespace keyturn {

/// Asks what has become of a key after the service's own page was opened to delete it, because
/// Keyturn cannot find that out. Then the key is removed from the vault, marked as replaced, or
/// left alone.
class HeldKeyDeletion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeyDeletion)

public:
    /// `session` and `keys` are borrowed and must outlive this object. Questions are shown over
    /// `page`.
    HeldKeyDeletion(Session &session, const HeldKeys &keys, QWidget *page);

    void ask(const VaultRecord &record);

Q_SIGNALS:
    /// Calling `retry` tries the same again.
    void failed(const keyturn::Message &message, const std::function<void()> &retry);
    /// The key was deleted at the service, so Keyturn cannot sign in with it any more.
    void signOutRequested(const QString &connectionUuid);

private:
    void forget(const VaultRecord &record);
    void markReplaced(const VaultRecord &record);

    Session &m_session;
    const HeldKeys &m_keys;
    QWidget *m_page;
};

} // namespace keyturn
