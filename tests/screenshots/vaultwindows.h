// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace keyturn {
class Theme;
}

namespace keyturn::gallery {

// The windows of the vault, with a vault in a temporary folder. `theme` must outlive them.
[[nodiscard]] std::unique_ptr<QWidget> makeVault(Theme &theme);
/// The same with the details of an entry beside the table.
[[nodiscard]] std::unique_ptr<QWidget> makeVaultDetails(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeEmptyVault(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeVaultLost(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeEntry(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeEntryWithOtherEnd(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeEntryWithoutServer(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeNamingServer(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeReveal(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeUseVariable(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeUseValue(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeImportText(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeImportEmpty(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeCapture(Theme &theme);
[[nodiscard]] std::unique_ptr<QWidget> makeCaptureRefused(Theme &theme);

} // namespace keyturn::gallery
