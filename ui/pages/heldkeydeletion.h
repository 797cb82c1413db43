// SPDX-License-Identifier: MIT
#pragma once

#include "session/heldkeys.h"
#include "ui/text/errortext.h"

#include <QObject>

#include <functional>

namespace keyturn {

/// What becomes of a key here after the user was on the service's own page to delete it: Keyturn
/// cannot look that up, so it asks, and takes the key out of the vault, marks it, or leaves it.
class HeldKeyDeletion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeyDeletion)

public:
    /// Both are borrowed and outlive this object; it asks over `page`.
    HeldKeyDeletion(Session &session, const HeldKeys &keys, QWidget *page);

    void ask(const VaultRecord &record);

Q_SIGNALS:
    /// `retry` tries the same again.
    void failed(const keyturn::Message &message, const std::function<void()> &retry);
    /// It was deleted at the service: Keyturn cannot sign in with it any more.
    void signOutRequested(const QString &connectionUuid);

private:
    void forget(const VaultRecord &record);
    void markReplaced(const VaultRecord &record);

    Session &m_session;
    const HeldKeys &m_keys;
    QWidget *m_page;
};

} // namespace keyturn
