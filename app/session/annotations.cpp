// SPDX-License-Identifier: MIT
#include "session/annotations.h"

#include "core/credentialids.h"

namespace keyturn {

Annotations::Annotations(Store &store, ListKey key, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_key(std::move(key))
{
    load();
}

void Annotations::load()
{
    auto *reply = m_store.annotations(m_key);
    connect(reply, &Reply::finished, this, [this, reply] {
        auto all = reply->takeResult();
        if (!all || !m_keeps)
            return;
        // What was said while the file was being read is younger.
        for (auto said = m_all.cbegin(); said != m_all.cend(); ++said)
            all->insert(said.key(), said.value());
        m_all = std::move(*all);
        Q_EMIT changed();
    });
}

QHash<QString, QString> Annotations::idsIn(const QSet<QString> &listed) const
{
    QHash<QString, QString> ids;
    if (m_all.isEmpty())
        return ids;
    const QHash<QString, QString> rows = listedIds(listed, { m_all.keyBegin(), m_all.keyEnd() });
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        ids.insert(row.value(), row.key());
    return ids;
}

void Annotations::change(const QStringList &ids, const std::function<void(Annotation &)> &edit)
{
    QHash<QString, Annotation> before;
    QHash<QString, Annotation> now;
    for (const QString &id : ids) {
        Annotation edited = m_all.value(id);
        edit(edited);
        if (edited == m_all.value(id))
            continue;
        before.insert(id, m_all.value(id));
        now.insert(id, edited);
        m_all.insert(id, edited);
    }
    if (now.isEmpty())
        return;
    Q_EMIT changed();
    if (!m_keeps)
        return;
    auto *reply = m_store.saveAnnotations(m_key, now);
    connect(reply, &Reply::finished, this, [this, reply, before, now] {
        if (reply->takeResult())
            return;
        for (auto each = now.cbegin(); each != now.cend(); ++each) {
            if (m_all.value(each.key()) == each.value()) // otherwise it has been changed again
                m_all.insert(each.key(), before.value(each.key()));
        }
        Q_EMIT changed();
        Q_EMIT failed();
    });
}

Annotation withEntry(Annotation said, const VaultRecord &entry)
{
    if (!entry.owner.isEmpty())
        said.owner = entry.owner;
    if (!entry.note.isEmpty())
        said.note = entry.note;
    if (!entry.tags.isEmpty())
        said.tags = entry.tags;
    if (!entry.consumers.empty())
        said.consumers = entry.consumers;
    if (said.origin == Origin::Unasked)
        said.origin = Origin::Unknown; // whoever has the key need not be asked
    return said;
}

} // namespace keyturn
