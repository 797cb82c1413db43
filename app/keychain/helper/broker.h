// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/helper/keychainjobs.h"
#include "keychain/helper/secretservice.h"
#include "keychain/helperprotocol.h"

#include <functional>

namespace keyturn {

/// Finds out what is true behind the answers of keychains. Nothing is believed until it was read
/// back:
/// - "not found" may mean "locked" (libsecret). An entry is called absent only while a canary entry
///   can be read.
/// - "written" may mean nothing (QtKeychain ignores KWallet's answers). The value is read again and
///   compared.
/// - "deleted" may mean "locked and still there" (libsecret). The entry is looked for afterwards.
/// - "failed" may mean "done, but nobody could look any more". KeychainError::mayHaveActed is false
///   only if the keychain has refused, or if the entry shows that nothing was done.
///
/// Handles one request at a time. `done` may be called before run() returns.
class Broker final
{
public:
    using Outcome = Result<Secret, KeychainError>;
    using Handler = std::function<void(Outcome)>;

    void run(HelperRequest request, Handler done);

private:
    using Proceed = std::function<void()>;

    void check();
    void write();
    void read();
    void remove();
    void list();

    void judgeWritten(const JobResult &found);
    /// For a write or a removal that failed. `undone` is what the entry shows if nothing was done.
    void noteFailedJob(const JobResult &result, EntryTrace undone);

    /// Calls `proceed` if the canary can be read; writes the canary first if there is none.
    /// Otherwise the request fails.
    void proveReadable(Proceed proceed);
    void writeCanary(const Proceed &proceed);
    void confirmAbsence();
    void judgeRemoval(const JobResult &found);
    /// For a job that did not find the entry: finds out whether the entry is gone or only out of
    /// reach.
    void judgeMissing(const JobResult &found, const Proceed &ifGone, KeychainError ifPresent);

    void succeed(Secret value);
    void fail(KeychainError error);

    /// Fails with the job's error, or with a better reason if the service gives one.
    void failAs(const JobResult &result);

    KeychainJobs m_jobs;
    HelperRequest m_request;
    Handler m_done;
    QString m_owner; ///< serviceOwner() before the job
    bool m_mayHaveActed = false; ///< said with the request's error
};

} // namespace keyturn
