// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace keyturn::gallery {

// Windows made only of the reusable widgets, like the target pictures.
[[nodiscard]] std::unique_ptr<QWidget> makeWidgetSheet();
[[nodiscard]] std::unique_ptr<QWidget> makeApiKeys();
[[nodiscard]] std::unique_ptr<QWidget> makeFirstStart();
[[nodiscard]] std::unique_ptr<QWidget> makeErrorAndEmpty();
[[nodiscard]] std::unique_ptr<QWidget> makeConnect();
[[nodiscard]] std::unique_ptr<QWidget> makeSecret();

} // namespace keyturn::gallery
