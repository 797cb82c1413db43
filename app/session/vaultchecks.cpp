// SPDX-License-Identifier: MIT
#include "session/vaultchecks.h"

#include "core/clock.h"
#include "session/checksubject.h"

#include <utility>

namespace keyturn {

namespace {

constexpr std::size_t requestsAtOnce = 4;

/// It says something of this entry alone; of anything else the next entry would say the same, after
/// the same wait or the same prompt.
bool isAboutEntry(KeychainError::Kind kind)
{
    return kind == KeychainError::Kind::Absent || kind == KeychainError::Kind::Mismatch
        || kind == KeychainError::Kind::Refused;
}

} // namespace

VaultChecks::VaultChecks(Connections &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
}

VaultChecks::~VaultChecks() = default;

void VaultChecks::check(const QStringList &uuids)
{
    if (!isRunning())
        m_done = m_total = 0;
    const int before = m_total;
    QSet<QString> known;
    for (const VaultRecord &entry : vault().entries())
        known.insert(entry.uuid);
    for (const QString &uuid : uuids) {
        if (m_pending.contains(uuid) || !known.contains(uuid))
            continue;
        m_pending.insert(uuid);
        m_queue.append(uuid);
        ++m_total;
    }
    if (m_total == before)
        return;
    Q_EMIT progressed();
    askNext();
}

void VaultChecks::cancel()
{
    if (!isRunning())
        return;
    m_queue.clear();
    m_pending.clear();
    m_checks.clear();
    ++m_round;
    if (m_reading)
        m_reading->cancel();
    m_reading.clear();
    m_done = m_total;
    Q_EMIT progressed();
    Q_EMIT finished();
}

/// The keychain serves one request at a time anyway: a secret is read when its request can leave,
/// not long before.
void VaultChecks::askNext()
{
    while (!m_queue.isEmpty() && !m_reading && m_checks.size() < requestsAtOnce) {
        const QString uuid = m_queue.takeFirst();
        const VaultRecord *entry = vault().find(uuid);
        if (!entry)
            conclude(uuid); // removed meanwhile
        else if (checkSubject(m_connections, *entry, {}))
            read(uuid);
        else
            take(uuid, unreachable(*entry));
    }
}

void VaultChecks::read(const QString &uuid)
{
    auto *reply = vault().secret(uuid);
    m_reading = reply;
    connect(reply, &Reply::finished, this, [this, reply, uuid] {
        if (m_reading != reply)
            return; // cancelled
        m_reading.clear();
        auto secret = reply->takeResult();
        if (secret) {
            m_keychainErrors.remove(uuid);
            ask(uuid, std::move(*secret));
        } else {
            fail(uuid, secret.error());
        }
        askNext();
    });
}

void VaultChecks::fail(const QString &uuid, const KeychainError &error)
{
    QStringList failed{ uuid };
    if (!isAboutEntry(error.kind))
        failed.append(std::exchange(m_queue, {}));
    for (const QString &each : failed)
        m_keychainErrors.insert(each, error);
    for (const QString &each : failed) {
        if (m_pending.contains(each))
            conclude(each);
    }
}

void VaultChecks::ask(const QString &uuid, Secret secret)
{
    const VaultRecord *entry = vault().find(uuid);
    auto subject = entry ? checkSubject(m_connections, *entry, std::move(secret)) : std::nullopt;
    if (!subject) {
        if (entry)
            take(uuid, unreachable(*entry));
        else
            conclude(uuid);
        return;
    }
    const Session::Tools &tools = m_connections.tools();
    auto check = std::make_unique<CredentialCheck>(std::move(*subject), tools.limits, nullptr);
    auto *reply = check->run(tools.clock.now());
    m_checks.insert_or_assign(uuid, std::move(check));
    connect(reply, &Reply::finished, this, [this, reply, uuid] {
        auto result = reply->takeResult();
        m_checks.erase(uuid);
        if (result)
            take(uuid, std::move(*result));
        else
            conclude(uuid);
        askNext();
    });
}

void VaultChecks::take(const QString &uuid, CheckResult result)
{
    const VaultRecord *entry = vault().find(uuid);
    std::optional<VaultRecord> known = entry ? std::optional(*entry) : std::nullopt;
    if (known)
        known->check = checkRecord(result, known->check, m_connections.tools().clock.now());
    m_results.insert(uuid, std::make_shared<CheckResult>(std::move(result)));
    if (!known) {
        conclude(uuid);
        return;
    }
    auto *save = vault().keepIndex(*known);
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
