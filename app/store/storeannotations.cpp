// SPDX-License-Identifier: MIT
#include "store/storeannotations.h"

#include "store/storekeys.h"

#include <algorithm>

namespace keyturn {

StoreAnnotations::StoreAnnotations(StoreDatabase &database)
    : m_database(database)
{
}

StoreAnnotations::Outcome<QHash<QString, Annotation>>
StoreAnnotations::annotations(const ListKey &key)
{
    return m_database.load(schema::annotation, keyOf(key))
        .map([](const std::vector<AnnotationRow> &rows) {
            QHash<QString, Annotation> annotations;
            for (const AnnotationRow &row : rows)
                annotations.insert(row.id, row.annotation);
            return annotations;
        });
}

StoreAnnotations::Outcome<Done>
StoreAnnotations::save(const ListKey &key, const QHash<QString, Annotation> &annotations)
{
    std::vector<AnnotationRow> rows;
    for (auto each = annotations.cbegin(); each != annotations.cend(); ++each) {
        auto done = m_database.remove(schema::annotation, keyOf(key) + keyOf(each.key()));
        if (!done)
            return done;
        if (each.value() != Annotation())
            rows.push_back({ key, each.key(), each.value() });
    }
    return m_database.add(schema::annotation, rows);
}

StoreAnnotations::Outcome<std::vector<GoneRow>> StoreAnnotations::goneRows(const ListKey &key)
{
    const auto rows = m_database.load(schema::goneRow, keyOf(key));
    if (!rows)
        return failure(StoreError(rows.error()));
    const bool isAnyDeletedHere = std::any_of(
        rows->begin(), rows->end(), [](const auto &each) { return each.row.isDeletedHere; });
    QSet<QString> listed;
    if (isAnyDeletedHere) {
        const auto seen = m_database.load(schema::cachedRow, keyOf(key));
        if (!seen)
            return failure(StoreError(seen.error()));
        for (const CachedRow &row : *seen)
            listed.insert(row.credential.id);
    }
    std::vector<GoneRow> gone;
    for (const GoneRowOfList &row : *rows) {
        gone.push_back(row.row);
        gone.back().credential.kind = key.kind;
        gone.back().isListed = row.row.isDeletedHere && listed.contains(row.row.credential.id);
    }
    return gone;
}

StoreAnnotations::Outcome<Done> StoreAnnotations::saveGoneRows(const ListKey &key,
                                                               const std::vector<GoneRow> &rows)
{
    if (auto done = m_database.remove(schema::goneRow, keyOf(key)); !done)
        return done;
    std::vector<GoneRowOfList> kept;
    for (const GoneRow &row : rows)
        kept.push_back({ key, row });
    return m_database.add(schema::goneRow, kept);
}

StoreAnnotations::Outcome<std::vector<ReviewedKey>> StoreAnnotations::reviewed(const ListKey &key)
{
    return m_database.load(schema::review, keyOf(key)).map([](const std::vector<ReviewRow> &rows) {
        std::vector<ReviewedKey> reviewed;
        for (const ReviewRow &row : rows)
            reviewed.push_back(row.reviewed);
        return reviewed;
    });
}

StoreAnnotations::Outcome<Done> StoreAnnotations::saveReviewed(const ListKey &key,
                                                               const ReviewedKey &reviewed)
{
    if (auto done = m_database.remove(schema::review, keyOf(key) + keyOf(reviewed.id)); !done)
        return done;
    return m_database.add(schema::review, { { key, reviewed } });
}

StoreAnnotations::Outcome<Done> StoreAnnotations::forgetReviewed(const ListKey &key)
{
    return m_database.remove(schema::review, keyOf(key));
}

StoreAnnotations::Outcome<Done> StoreAnnotations::removeConnection(const QString &uuid)
{
    if (auto done = m_database.remove(schema::annotation, keyOf(uuid)); !done)
        return done;
    if (auto done = m_database.remove(schema::review, keyOf(uuid)); !done)
        return done;
    return m_database.remove(schema::goneRow, keyOf(uuid));
}

} // namespace keyturn
