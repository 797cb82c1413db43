// SPDX-License-Identifier: MIT
#include "models/activityfilter.h"

#include "models/activitymodel.h"
#include "models/activitytext.h"

namespace keyturn {

ActivityFilter::ActivityFilter(ActivityModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void ActivityFilter::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    m_words.clear();
    invalidate();
}

void ActivityFilter::setKey(const std::optional<ActivityKey> &key)
{
    if (m_key == key)
        return;
    m_key = key;
    invalidate();
}

const ActivityEntry *ActivityFilter::entryAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr
                                        : m_model.entryAt(mapToSource(index(row, 0)).row());
}

bool ActivityFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const ActivityEntry *entry = sourceParent.isValid() ? nullptr : m_model.entryAt(sourceRow);
    if (!entry)
        return true;
    if (m_key && !isAbout(*entry, *m_key))
        return false;
    return m_searchText.isEmpty() || isFoundIn(*entry);
}

bool ActivityFilter::isFoundIn(const ActivityEntry &entry) const
{
    for (const QString *text : { &entry.keyName, &entry.nameBefore, &entry.keyId, &entry.keyHint,
                                 &entry.accountName, &entry.organizationName }) {
        if (text->contains(m_searchText, Qt::CaseInsensitive))
            return true;
    }
    return areWordsFound(entry);
}

bool ActivityFilter::areWordsFound(const ActivityEntry &entry) const
{
    if (entry.isChanged && activitytext::result(entry).contains(m_searchText, Qt::CaseInsensitive))
        return true;
    const WordsOf words{ entry.deed, entry.result, entry.kind, entry.serviceId };
    const auto known = m_words.constFind(words);
    if (known != m_words.constEnd())
        return *known;
    bool isFound = false;
    for (const QString &text :
         { activitytext::deed(entry.deed), activitytext::result(entry.deed, entry.result),
           m_model.kind(entry), m_model.service(entry) })
        isFound = isFound || text.contains(m_searchText, Qt::CaseInsensitive);
    m_words.insert(words, isFound);
    return isFound;
}

} // namespace keyturn
