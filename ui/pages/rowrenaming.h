// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace keyturn {

class AnswerLine;
class CredentialTable;
class Listing;
class Session;
class TableWithDetails;

/// Renames the rows of a list in its table, at the service or on this computer, and tells what has
/// become of that: an error below the cell, all else in the answer line.
class RowRenaming final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowRenaming)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        const Session &session;
        Listing &listing;
        CredentialTable &table;
        TableWithDetails &details;
        AnswerLine &answer;
    };

    RowRenaming(Parts parts, QObject *parent);

    /// Edits the name of the only selected row.
    void begin();

private:
    [[nodiscard]] bool isLocal() const;
    void tellRenamed(const QString &id, const QString &before);
    void tellCellError(const QString &id, const QString &text);

    Parts m_parts;
};

} // namespace keyturn
