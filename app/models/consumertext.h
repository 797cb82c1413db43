// SPDX-License-Identifier: MIT
#pragma once

#include "core/consumer.h"

namespace keyturn {

/// What uses a key, in the cells of tables.
namespace consumertext {

/// All of them, or as many as a cell can show.
[[nodiscard]] QString cell(const std::vector<Consumer> &consumers);

/// "Used in …"; empty if there are none.
[[nodiscard]] QString spoken(const std::vector<Consumer> &consumers);

/// One in a line.
[[nodiscard]] QString toolTip(const std::vector<Consumer> &consumers);

/// Names that people or servers have given, in one text; only as many as a tooltip can hold.
[[nodiscard]] QString namesInSentence(const QStringList &names);

} // namespace consumertext
} // namespace keyturn
