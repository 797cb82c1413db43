// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <utility>

namespace keyturn {

/// A value or the reason why there is none. std::expected from the day our floor is GCC 13.
template <typename T, typename E> using Result = tl::expected<T, E>;

/// The success of an operation that yields nothing but "done".
struct Done
{
    bool operator==(const Done &) const = default;
};

template <typename E> [[nodiscard]] auto failure(E &&error)
{
    return tl::make_unexpected(std::forward<E>(error));
}

} // namespace keyturn
