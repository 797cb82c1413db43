// SPDX-License-Identifier: MIT
#include "session/gonerows.h"

#include "core/clock.h"

namespace keyturn {

GoneRows::GoneRows(Store &store, ListKey key, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_key(std::move(key))
    , m_clock(clock)
    , m_model(clock, nullptr)
{
    load();
}

void GoneRows::load()
{
    auto *reply = m_store.goneRows(m_key);
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto rows = reply->takeResult();
        if (!rows || !m_keeps)
            return;
        const bool hasYounger = m_model.rowCount() > 0 || !m_perhapsDeleted.isEmpty();
        QStringList ids;
        for (const GoneRow &row : *rows) {
            if (has(row.credential.id) || isPerhapsDeleted(row.credential.id))
                continue; // this run knows better
            if (row.isListed) {
                m_perhapsDeleted.insert(row.credential.id, row);
                continue;
            }
            m_model.addDeleted(row.credential, { row.at, row.isDeletedHere });
            ids.append(row.credential.id);
        }
        m_isLoaded = true;
        if (hasYounger)
            save();
        Q_EMIT loaded(ids);
    });
}

void GoneRows::add(const std::vector<Credential> &rows, bool isDeletedHere)
{
    if (rows.empty())
        return;
    for (const Credential &row : rows) {
        m_perhapsDeleted.remove(row.id);
        m_model.addDeleted(row, { m_clock.now(), isDeletedHere });
    }
    save();
}

void GoneRows::dismiss(const QStringList &ids)
{
    bool hadAny = false;
    for (const QString &id : ids) {
        hadAny = hadAny || has(id);
        m_model.removeById(id);
    }
    if (hadAny)
        save();
}

StoreReply<Done> *GoneRows::notePerhapsDeleted(const Credential &credential)
{
    m_perhapsDeleted.insert(credential.id, { credential, m_clock.now(), true });
    return save();
}

void GoneRows::forgetPerhapsDeleted(const QStringList &ids)
{
    bool hadAny = false;
    for (const QString &id : ids)
        hadAny = m_perhapsDeleted.remove(id) || hadAny;
    if (hadAny)
        save();
}

/// What is not read yet must not be overwritten. Nobody need wait for the reply: failing is
/// acceptable here, as for the rows last seen.
StoreReply<Done> *GoneRows::save()
{
    if (!m_keeps || !m_isLoaded)
        return nullptr;
    std::vector<GoneRow> rows;
    for (const Credential &row : m_model.rows()) {
        const auto deletion = m_model.deletionOf(row.id);
        rows.push_back({ row, deletion->at, deletion->isConfirmed });
    }
    for (const GoneRow &row : m_perhapsDeleted)
        rows.push_back(row);
    return m_store.saveGoneRows(m_key, rows);
}

} // namespace keyturn
