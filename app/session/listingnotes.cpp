// SPDX-License-Identifier: MIT
#include "session/listing.h"

// What the user has noted about the rows. The rest of the class is in listing.cpp.

namespace keyturn {

void Listing::setAlias(const QString &id, const QString &alias)
{
    auto *reply = m_store.saveAlias(m_key, id, alias);
    connect(reply, &Reply::finished, this, [this, reply, id, alias] {
        if (!reply->takeResult()) {
            Q_EMIT aliasFailed(id);
            return;
        }
        const QString before = m_aliases.value(id);
        if (alias.isEmpty())
            m_aliases.remove(id);
        else
            m_aliases.insert(id, alias);
        m_model.setAliases(m_aliases);
        deleted().setAliases(m_aliases);
        Q_EMIT renamed(id, before);
    });
}

void Listing::loadAliases()
{
    auto *reply = m_store.aliases(m_key);
    connect(reply, &Reply::finished, this, [this, reply] {
        auto aliases = reply->takeResult();
        if (!aliases)
            return;
        m_aliases = std::move(*aliases);
        m_model.setAliases(m_aliases);
        deleted().setAliases(m_aliases);
    });
}

/// `entries` are those of the vault at the place of the list.
void Listing::refreshNotes(const std::vector<VaultRecord> &entries)
{
    const QHash<QString, Annotation> &all = m_annotations.all();
    m_annotated = m_annotations.idsIn(m_model.rowIds());
    QHash<QString, Annotation> notes;
    for (auto id = m_annotated.cbegin(); id != m_annotated.cend(); ++id)
        notes.insert(id.key(), all.value(id.value()));
    for (const VaultRecord &entry : entries) {
        const QString id = m_model.listedIdOf(entry.credentialId);
        if (!id.isEmpty())
            notes.insert(id, withEntry(notes.value(id), entry));
    }
    m_model.setAnnotations(std::move(notes));
    deleted().setAnnotations(all);
}

Annotation Listing::notesOf(const QString &id) const
{
    return m_model.find(id) ? m_model.annotationOf(id) : m_annotations.all().value(id);
}

void Listing::annotate(const QStringList &ids, const std::function<void(Annotation &)> &edit)
{
    QStringList kept;
    for (const QString &id : ids)
        kept.append(m_annotated.value(id, id));
    const QHash<QString, Annotation> before = m_annotations.all();
    m_annotations.change(kept, edit);
    for (qsizetype at = 0; at < ids.size(); ++at) {
        const Annotation was = before.value(kept[at]);
        const Annotation is = m_annotations.all().value(kept[at]);
        const Credential *row = m_model.find(ids[at]);
        if (row && was != is && !entryOf(ids[at]))
            Q_EMIT annotated(Credential(*row), was, is);
    }
}

void Listing::setOrigin(const QStringList &ids, Origin origin)
{
    std::vector<Credential> said;
    for (const QString &id : ids) {
        const Credential *row = m_model.find(id);
        if (row && notesOf(id).origin != origin)
            said.push_back(*row);
    }
    annotate(ids, [origin](Annotation &annotation) { annotation.origin = origin; });
    for (const Credential &row : said)
        Q_EMIT originSaid(row, origin);
}

} // namespace keyturn
