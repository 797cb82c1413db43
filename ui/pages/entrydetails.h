// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/entryfacts.h"

#include <QObject>

namespace keyturn {

class KeyHistory;
class Store;
class TableWithDetails;
class Vault;
class VaultActions;

/// Fills the drawer beside the vault's table with what is known about the selected entry and with
/// its actions, and keeps it true.
class EntryDetails final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryDetails)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        EntryFacts::Parts facts;
        const Vault &vault;
        Store &store;
        VaultActions &actions;
        TableWithDetails &place;
    };

    explicit EntryDetails(Parts parts);

Q_SIGNALS:
    void copyRequested(const QString &id); ///< no secret

private:
    void show(const QString &uuid);
    void update();

    Parts m_parts;
    EntryFacts *m_facts;
    KeyHistory *m_history;
    QString m_uuid; ///< of the entry that is shown
};

} // namespace keyturn
