// SPDX-License-Identifier: MIT
#include "keychain/helper/broker.h"

#include <QUuid>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Kind = KeychainError::Kind;
using Operation = HelperRequest::Operation;
using Status = JobResult::Status;

const auto canaryEntry = u"Keyturn/canary/canary"_s;

Secret newCanary()
{
    return Secret::fromText(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// The reason for which the Secret Service cannot store anything; nothing if it gives none.
std::optional<KeychainError> obstacle()
{
    switch (serviceState()) {
    case ServiceState::NoService:
        return KeychainError{ Kind::NoService, u"no keychain service on the session bus"_s };
    case ServiceState::NoCollection:
        return KeychainError{ Kind::NoCollection, u"no default collection"_s };
    case ServiceState::Locked:
        return KeychainError{ Kind::Locked, u"the default collection is locked"_s };
    case ServiceState::NotUsed:
    case ServiceState::Open:
    case ServiceState::Unclear:
        break;
    }
    return std::nullopt;
}

KeychainError errorOf(const JobResult &result)
{
    switch (result.status) {
    case Status::Denied:
        return { Kind::Denied, result.detail };
    case Status::NoBackend:
        return { Kind::NoService, result.detail };
    case Status::Ok:
    case Status::NotFound:
    case Status::Failed:
        break;
    }
    return { Kind::Unavailable, result.detail };
}

EntryTrace traceOfEntry(const QString &key)
{
    const ServiceState state = serviceState();
    if (state == ServiceState::NotUsed)
        return EntryTrace::None;
    return state == ServiceState::Open ? traceOf(keychainService(), key) : EntryTrace::Unclear;
}

} // namespace

void Broker::run(HelperRequest request, Handler done)
{
    m_request = std::move(request);
    m_done = std::move(done);
    m_mayHaveActed = false;
    if (!canRunJobs()) {
        fail({ Kind::Unavailable, u"the event loop is not GLib's (QT_NO_GLIB?)"_s });
        return;
    }
    switch (m_request.operation) {
    case Operation::Check:
        check();
        break;
    case Operation::Write:
        write();
        break;
    case Operation::Read:
        read();
        break;
    case Operation::Remove:
        remove();
        break;
    case Operation::List:
        list();
        break;
    }
}

void Broker::check()
{
    writeCanary([this] { succeed({}); });
}

void Broker::write()
{
    m_owner = serviceOwner();
    m_jobs.write(m_request.key, m_request.value, [this](const JobResult &written) {
        if (written.status != Status::Ok) {
            noteFailedJob(written, EntryTrace::None);
            failAs(written);
            return;
        }
        m_mayHaveActed = true;
        m_jobs.read(m_request.key, [this](const JobResult &found) { judgeWritten(found); });
    });
}

void Broker::judgeWritten(const JobResult &found)
{
    const bool isRead = found.status == Status::Ok && !found.value.isEmpty();
    if (isRead && found.value.equals(m_request.value)) {
        succeed({});
        return;
    }
    auto reason = obstacle();
    const bool isAbsent = !reason && found.status == Status::NotFound
        && traceOfEntry(m_request.key) == EntryTrace::None;
    if (isRead || isAbsent)
        m_mayHaveActed = false;
    fail(reason ? std::move(*reason)
                : KeychainError{ Kind::Mismatch, u"what was written cannot be read back"_s });
}

void Broker::read()
{
    m_jobs.read(m_request.key, [this](JobResult found) {
        if (found.status == Status::NotFound) {
            // The canary is read before the second look: an unlock between the two must not turn
            // "locked" into "absent".
            proveReadable([this] { confirmAbsence(); });
        } else if (found.status != Status::Ok) {
            failAs(found);
        } else if (found.value.isEmpty()) {
            fail({ Kind::Unavailable, u"the entry is there, but its value cannot be read"_s });
        } else {
            succeed(std::move(found.value));
        }
    });
}

void Broker::confirmAbsence()
{
    m_jobs.read(m_request.key, [this](JobResult found) {
        if (found.status == Status::Ok && !found.value.isEmpty())
            succeed(std::move(found.value));
        else
            judgeMissing(found,
                         [this] {
                             fail({ Kind::Absent, {} });
                         },
                         { Kind::Locked, u"the entry is in a collection that is locked"_s });
    });
}

void Broker::remove()
{
    // Looked at before anything is sent: for a locked keyring QtKeychain says "no error", after
    // which nobody could tell whether something was removed.
    if (auto reason = obstacle()) {
        fail(std::move(*reason));
        return;
    }
    m_owner = serviceOwner();
    m_jobs.remove(m_request.key, [this](const JobResult &removed) {
        if (removed.status != Status::Ok && removed.status != Status::NotFound) {
            noteFailedJob(removed, EntryTrace::Present);
            failAs(removed);
            return;
        }
        m_mayHaveActed = true;
        proveReadable([this] {
            m_jobs.read(m_request.key, [this](const JobResult &found) { judgeRemoval(found); });
        });
    });
}

void Broker::noteFailedJob(const JobResult &result, EntryTrace undone)
{
    if (result.status == Status::Denied || result.status == Status::NoBackend)
        return;
    if (serviceOwner() != m_owner) {
        m_mayHaveActed = true; // it has ended, perhaps in the middle of the job
        return;
    }
    switch (serviceState()) {
    case ServiceState::NoService:
    case ServiceState::NoCollection:
    case ServiceState::Locked:
        return; // it has refused for this reason
    case ServiceState::Open:
        m_mayHaveActed = traceOf(keychainService(), m_request.key) != undone;
        return;
    case ServiceState::NotUsed:
    case ServiceState::Unclear:
        m_mayHaveActed = true;
        return;
    }
}

void Broker::list()
{
    if (serviceState() == ServiceState::NotUsed) {
        fail({ Kind::NotListable, u"this keychain is no Secret Service"_s });
        return;
    }
    proveReadable([this] {
        if (const auto entries = entriesOf(keychainService()))
            succeed(encodeEntries(*entries));
        else
            fail({ Kind::Unavailable, u"the service does not say what it holds"_s });
    });
}

void Broker::judgeRemoval(const JobResult &found)
{
    KeychainError survived{ Kind::Mismatch, u"the entry survived its deletion"_s };
    if (found.status == Status::Ok) {
        m_mayHaveActed = false;
        fail(std::move(survived));
        return;
    }
    judgeMissing(
        found, [this] { succeed({}); }, std::move(survived));
}

void Broker::judgeMissing(const JobResult &found, const Proceed &ifGone, KeychainError ifPresent)
{
    const auto trace =
        found.status == Status::NotFound ? traceOfEntry(m_request.key) : EntryTrace::Unclear;
    switch (trace) {
    case EntryTrace::None:
        ifGone();
        break;
    case EntryTrace::Present:
        m_mayHaveActed = false;
        fail(std::move(ifPresent));
        break;
    case EntryTrace::Unclear:
        failAs(found);
        break;
    }
}

void Broker::proveReadable(Proceed proceed)
{
    // Checked first, because every job in a locked keyring makes the desktop ask for its password
    // again.
    if (auto reason = obstacle()) {
        fail(std::move(*reason));
        return;
    }
    m_jobs.read(canaryEntry, [this, proceed = std::move(proceed)](const JobResult &found) {
        if (found.status == Status::Ok && !found.value.isEmpty())
            proceed();
        else if (found.status == Status::NotFound)
            writeCanary(proceed);
        else
            failAs(found);
    });
}

void Broker::writeCanary(const Proceed &proceed)
{
    auto canary = std::make_shared<const Secret>(newCanary());
    m_jobs.write(canaryEntry, *canary, [this, canary, proceed](const JobResult &written) {
        if (written.status != Status::Ok) {
            failAs(written);
            return;
        }
        m_jobs.read(canaryEntry, [this, canary, proceed](const JobResult &found) {
            if (found.status == Status::Ok && found.value.equals(*canary))
                proceed();
            else if (auto reason = obstacle())
                fail(std::move(*reason));
            else
                fail({ Kind::Mismatch, u"the canary cannot be read back"_s });
        });
    });
}

void Broker::succeed(Secret value)
{
    m_request.value.wipe();
    std::exchange(m_done, nullptr)(std::move(value));
}

void Broker::fail(KeychainError error)
{
    error.mayHaveActed = m_mayHaveActed;
    m_request.value.wipe();
    std::exchange(m_done, nullptr)(failure(std::move(error)));
}

void Broker::failAs(const JobResult &result)
{
    auto reason = obstacle();
    fail(reason ? std::move(*reason) : errorOf(result));
}

} // namespace keyturn
