// SPDX-License-Identifier: MIT
#include "session/lateoutcomes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <chrono>

namespace keyturn {

using namespace std::chrono_literals;

namespace {

/// The keychain answers again, but may have a queue of its own to work off. The last one is
/// repeated as long as something is expected.
constexpr std::array pauses{ 2s, 5s, 15s, 60s, 180s };

QByteArray digestOf(const Secret &value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(value.reveal());
    return hash.result();
}

} // namespace

LateOutcomes::LateOutcomes(Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
    m_again.setSingleShot(true);
    m_again.setParent(this); // tests find it, and do not wait that long
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_expected.empty())
            return;
        if (m_looks < pauses.size()) {
            look();
            return;
        }
        // Long after the keychain was ready it may be locked without Keyturn knowing. Reading would
        // make the desktop ask for the password then; listing does not.
        auto *list = m_keychain.entries();
        connect(list, &Reply::finished, this, [this, list] {
            if (list->takeResult()) // otherwise it looks again when the keychain becomes ready
                look();
        });
    });
    connect(&m_keychain, &Keychain::stateChanged, this, &LateOutcomes::handleState);
}

void LateOutcomes::expectValue(const VaultRecord &record, const Secret &secret)
{
    expect({ record.uuid, record, digestOf(secret) });
}

void LateOutcomes::expectRemoval(const QString &uuid)
{
    if (const auto at = find(uuid); at == m_expected.end() || at->guarded.isEmpty())
        expect({ uuid, std::nullopt, {} });
}

void LateOutcomes::guard(const VaultRecord &record, const Secret &secret)
{
    expect({ record.uuid, record, {}, secret.clone() });
}

void LateOutcomes::expect(Expected expected)
{
    forget(expected.uuid);
    m_expected.push_back(std::move(expected));
    m_looks = 0;
    if (m_keychain.state() == KeychainState::Ready && !m_isLooking)
        m_again.start(pauses.front());
}

void LateOutcomes::forget(const QString &uuid)
{
    std::erase_if(m_expected, [&uuid](const Expected &each) { return each.uuid == uuid; });
}

std::optional<LateOutcomes::Expected> LateOutcomes::take(const QString &uuid)
{
    const auto at = std::find_if(m_expected.begin(), m_expected.end(),
                                 [&uuid](const Expected &each) { return each.uuid == uuid; });
    if (at == m_expected.end())
        return std::nullopt;
    std::optional<Expected> taken(std::move(*at));
    m_expected.erase(at);
    return taken;
}

void LateOutcomes::forgetRemoval(const QString &uuid)
{
    std::erase_if(m_expected,
                  [&uuid](const Expected &each) { return each.uuid == uuid && !each.record; });
}

std::vector<LateOutcomes::Expected>::const_iterator LateOutcomes::find(const QString &uuid) const
{
    return std::find_if(m_expected.begin(), m_expected.end(),
                        [&uuid](const Expected &each) { return each.uuid == uuid; });
}

bool LateOutcomes::isExpected(const QString &uuid) const
{
    return find(uuid) != m_expected.end();
}

bool LateOutcomes::mayBeRemoved(const QString &uuid) const
{
    const auto at = find(uuid);
    return at != m_expected.end() && (!at->record || !at->guarded.isEmpty());
}

void LateOutcomes::handleState(KeychainState state)
{
    m_again.stop();
    if (state != KeychainState::Ready)
        return;
    m_looks = 0;
    look();
}

void LateOutcomes::look()
{
    if (m_isLooking || m_expected.empty())
        return;
    m_isLooking = true;
    QStringList uuids;
    for (const Expected &each : m_expected)
        uuids.append(each.uuid);
    readNext(std::move(uuids));
}

void LateOutcomes::readNext(QStringList uuids)
{
    while (!uuids.isEmpty() && !isExpected(uuids.front()))
        uuids.removeFirst();
    if (uuids.isEmpty()) {
        m_isLooking = false;
        if (!m_expected.empty())
            m_again.start(pauses.at(std::min(m_looks++, pauses.size() - 1)));
        return;
    }
    const QString uuid = uuids.takeFirst();
    auto *read = m_keychain.read(credentialKey(uuid));
    connect(read, &Reply::finished, this, [this, read, uuid, uuids = std::move(uuids)]() mutable {
        const auto found = read->takeResult();
        if (!found && found.error().kind != KeychainError::Kind::Absent) {
            m_isLooking = false; // looks again when the keychain becomes ready
            return;
        }
        compare(uuid, found);
        readNext(std::move(uuids));
    });
}

void LateOutcomes::compare(const QString &uuid, const Result<Secret, KeychainError> &found)
{
    const auto at = find(uuid);
    if (at == m_expected.end())
        return; // another request has decided it in the meantime
    if (!at->guarded.isEmpty()) {
        watch(*at, found.has_value());
        return;
    }
    const bool isStored = at->record && found && digestOf(*found) == at->digest;
    const bool isRemoved = !at->record && !found;
    if (!isStored && !isRemoved)
        return;
    if (isStored)
        Q_EMIT stored(VaultRecord(*at->record)); // a copy: the receiver may forget it
    else
        Q_EMIT removed(uuid);
}

void LateOutcomes::watch(const Expected &guarded, bool isThere)
{
    if (!isThere) {
        const VaultRecord record = *guarded.record; // copies: the slots may change the list
        const Secret secret = guarded.guarded.clone();
        Q_EMIT missing(record, secret);
    } else if (m_looks >= pauses.size()) {
        forget(QString(guarded.uuid));
    }
}

} // namespace keyturn
