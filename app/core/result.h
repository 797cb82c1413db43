// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <utility>

namespace keyturn {

/// A value, or the reason why there is none. To be replaced by std::expected when GCC 13 is the
/// oldest supported compiler.
template <typename T, typename E> using Result = tl::expected<T, E>;

/// The value of an operation that can only succeed or fail.
struct Done
{
    bool operator==(const Done &) const = default;
};

template <typename E> [[nodiscard]] auto failure(E &&error)
{
    return tl::make_unexpected(std::forward<E>(error));
}

} // namespace keyturn
