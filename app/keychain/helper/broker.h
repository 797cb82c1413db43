// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/helper/keychainjobs.h"
#include "keychain/helperprotocol.h"

#include <functional>

namespace keyturn {

/// Turns what keychains say into what is true. Nothing counts until it was read back:
/// - "not found" may mean "locked" (libsecret), so absence is claimed only while a canary entry can
///   be read;
/// - "written" may mean nothing at all (KWallet's answers are ignored by QtKeychain), so the value
///   is read again and compared;
/// - "deleted" may mean "locked, still there" (libsecret), so the entry is looked for afterwards.
///
/// One request at a time; the answer may come inside run().
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

    /// Goes on when the canary can be read, having written it if there was none; else answers.
    void proveReadable(Proceed proceed);
    void writeCanary(Proceed proceed);
    void confirmAbsence();
    void judgeRemoval(const JobResult &found);
    /// After a job that did not find the entry: whether it is gone or only out of reach.
    void judgeMissing(const JobResult &found, const Proceed &ifGone, KeychainError ifPresent);

    void succeed(Secret value);
    void fail(KeychainError error);

    /// Fails with what the job said, or with the better reason that the service gives.
    void failAs(const JobResult &result);

    KeychainJobs m_jobs;
    HelperRequest m_request;
    Handler m_done;
};

} // namespace keyturn
