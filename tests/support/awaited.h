// SPDX-License-Identifier: MIT
#pragma once

#include "core/reply.h"

#include <QSignalSpy>

#include <memory>
#include <optional>

namespace keyturn::test {

/// The result of a reply, or nothing if it did not finish in time. Runs a real event loop:
/// qWaitFor() sleeps 10 ms in each turn, which is too slow if server and client share a thread.
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
