// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QSettings>
#include <QString>

#include <functional>

namespace keyturn {

/// What one QtKeychain job reported, which may be untrue: see Broker.
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
    Secret value; ///< the value that a read job found
    QString detail;
};

/// The only class that uses QtKeychain. Jobs have no parent and delete themselves: if a job is
/// deleted while it is running, libsecret keeps a dangling pointer. All values are stored as text.
/// (In libsecret a text and a binary value are two entries side by side, of which the text is read
/// first.)
class KeychainJobs final
{
public:
    using Handler = std::function<void(JobResult)>;

    KeychainJobs();

    void write(const QString &key, const Secret &value, Handler done);
    void read(const QString &key, Handler done);
    void remove(const QString &key, Handler done);

private:
    // Always empty, and its file can never be created. Without these settings QtKeychain opens
    // settings under the service's name and, with KWallet, believes a value that it finds there.
    QSettings m_noSettings;
};

/// The name of the service that every job uses.
[[nodiscard]] QString keychainService();

} // namespace keyturn
