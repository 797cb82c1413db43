// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QSettings>
#include <QString>

#include <functional>

namespace keyturn {

/// What one QtKeychain job said. It is not to be believed: see Broker.
struct JobResult
{
    enum class Status
    {
        Ok,
        NotFound,
        Denied,
        NoBackend,
        Failed
    };

    Status status = Status::Failed;
    Secret value; ///< of a read job
    QString detail;
};

/// The only code that meets QtKeychain. Jobs have no parent and delete themselves: one that is
/// deleted under way leaves libsecret with a dangling pointer. Values are always text; text and
/// binary are two entries side by side with libsecret, and the text one is read first.
class KeychainJobs final
{
public:
    using Handler = std::function<void(JobResult)>;

    KeychainJobs();

    void write(const QString &key, const Secret &value, Handler done);
    void read(const QString &key, Handler done);
    void remove(const QString &key, Handler done);

private:
    // Always empty, and its file can never come to be. Without it QtKeychain opens settings under
    // the service's name, and with KWallet believes a value that it finds there.
    QSettings m_noSettings;
};

/// The service name of every job.
[[nodiscard]] QString keychainService();

} // namespace keyturn
