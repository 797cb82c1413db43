// SPDX-License-Identifier: MIT
#include "session/vaultchecks.h"

#include "core/clock.h"
#include "session/checksubject.h"
#include "session/credentialfacts.h"
#include "session/places.h"

#include <algorithm>
#include <utility>

namespace keyturn {

namespace {

constexpr auto serversAtOnce = 4;

/// True if the error concerns only this entry. Any other error would come again for the next entry,
/// after the same wait or prompt.
bool isAboutEntry(KeychainError::Kind kind)
{
    return kind == KeychainError::Kind::Absent || kind == KeychainError::Kind::Mismatch
        || kind == KeychainError::Kind::Refused;
}

/// Why an entry cannot be checked.
enum class Obstacle
{
    None,
    UnknownService,
    NoRequest,
    UnknownServer,
};

Obstacle obstacleOf(const VaultRecord &entry, const ServiceCatalog &catalog)
{
    const ServiceProfile *profile = catalog.profile(entry.serviceId);
    if (!profile || !profile->kind(entry.kind))
        return Obstacle::UnknownService;
    // Before the server: to ask the user for it would lead nowhere.
    if (!CredentialCheck::canAsk(*profile, entry.kind))
        return Obstacle::NoRequest;
    return Places::isServerUnknown(entry) ? Obstacle::UnknownServer : Obstacle::None;
}

int count(const QStringList &uuids, const VaultChecks::Parts &parts, Obstacle obstacle)
{
    return int(std::count_if(uuids.begin(), uuids.end(), [&parts, obstacle](const QString &uuid) {
        const VaultRecord *entry = parts.vault.find(uuid);
        return entry && obstacleOf(*entry, parts.catalog) == obstacle;
    }));
}

} // namespace

VaultChecks::VaultChecks(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

VaultChecks::~VaultChecks() = default;

void VaultChecks::check(const QStringList &uuids)
{
    if (!isRunning())
        m_done = m_total = 0;
    const int before = m_total;
    QHash<QString, QString> servers;
    for (const VaultRecord &entry : m_parts.vault.entries())
        if (obstacleOf(entry, m_parts.catalog) == Obstacle::None)
            servers.insert(entry.uuid, entry.serviceId + u' ' + entry.serverUrl);
    for (const QString &uuid : uuids) {
        if (m_pending.contains(uuid) || !servers.contains(uuid))
            continue;
        m_pending.insert(uuid);
        m_lines[servers.value(uuid)].waiting.append(uuid);
        ++m_total;
    }
    if (m_total == before)
        return;
    Q_EMIT progressed();
    askNext();
}

int VaultChecks::countUnknown(const QStringList &uuids) const
{
    return count(uuids, m_parts, Obstacle::UnknownService);
}

int VaultChecks::countWithoutRequest(const QStringList &uuids) const
{
    return count(uuids, m_parts, Obstacle::NoRequest);
}

int VaultChecks::countWithoutServer(const QStringList &uuids) const
{
    return count(uuids, m_parts, Obstacle::UnknownServer);
}

void VaultChecks::cancel()
{
    if (!isRunning())
        return;
    m_lines.clear();
    m_pending.clear();
    ++m_round;
    if (m_reading)
        m_reading->cancel();
    m_reading.clear();
    m_done = m_total;
    Q_EMIT progressed();
    Q_EMIT finished();
}

/// A secret is read only when its request can be sent, because it should not be in memory for long.
/// The keychain serves one request at a time anyway.
void VaultChecks::askNext()
{
    while (!m_reading && isRoom()) {
        Line *line = nextLine();
        if (!line)
            return;
        begin(*line);
    }
}

bool VaultChecks::isRoom() const
{
    return std::count_if(m_lines.begin(), m_lines.end(),
                         [](const auto &line) { return line.second.check != nullptr; })
        < serversAtOnce;
}

VaultChecks::Line *VaultChecks::nextLine()
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [](const auto &line) {
        return !line.second.check && !line.second.waiting.isEmpty();
    });
    return found == m_lines.end() ? nullptr : &found->second;
}

