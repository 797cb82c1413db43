// SPDX-License-Identifier: MIT
#include "session/importflow.h"

#include "core/envtext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace keyturn {

namespace {

ImportProblem importProblem(envtext::Problem problem)
{
    switch (problem) {
    case envtext::Problem::TooLarge:
        return ImportProblem::TooLarge;
    case envtext::Problem::Binary:
        return ImportProblem::Binary;
    case envtext::Problem::NotUtf8:
        break; // read as Latin-1
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ImportText, ImportProblem> readImportText(const QString &text, const ServiceCatalog &catalog)
{
    if (text.size() > envtext::maximumBytes)
        return failure(ImportProblem::TooLarge);
    if (text.contains(QChar::Null))
        return failure(ImportProblem::Binary);
    // Text that was copied out of a file may begin with a byte order mark.
    const bool hasMark = text.startsWith(QChar::ByteOrderMark);
    return readImport(hasMark ? text.sliced(1) : text, catalog);
}

Result<ImportText, ImportProblem> readImportFile(const QString &path, const ServiceCatalog &catalog)
{
    const QFileInfo info(path);
    QFile file(path);
    // Reading a pipe or a device might block or never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(info.isDir() ? ImportProblem::Folder : ImportProblem::NoFile);
    QByteArray bytes = file.read(envtext::maximumBytes + 1);
    auto text = envtext::decode(bytes);
    const bool isLatin1 = !text && text.error() == envtext::Problem::NotUtf8;
    if (isLatin1)
        text = QString::fromLatin1(bytes);
    bytes.fill('\0');
    if (!text)
        return failure(importProblem(text.error()));
    auto found = readImportText(*text, catalog);
    if (found)
        found->isLatin1 = isLatin1;
    return found;
}

ImportFlow::ImportFlow(Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    connect(&vault, &Vault::keptLate, this, [this](const QString &uuid) {
        if (!m_undecided.remove(uuid))
            return;
        m_hasImported = true;
        // Another attempt may wait for its turn, or be under way.
        m_keptLate.insert(uuid);
        std::erase_if(m_waiting, [&uuid](const Entry &each) { return each.record.uuid == uuid; });
        Q_EMIT kept(uuid);
    });
}

void ImportFlow::compare(const QString &uuid, const Secret &secret)
{
    auto *reply = m_vault.findSame(secret);
    connect(reply, &Reply::finished, this, [this, reply, uuid] {
        const auto same = reply->takeResult();
        if (!same)
            Q_EMIT compareFailed(same.error());
        else if (const VaultRecord *entry = m_vault.find(*same); entry && entry->uuid != uuid)
            Q_EMIT sameFound(uuid, entry->name);
        Q_EMIT compared();
    });
}

void ImportFlow::start(std::vector<Entry> entries)
{
    if (m_step == Step::Saving || entries.empty())
        return;
    m_waiting = std::move(entries);
    std::reverse(m_waiting.begin(), m_waiting.end());
    m_total = int(m_waiting.size());
    m_failures = 0;
    m_lastError.reset();
    m_keptLate.clear();
    enter(Step::Saving);
    saveNext();
}

void ImportFlow::saveNext()
{
    if (m_waiting.empty()) {
        enter(m_failures == 0 ? Step::Imported : Step::Incomplete);
        return;
    }
    const Entry entry = std::move(m_waiting.back());
    m_waiting.pop_back();
    Q_EMIT progressed();
    auto *reply = m_vault.keep(entry.record, entry.secret);
    m_underWay = reply;
    m_underWayUuid = entry.record.uuid;
    connect(reply, &Reply::finished, this, [this, reply, uuid = entry.record.uuid] {
        take(uuid, reply->takeResult());
        saveNext();
    });
}

void ImportFlow::take(const QString &uuid, const Result<Done, VaultError> &result)
{
    m_unlisted.remove(uuid);
    m_undecided.remove(uuid);
    if (m_keptLate.contains(uuid))
        return; // an earlier attempt has brought it into the vault
    if (result) {
        m_hasImported = true;
        Q_EMIT kept(uuid);
        return;
    }
    if (result.error().store)
        m_unlisted.insert(uuid);
    if (result.error().isUndecided())
        m_undecided.insert(uuid);
    ++m_failures;
    if (!m_lastError || !m_lastError->isUndecided() || result.error().isUndecided())
        m_lastError = result.error();
    Q_EMIT notKept(uuid, result.error());
}

void ImportFlow::stop()
{
    if (m_step != Step::Saving)
        return;
    m_failures += int(m_waiting.size());
    m_waiting.clear();
    if (m_underWay)
        m_underWay->cancel();
}

void ImportFlow::leave()
{
    if (m_step == Step::Saving)
        m_vault.letGo(m_underWayUuid);
    const auto unlisted = std::exchange(m_unlisted, {});
    for (const QString &uuid : unlisted)
        std::ignore = m_vault.forget(uuid);
}

void ImportFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
