// SPDX-License-Identifier: MIT
#include "support/fakekeychain.h"

#include "keychain/keychainvalue.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using Fault = FakeKeychain::Fault;
using Kind = KeychainError::Kind;

auto failed(Kind kind)
{
    return failure(KeychainError{ kind, u"the fake keychain was told to"_s });
}

std::optional<Kind> refusalKind(Fault fault)
{
    switch (fault) {
    case Fault::Locked:
    case Fault::LocksAfter:
        return Kind::Locked;
    case Fault::Denied:
        return Kind::Denied;
    case Fault::NoService:
    case Fault::EndsAfter:
        return Kind::NoService;
    case Fault::NoCollection:
        return Kind::NoCollection;
    case Fault::Unavailable:
        return Kind::Unavailable;
    case Fault::HelperMissing:
        return Kind::HelperMissing;
    case Fault::None:
    case Fault::Hang:
    case Fault::MismatchOnWrite:
    case Fault::LoseValue:
        break;
    }
    return std::nullopt;
}

std::optional<KeychainState> stateAfter(Kind kind)
{
    switch (kind) {
    case Kind::Absent:
        return KeychainState::Ready;
    case Kind::Locked:
        return KeychainState::Locked;
    case Kind::Denied:
        return KeychainState::Denied;
    case Kind::NoService:
        return KeychainState::NoService;
    case Kind::NoCollection:
        return KeychainState::NoCollection;
    case Kind::TimedOut:
        return KeychainState::NotResponding;
    case Kind::HelperMissing:
        return KeychainState::HelperMissing;
    case Kind::Mismatch:
    case Kind::Unavailable:
        return KeychainState::Unavailable;
    case Kind::NotListable:
    case Kind::Refused:
    case Kind::Canceled:
        break;
    }
    return std::nullopt;
}

} // namespace

FakeKeychain::FakeKeychain(QObject *parent)
    : Keychain(parent)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &FakeKeychain::serveNext);
}

FakeKeychain::~FakeKeychain() = default;

void FakeKeychain::setFault(Fault fault)
{
    m_fault = fault;
    if (fault != Fault::Hang && !m_queue.empty() && !m_turn.isActive())
        m_turn.start(m_delay);
}

void FakeKeychain::timeOutHung(Late late)
{
    while (!m_queue.empty()) {
        const Pending &front = m_queue.front();
        if (late == Late::Stored && front.operation == Operation::Write)
            put(front.key, front.value);
        answerFront(failed(Kind::TimedOut));
    }
}

void FakeKeychain::put(const QString &key, const Secret &value)
{
    m_entries.insert_or_assign(key, value.clone());
}

void FakeKeychain::drop(const QString &key)
{
    m_entries.erase(key);
}

bool FakeKeychain::contains(const QString &key) const
{
    return m_entries.count(key) > 0;
}

Secret FakeKeychain::value(const QString &key) const
{
    const auto at = m_entries.find(key);
    return at == m_entries.end() ? Secret() : at->second.clone();
}

QStringList FakeKeychain::credentialKeys() const
{
    QStringList keys = this->keys();
    keys.removeIf([](const QString &key) { return key.startsWith("Keyturn/fingerprint/"_L1); });
    return keys;
}

QStringList FakeKeychain::keys() const
{
    QStringList keys;
    for (const auto &[key, value] : m_entries)
        keys.append(key);
    return keys;
}

KeychainReply<Done> *FakeKeychain::check()
{
    return ask<Done>(Operation::Check, {}, {});
}

KeychainReply<Done> *FakeKeychain::write(const QString &key, const Secret &secret)
{
    return ask<Done>(Operation::Write, key, secret.clone());
}

KeychainReply<Secret> *FakeKeychain::read(const QString &key)
{
    return ask<Secret>(Operation::Read, key, {});
}

KeychainReply<Done> *FakeKeychain::remove(const QString &key)
{
    return ask<Done>(Operation::Remove, key, {});
}

KeychainReply<KeychainEntries> *FakeKeychain::entries()
{
    return ask<KeychainEntries>(Operation::List, {}, {});
}

