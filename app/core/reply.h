// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <utility>

namespace keyturn {

/// The answer to come of an operation that takes time: a request, a keychain job, a query.
///
/// Contract: owned by the object that handed it out. finished() is emitted exactly once, and never
/// before control has returned to the event loop. The reply deletes itself after that, so take the
/// result inside the slot. If its owner goes first nothing is emitted. Connect with a context
/// object:
///
///     auto *reply = api.list(CredentialKind::ApiKey);
///     connect(reply, &Reply::finished, this, [this, reply] { handleList(reply->takeResult()); });
class Reply : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reply)

public:
    /// Nobody waits for the answer any more. The reply still finishes once, with an error that says
    /// so where the operation can be stopped, with its real result where it cannot.
    void cancel();

Q_SIGNALS:
    void finished();

    /// The other side asked to wait; it is asked again by itself after that time.
    void waiting(std::chrono::milliseconds time);

    /// cancel() was called. For the producer.
    void cancelRequested();

protected:
    explicit Reply(QObject *owner);
    void finishLater();
};

template <typename T, typename E> class TypedReply final : public Reply
{
public:
    using ResultType = Result<T, E>;

    explicit TypedReply(QObject *owner)
        : Reply(owner)
    {
    }

    /// Moves the result out. Valid once, inside the slot of finished().
    [[nodiscard]] ResultType takeResult()
    {
        Q_ASSERT(m_result.has_value());
        return std::move(*m_result);
    }

    [[nodiscard]] bool isSettled() const { return m_result.has_value(); }

    /// For the producer. The first result counts, later ones are dropped: a time-out and a late
    /// answer may both arrive.
    void settle(ResultType result)
    {
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        finishLater();
    }

private:
    std::optional<ResultType> m_result;
};

} // namespace keyturn
