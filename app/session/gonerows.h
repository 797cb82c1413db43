// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation.h"
#include "models/credentialmodel.h"
#include "store/store.h"

namespace keyturn {

/// The credentials that a list had and has no longer, each with its reason and date, until the user
/// dismisses it or the list has it again; and, out of model(), those that were perhaps deleted here
/// and are listed still. They outlive the program.
class GoneRows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoneRows)

public:
    /// Reads what the store has. `store` and `clock` are borrowed and must outlive this object.
    GoneRows(Store &store, ListKey key, const Clock &clock, QObject *parent);

    /// Nothing is written to disk from now on.
    void keepNothing() { m_keeps = false; }

    [[nodiscard]] CredentialModel &model() { return m_model; }
    [[nodiscard]] bool has(const QString &id) const { return m_model.deletionOf(id).has_value(); }

    /// Each is gone from now on.
    void add(const std::vector<Credential> &rows, bool isDeletedHere);
    void dismiss(const QStringList &ids);

    /// It was perhaps deleted here just now, until it is added, or forgotten. The reply tells when
    /// that is on disk; nullptr: nothing is written.
    StoreReply<Done> *notePerhapsDeleted(const Credential &credential);
    void forgetPerhapsDeleted(const QStringList &ids);
    [[nodiscard]] bool isPerhapsDeleted(const QString &id) const
    {
        return m_perhapsDeleted.contains(id);
    }
    /// When it was perhaps deleted, UTC; invalid if it was not.
    [[nodiscard]] QDateTime perhapsDeletedAt(const QString &id) const
    {
        return m_perhapsDeleted.value(id).at;
    }

Q_SIGNALS:
    /// What was kept by an earlier run is in model(), too: these.
    void loaded(const QStringList &ids);

private:
    void load();
    StoreReply<Done> *save();

    Store &m_store;
    ListKey m_key;
    const Clock &m_clock;
    CredentialModel m_model;
    QHash<QString, GoneRow> m_perhapsDeleted; ///< by their ids
    bool m_keeps = true;
    bool m_isLoaded = false;
};

} // namespace keyturn
