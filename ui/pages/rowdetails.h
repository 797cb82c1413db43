// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <QObject>

class QVBoxLayout;

namespace keyturn {

class FactGrid;
class KeyHistory;
class Listing;
class RowActions;
class SecretClipboard;
class Session;
class TableWithDetails;
class VaultChecks;
struct Credential;

/// Fills the drawer beside a list of credentials with what is known about the selected one and with
/// its actions, and keeps it true.
class RowDetails final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDetails)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        Session &session;
        Listing &listing;
        VaultChecks &checks;
        SecretClipboard &clipboard;
        RowActions &actions;
        TableWithDetails &place;
    };

    explicit RowDetails(Parts parts);

private:
    void show(const QString &id);
    void update();
    void addName(const Credential &row);
    void addNotes();
    void addTimes(const Credential &row);
    void addVault(const VaultRecord *entry);
    void addPlace();

    Parts m_parts;
    QVBoxLayout *m_layout;
    KeyHistory *m_history;
    FactGrid *m_grid = nullptr; ///< made again when something has changed
    QString m_id; ///< of the row that is shown
};

} // namespace keyturn
