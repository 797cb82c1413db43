// SPDX-License-Identifier: MIT
#include "session/replaceflow.h"

#include "core/clock.h"
#include "session/checksubject.h"
#include "session/credentialfacts.h"
#include "session/currentsession.h"

#include <QPointer>

#include <algorithm>

namespace keyturn {

ReplaceFlow::ReplaceFlow(Parts parts, VaultRecord old, QString connectionUuid, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_old(std::move(old))
    , m_connectionUuid(std::move(connectionUuid))
{
    connect(&m_parts.vault, &Vault::keptLate, this, [this](const QString &uuid) {
        if (uuid == m_fresh.uuid && m_stage == Stage::Keep && isUndecided())
            check();
    });
}

ReplaceFlow::~ReplaceFlow() = default;

void ReplaceFlow::readOld()
{
    const Session *session = m_parts.current.session();
    if (!isOldKept()) {
        if (session && session->connection().uuid == m_old.uuid)
            m_oldSecret = session->bearer();
        return;
    }
    auto *reply = m_parts.vault.secret(m_old.uuid);
    m_readingOld = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        if (auto secret = reply->takeResult())
            m_oldSecret = std::move(*secret);
    });
}

bool ReplaceFlow::isOld(const Secret &secret) const
{
    return !m_oldSecret.isEmpty() && secret.equals(m_oldSecret);
}

void ReplaceFlow::start(const QString &name, Secret secret, const QString &uuid)
{
    if (m_step != Step::Ready)
        return;
    m_secret = std::move(secret);
    const ServiceProfile *profile = m_parts.catalog.profile(m_old.serviceId);
    CredentialFacts facts = CredentialFacts::of(m_old);
    facts.name = name;
    facts.uuid = uuid;
    m_fresh =
        facts.entry(profile ? profile->kind(m_old.kind) : nullptr, m_secret, m_parts.clock.now());
    m_checkResult.reset();
    m_isTaken = false;
    lookForTwin();
}

/// Where Keyturn ended after the new value was put into the vault, for example by signing in with
/// it, the vault must not get it twice. Only an entry that looks the same is read: nothing else may
/// come before the new value is kept.
void ReplaceFlow::lookForTwin()
{
    const auto &entries = m_parts.vault.entries();
    const auto twin =
        std::find_if(entries.begin(), entries.end(), [this](const VaultRecord &entry) {
            return entry.serviceId == m_fresh.serviceId && entry.serverUrl == m_fresh.serverUrl
                && entry.kind == m_fresh.kind && entry.hint == m_fresh.hint
                && entry.uuid != m_fresh.uuid && entry.uuid != m_old.uuid;
        });
    if (twin == entries.end()) {
        keep();
        return;
    }
    auto *reply = m_parts.vault.secret(twin->uuid);
    m_stage = Stage::Keep;
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply, uuid = QString(twin->uuid)] {
        if (reply != m_underWay)
            return; // given up for another attempt
        const auto value = reply->takeResult();
        const VaultRecord *entry = m_parts.vault.find(uuid);
        m_isTaken = entry && value && value->equals(m_secret);
        if (!m_isTaken) {
            keep();
            return;
        }
        m_fresh = *entry;
        check();
    });
    enter(Step::Keeping);
}

void ReplaceFlow::keep()
{
    await(Stage::Keep, Step::Keeping, m_parts.vault.keep(m_fresh, m_secret), &ReplaceFlow::check);
}

void ReplaceFlow::check()
{
    m_checkResult.reset();
    enter(Step::Checking);
    m_client = clientFor(m_parts.catalog, m_parts.signIns, m_parts.limits, m_fresh);
    if (!m_client) {
        m_checkResult = unreachable(m_fresh);
        enter(Step::NotConfirmed);
        return;
    }
    m_check = std::make_unique<CredentialCheck>(
        *m_client, checkSubject(m_parts.signIns, m_client->profile(), m_fresh, m_secret.clone()),
        nullptr);
    auto *reply = m_check->run(m_parts.clock.now());
    connect(reply, &Reply::finished, this, [this, reply] {
        auto result = reply->takeResult();
        m_check.reset();
        m_checkResult = result ? std::move(*result) : CheckResult{ .error = result.error() };
        if (m_checkResult->outcome == CheckOutcome::Works)
            saveCheck();
        else
            enter(Step::NotConfirmed);
    });
}

