// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation.h"
#include "store/store.h"

#include <functional>

namespace keyturn {

/// What the user has said about the rows of one list, by the ids under which the list had them.
class Annotations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Annotations)

public:
    /// Reads what the store has. `store` is borrowed and must outlive this object.
    Annotations(Store &store, ListKey key, QObject *parent);

    /// Nothing is written to disk from now on.
    void keepNothing() { m_keeps = false; }

    [[nodiscard]] const QHash<QString, Annotation> &all() const { return m_all; }
    /// The ids of all() that mean rows of a list, by the ids that the list has.
    [[nodiscard]] QHash<QString, QString> idsIn(const QSet<QString> &listed) const;
    /// Changes them at once, and on disk a little later.
    void change(const QStringList &ids, const std::function<void(Annotation &)> &edit);

Q_SIGNALS:
    void changed();
    void failed(); ///< a change could not be written to disk, and was taken back

private:
    void load();

    Store &m_store;
    ListKey m_key;
    QHash<QString, Annotation> m_all;
    bool m_keeps = true;
};

/// What was said about a row, with what its entry in the vault says in the first place.
[[nodiscard]] Annotation withEntry(Annotation said, const VaultRecord &entry);

} // namespace keyturn
