// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <utility>

namespace keyturn {

/// The future answer of an operation that takes time: a request, a keychain job, a query.
///
/// A reply is owned by the object that returned it. finished() is emitted exactly once, and never
/// before control has returned to the event loop. After that the reply deletes itself: take the
/// result inside the slot. If the owner is deleted first, nothing is emitted. Connect with a
/// context object:
///
///     auto *reply = api.list(CredentialKind::ApiKey);
///     connect(reply, &Reply::finished, this, [this, reply] { handleList(reply->takeResult()); });
class Reply : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reply)

public:
    /// Says that nobody needs the answer any more. The reply still finishes once: with an error if
    /// the operation could be stopped, otherwise with its real result.
    void cancel();

Q_SIGNALS:
    /// Emitted exactly once; takeResult() has the result or the error.
    void finished();

    /// The server asked for a pause; the request is sent again by itself after `time`.
    void waiting(std::chrono::milliseconds time);

    /// For the object that owns the reply: cancel() was called.
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

    /// Moves the result out. May be called once, inside the slot connected to finished().
    [[nodiscard]] ResultType takeResult()
    {
        Q_ASSERT(m_result.has_value());
        return std::move(*m_result);
    }

    [[nodiscard]] bool isSettled() const { return m_result.has_value(); }

    /// For the object that owns the reply. Only the first result counts: a time-out and a late
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