void ReplaceFlow::saveCheck()
{
    if (m_checkResult->isAsked)
        m_fresh.check = checkRecord(*m_checkResult, {}, m_parts.clock.now());
    // The user may have removed the new entry from the vault between two checks, and the keychain
    // may still carry out a removal that was given up, although the entry is listed.
    const bool isKept =
        m_parts.vault.find(m_fresh.uuid) && !m_parts.vault.mayBeRemoved(m_fresh.uuid);
    auto *reply = isKept ? m_parts.vault.update(
                      m_fresh.uuid, [this](VaultRecord &record) { record.check = m_fresh.check; })
                         : m_parts.vault.keep(m_fresh, m_secret);
    await(Stage::SaveCheck, m_step, reply, &ReplaceFlow::supersede);
}

void ReplaceFlow::supersede()
{
    await(Stage::Supersede, m_step, m_parts.vault.supersede(m_old.uuid, m_parts.clock.now()),
          &ReplaceFlow::signIn);
}

/// This is the last stage: it starts the session again, and with the old session the page that
/// shows this flow may be deleted.
void ReplaceFlow::signIn()
{
    const QPointer<ReplaceFlow> self(this);
    auto *reply = m_parts.keeping.useEntry(m_connectionUuid, m_fresh, m_secret);
    if (self)
        await(Stage::SignIn, m_step, reply, &ReplaceFlow::finish);
}

void ReplaceFlow::finish()
{
    m_secret.wipe();
    m_oldSecret.wipe();
    enter(Step::Replaced);
}

/// Calls `next` if `reply` says Done. Otherwise keepAgain() repeats the stage.
void ReplaceFlow::await(Stage stage, Step step, TypedReply<Done, VaultError> *reply,
                        void (ReplaceFlow::*next)())
{
    m_stage = stage;
    m_keepError.reset();
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply, next] {
        if (reply != m_underWay)
            return; // given up for another attempt
        if (const auto done = reply->takeResult(); !done) {
            m_keepError = done.error();
            enter(Step::NotKept);
            return;
        }
        (this->*next)();
    });
    if (step != m_step)
        enter(step);
}

void ReplaceFlow::keepAgain()
{
    if (m_step != Step::NotKept && m_step != Step::Keeping)
        return;
    for (const auto &hung : { m_readingOld, m_underWay }) {
        if (hung)
            hung->cancel();
    }
    enter(Step::Keeping);
    switch (m_stage) {
    case Stage::Keep:
        keep();
        return;
    case Stage::SaveCheck:
        saveCheck();
        return;
    case Stage::Supersede:
        supersede();
        return;
    case Stage::SignIn:
        signIn();
        return;
    }
}

void ReplaceFlow::checkAgain()
{
    if (m_step == Step::NotConfirmed)
        check();
}

void ReplaceFlow::replaceAnyway()
{
    if (m_step != Step::NotConfirmed)
        return;
    enter(Step::Keeping);
    saveCheck();
}

bool ReplaceFlow::canDiscard() const
{
    if (m_isTaken)
        return false; // what was in the vault before stays there
    if (m_step == Step::NotConfirmed)
        return true;
    // Stored in the keychain but not listed, the value would never be found again.
    return m_step == Step::NotKept && m_stage == Stage::Keep && m_keepError && m_keepError->store;
}

void ReplaceFlow::discard()
{
    if (!canDiscard())
        return;
    const Step before = m_step;
    m_keepError.reset();
    auto *reply = m_parts.vault.forget(m_fresh.uuid);
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply, before] {
        if (const auto done = reply->takeResult(); !done) {
            m_keepError = done.error();
            enter(before);
            return;
        }
        m_secret.wipe();
        m_fresh = {};
        enter(Step::Ready);
    });
    enter(Step::Discarding);
}

void ReplaceFlow::stopWaiting()
{
    if (m_step == Step::Discarding && m_underWay)
        m_underWay->cancel();
    else
        keepAgain();
}

void ReplaceFlow::leave()
{
    if (m_step == Step::Keeping)
        m_parts.vault.letGo(m_fresh.uuid);
}

void ReplaceFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