template <typename T>
KeychainReply<T> *FakeKeychain::ask(Operation operation, const QString &key, Secret value)
{
    m_requests.append(operation);
    auto *reply = new KeychainReply<T>(this);
    if (operation == Operation::Write) {
        if (auto refusal = refusalOf(value)) {
            reply->settle(failure(std::move(*refusal)));
            return reply;
        }
    }
    connect(reply, &Reply::cancelRequested, this, [this, reply] { cancel(reply); });
    m_queue.push_back({ operation, key, std::move(value), reply });
    if (!m_turn.isActive())
        m_turn.start(m_delay);
    return reply;
}

void FakeKeychain::cancel(const Reply *reply)
{
    const auto at = std::find_if(m_queue.begin(), m_queue.end(), [reply](const Pending &pending) {
        return std::visit([reply](const auto *of) { return of == reply; }, pending.reply);
    });
    if (at == m_queue.end())
        return;
    std::visit([](auto *of) { of->settle(failed(Kind::Canceled)); }, at->reply);
    m_queue.erase(at);
    if (m_queue.empty() && state() == KeychainState::Waiting)
        setState(KeychainState::Unknown);
}

void FakeKeychain::serveNext()
{
    if (m_queue.empty())
        return;
    const Fault fault = m_next == Fault::None ? m_fault : std::exchange(m_next, Fault::None);
    if (fault == Fault::Hang) {
        m_fault = Fault::Hang; // a hanging job also blocks those after it
        setState(KeychainState::Waiting);
        return;
    }
    answerFront(outcomeOf(m_queue.front(), fault));
    if (!m_queue.empty())
        m_turn.start(m_delay);
}

void FakeKeychain::answerFront(Outcome outcome)
{
    const Pending front = std::move(m_queue.front());
    m_queue.pop_front();
    const auto next =
        outcome ? KeychainState::Ready : stateAfter(outcome.error().kind).value_or(state());
    if (auto *const *secret = std::get_if<KeychainReply<Secret> *>(&front.reply))
        (*secret)->settle(std::move(outcome));
    else if (auto *const *list = std::get_if<KeychainReply<KeychainEntries> *>(&front.reply))
        (*list)->settle(outcome.map([this](const Secret &) {
            KeychainEntries entries;
            for (const auto &[key, value] : m_entries)
                entries.push_back({ key, QDateTime::fromSecsSinceEpoch(0, Qt::UTC) });
            return entries;
        }));
    else
        std::get<KeychainReply<Done> *>(front.reply)->settle(outcome.map([](const Secret &) {
            return Done();
        }));
    setState(next);
}

FakeKeychain::Outcome FakeKeychain::outcomeOf(const Pending &pending, Fault fault)
{
    if (const auto kind = refusalKind(fault)) {
        const bool isActing = fault == Fault::LocksAfter || fault == Fault::EndsAfter;
        const bool isChange =
            pending.operation == Operation::Write || pending.operation == Operation::Remove;
        if (isActing && pending.operation == Operation::Write)
            put(pending.key, pending.value);
        else if (isActing && pending.operation == Operation::Remove)
            drop(pending.key);
        return failure(
            KeychainError{ *kind, u"the fake keychain was told to"_s, isActing && isChange });
    }
    switch (pending.operation) {
    case Operation::Check:
        break;
    case Operation::Write:
        return write(pending, fault);
    case Operation::Read:
        if (!contains(pending.key))
            return failure(KeychainError{ Kind::Absent, {} });
        return value(pending.key);
    case Operation::Remove:
        drop(pending.key);
        break;
    case Operation::List:
        if (m_listable == Listable::No)
            return failed(Kind::NotListable);
        break;
    }
    return Secret();
}

FakeKeychain::Outcome FakeKeychain::write(const Pending &pending, Fault fault)
{
    if (fault == Fault::MismatchOnWrite)
        return failed(Kind::Mismatch);
    if (fault == Fault::LoseValue)
        drop(pending.key);
    else
        put(pending.key, pending.value);
    return Secret();
}

} // namespace keyturn::test
