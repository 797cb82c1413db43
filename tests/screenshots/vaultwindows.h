// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace keyturn::gallery {

// The vault's own windows, with a vault in a temporary folder behind them.
[[nodiscard]] std::unique_ptr<QWidget> makeVault();
[[nodiscard]] std::unique_ptr<QWidget> makeEmptyVault();
[[nodiscard]] std::unique_ptr<QWidget> makeVaultLost();
[[nodiscard]] std::unique_ptr<QWidget> makeEntry();
[[nodiscard]] std::unique_ptr<QWidget> makeReveal();
[[nodiscard]] std::unique_ptr<QWidget> makeUseVariable();
[[nodiscard]] std::unique_ptr<QWidget> makeUseValue();
[[nodiscard]] std::unique_ptr<QWidget> makeImportText();
[[nodiscard]] std::unique_ptr<QWidget> makeImportEmpty();
[[nodiscard]] std::unique_ptr<QWidget> makeCapture();
[[nodiscard]] std::unique_ptr<QWidget> makeCaptureRefused();

} // namespace keyturn::gallery
