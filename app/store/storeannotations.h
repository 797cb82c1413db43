// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation.h"
#include "core/records.h"
#include "core/reviewverdict.h"
#include "store/storedatabase.h"

#include <QHash>

namespace keyturn {

/// What the database keeps beside a list: what the user has said about its rows, which rows have
/// gone, and what a review that is under way has come to. All functions must be called inside a
/// transaction.
class StoreAnnotations final
{
    Q_DISABLE_COPY_MOVE(StoreAnnotations)

public:
    template <typename T> using Outcome = Result<T, StoreError>;

    /// `database` is borrowed and must outlive this object.
    explicit StoreAnnotations(StoreDatabase &database);

    [[nodiscard]] Outcome<QHash<QString, Annotation>> annotations(const ListKey &key);
    /// Others of the list stay. An empty annotation removes the present one.
    [[nodiscard]] Outcome<Done> save(const ListKey &key,
                                     const QHash<QString, Annotation> &annotations);

    [[nodiscard]] Outcome<std::vector<GoneRow>> goneRows(const ListKey &key);
    /// Replaces those of this list.
    [[nodiscard]] Outcome<Done> saveGoneRows(const ListKey &key, const std::vector<GoneRow> &rows);

    [[nodiscard]] Outcome<std::vector<ReviewedKey>> reviewed(const ListKey &key);
    /// Replaces the one of the same credential.
    [[nodiscard]] Outcome<Done> saveReviewed(const ListKey &key, const ReviewedKey &reviewed);
    [[nodiscard]] Outcome<Done> forgetReviewed(const ListKey &key);

    /// Removes all that is kept beside the lists of a connection.
    [[nodiscard]] Outcome<Done> removeConnection(const QString &uuid);

private:
    StoreDatabase &m_database;
};

} // namespace keyturn
