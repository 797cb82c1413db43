// SPDX-License-Identifier: MIT
#include "session/captureflow.h"

#include "core/clock.h"

#include <QUuid>

#include <algorithm>

namespace keyturn {

CaptureFlow::CaptureFlow(Vault &vault, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_uuid(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    connect(&vault, &Vault::keptLate, this, [this](const QString &uuid) {
        if (uuid != m_uuid || m_step != Step::NotKept)
            return;
        m_error.reset();
        enter(Step::Kept);
    });
}

void CaptureFlow::start(CredentialFacts facts, const KindProfile &kind, const Secret &secret,
                        Twins twins)
{
    if (m_step == Step::Keeping || m_step == Step::Kept)
        return;
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
    auto *reply = m_vault.keep(m_record, secret);
    m_keeping = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        if (reply != m_keeping)
            return; // given up for another attempt
        const auto kept = reply->takeResult();
        m_error = kept ? std::nullopt : std::optional(kept.error());
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
