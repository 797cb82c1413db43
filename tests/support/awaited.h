// SPDX-License-Identifier: MIT
#pragma once

#include "core/reply.h"

#include <QSignalSpy>

#include <memory>
#include <optional>

namespace keyturn::test {

/// What the reply finished with, or nothing when it did not in time. A real event loop, not
/// qWaitFor(), which sleeps 10 ms a turn: too slow where server and client share a thread.
template <typename T, typename E>
[[nodiscard]] std::optional<Result<T, E>> awaited(TypedReply<T, E> *reply,
                                                  int milliseconds = 10'000)
{
    auto result = std::make_shared<std::optional<Result<T, E>>>();
    QObject::connect(reply, &Reply::finished, reply,
                     [reply, result] { result->emplace(reply->takeResult()); });
    QSignalSpy spy(reply, &Reply::finished);
    spy.wait(milliseconds);
    return std::move(*result);
}

} // namespace keyturn::test