void VaultChecks::begin(Line &line)
{
    const QString uuid = line.waiting.takeFirst();
    const VaultRecord *entry = m_parts.vault.find(uuid);
    if (!entry) {
        conclude(uuid); // the entry was removed in the meantime
        return;
    }
    if (!line.client)
        line.client = clientFor(m_parts.catalog, m_parts.signIns, m_parts.limits, *entry);
    if (line.client && line.client->profile().kind(entry->kind))
        read(line, uuid);
    else
        take(uuid, unreachable(*entry));
}

void VaultChecks::read(Line &line, const QString &uuid)
{
    auto *reply = m_parts.vault.secret(uuid);
    m_reading = reply;
    connect(reply, &Reply::finished, this, [this, &line, reply, uuid] {
        if (m_reading != reply)
            return; // cancelled; the line does not exist any more
        m_reading.clear();
        auto secret = reply->takeResult();
        if (secret) {
            m_keychainErrors.remove(uuid);
            ask(line, uuid, std::move(*secret));
        } else {
            fail(uuid, secret.error());
        }
        askNext();
    });
}

void VaultChecks::ask(Line &line, const QString &uuid, Secret secret)
{
    const VaultRecord *entry = m_parts.vault.find(uuid);
    if (!entry) {
        conclude(uuid);
        return;
    }
    line.check = std::make_unique<CredentialCheck>(
        *line.client,
        checkSubject(m_parts.signIns, line.client->profile(), *entry, std::move(secret)), nullptr);
    auto *reply = line.check->run(m_parts.clock.now());
    connect(reply, &Reply::finished, this, [this, &line, reply, uuid] {
        auto result = reply->takeResult();
        line.check.reset();
        if (result)
            take(uuid, std::move(*result));
        else
            conclude(uuid);
        askNext();
    });
}

QStringList VaultChecks::takeWaiting()
{
    QStringList all;
    for (auto &[server, line] : m_lines)
        all.append(std::exchange(line.waiting, {}));
    return all;
}

void VaultChecks::fail(const QString &uuid, const KeychainError &error)
{
    QStringList failed{ uuid };
    if (!isAboutEntry(error.kind))
        failed.append(takeWaiting());
    for (const QString &each : failed)
        m_keychainErrors.insert(each, error);
    for (const QString &each : failed) {
        if (m_pending.contains(each))
            conclude(each);
    }
}

void VaultChecks::take(const QString &uuid, CheckResult result)
{
    const auto known = std::make_shared<CheckResult>(std::move(result));
    m_results.insert(uuid, known);
    const QDateTime now = m_parts.clock.now();
    auto *save = m_parts.vault.update(uuid, [&known, &now](VaultRecord &record) {
        record.check = checkRecord(*known, record.check, now);
        record = withOrganizationOf(known->organizations, record);
    });
    connect(save, &Reply::finished, this, [this, uuid, round = m_round] {
        if (round == m_round)
            conclude(uuid);
    });
}

void VaultChecks::conclude(const QString &uuid)
{
    m_pending.remove(uuid);
    ++m_done;
    const bool isLast = !isRunning();
    if (isLast)
        m_lines.clear(); // also closes the connections
    Q_EMIT checked(uuid);
    Q_EMIT progressed();
    if (isLast && !isRunning())
        Q_EMIT finished();
}

const CheckResult *VaultChecks::result(const QString &uuid) const
{
    const auto found = m_results.constFind(uuid);
    return found == m_results.constEnd() ? nullptr : found->get();
}

std::optional<KeychainError> VaultChecks::keychainError(const QString &uuid) const
{
    const auto found = m_keychainErrors.constFind(uuid);
    return found == m_keychainErrors.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace keyturn
