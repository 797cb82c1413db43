// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <vector>

namespace keyturn::test {

/// Of figures that are not empty.
[[nodiscard]] inline double median(std::vector<double> figures)
{
    std::sort(figures.begin(), figures.end());
    return figures.at(figures.size() / 2);
}

[[nodiscard]] inline double worst(const std::vector<double> &figures)
{
    return *std::max_element(figures.begin(), figures.end());
}

/// Other work of the machine only adds to a figure: of repetitions the least counts.
[[nodiscard]] inline double least(const std::vector<double> &figures)
{
    return *std::min_element(figures.begin(), figures.end());
}

} // namespace keyturn::test
