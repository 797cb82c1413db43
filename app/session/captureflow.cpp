// SPDX-License-Identifier: MIT
#include "session/captureflow.h"

#include "core/clock.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace keyturn {

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray digestOf(const Secret &value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(value.reveal());
    return hash.result();
}

} // namespace

CaptureFlow::CaptureFlow(Vault &vault, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_uuid(newUuid())
{
    connect(&vault, &Vault::keptLate, this, &CaptureFlow::takeLate);
}

void CaptureFlow::takeLate(const QString &uuid)
{
    if (!m_undecided.contains(uuid))
        return;
    if (uuid == m_uuid && m_step == Step::NotKept) {
        m_error.reset();
        enter(Step::Ready);
    }
    Q_EMIT keptLate(uuid);
    m_undecided.remove(uuid);
    if (uuid == m_uuid)
        m_uuid = newUuid(); // this one is an entry of the vault now
}

bool CaptureFlow::hasTried(const QString &uuid, CredentialFacts facts, const KindProfile &kind,
                           const Secret &secret) const
{
    const auto tried = m_undecided.constFind(uuid);
    if (tried == m_undecided.constEnd() || tried->digest != digestOf(secret))
        return false;
    facts.uuid = uuid;
    return facts.entry(&kind, secret, tried->record.storedAt) == tried->record;
}

/// What the keychain may still store must neither be overwritten by another value, nor stand beside
/// the next attempt with the same one.
QString CaptureFlow::uuidFor(const Secret &secret) const
{
    const QByteArray digest = digestOf(secret);
    for (auto tried = m_undecided.cbegin(); tried != m_undecided.cend(); ++tried) {
        if (tried->digest == digest)
            return tried.key();
    }
    return m_undecided.contains(m_uuid) ? newUuid() : m_uuid;
}

void CaptureFlow::start(CredentialFacts facts, const KindProfile &kind, const Secret &secret,
                        Twins twins)
{
    if (m_step == Step::Keeping || m_step == Step::Kept)
        return;
    m_uuid = uuidFor(secret);
    facts.uuid = m_uuid;
    m_record = facts.entry(&kind, secret, m_clock.now());
    m_twin = findTwin();
    if (!m_twin.isEmpty() && twins == Twins::Ask)
        enter(Step::Twin);
    else
        keep(secret);
}

QString CaptureFlow::findTwin() const
{
    const auto &entries = m_vault.entries();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [this](const VaultRecord &entry) {
            const bool isSamePlace = entry.serviceId == m_record.serviceId
                && entry.serverUrl == m_record.serverUrl && entry.kind == m_record.kind;
            if (!isSamePlace || entry.uuid == m_uuid)
                return false;
            return m_record.credentialId.isEmpty() ? entry.hint == m_record.hint
                                                   : entry.credentialId == m_record.credentialId;
        });
    return found == entries.end() ? QString() : found->uuid;
}

void CaptureFlow::keep(const Secret &secret)
{
    m_undecided.remove(m_uuid); // this attempt decides it
    auto *reply = m_vault.keep(m_record, secret);
    m_keeping = reply;
    connect(reply, &Reply::finished, this, [this, reply, digest = digestOf(secret)] {
        if (reply != m_keeping)
            return; // given up for another attempt
        const auto kept = reply->takeResult();
        m_error = kept ? std::nullopt : std::optional(kept.error());
        if (m_error && m_error->isUndecided())
            m_undecided.insert(m_uuid, { m_record, digest });
        enter(kept ? Step::Kept : Step::NotKept);
    });
    enter(Step::Keeping);
}

void CaptureFlow::keepAgain(const Secret &secret)
{
    if (m_step != Step::Keeping)
        return;
    if (m_keeping)
        m_keeping->cancel();
    keep(secret);
}

void CaptureFlow::leave()
{
    if (m_step == Step::Keeping)
        m_vault.letGo(m_uuid);
    if (m_step == Step::NotKept && m_error->store)
        std::ignore = m_vault.forget(m_uuid);
    m_error.reset();
}

void CaptureFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
