// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>

namespace keyturn {

class CurrentSession;

/// The entries of the vault whose credentials were made here and are missing in a complete list
/// that the open session has read since: the vault says the same of them as the list.
class UnlistedEntries final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnlistedEntries)

public:
    /// `current` is borrowed and must outlive this object.
    UnlistedEntries(CurrentSession &current, QObject *parent);

    [[nodiscard]] const QSet<QString> &uuids() const { return m_uuids; }

Q_SIGNALS:
    void changed(const QSet<QString> &uuids);

private:
    void followSession();
    void update();

    CurrentSession &m_current;
    QSet<QString> m_uuids;
};

} // namespace keyturn
