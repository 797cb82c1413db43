// SPDX-License-Identifier: MIT
#pragma once

#include "session/keyplace.h"

#include <QString>

#include <functional>

namespace keyturn {
class ServiceCatalog;
class SignIns;
struct VaultRecord;
} // namespace keyturn

/// What the places are called in which keys can be seen.
namespace keyturn::placetext {

/// "Acme Apps · Appcircle": the list of an account, and also the page if `places` has two lists of
/// that account. Safe to show; empty if the account is not there any more.
[[nodiscard]] QString list(const ListKey &key, const std::vector<KeyPlace> &places,
                           const SignIns &signIns, const ServiceCatalog &catalog);

/// "Show in the vault", "Show in Acme Apps · Appcircle", for a button or the entry of a menu.
[[nodiscard]] QString show(const KeyPlace &place, const std::vector<KeyPlace> &places,
                           const SignIns &signIns, const ServiceCatalog &catalog);

/// The service of an entry of the vault, with its server if that is not the usual one: "Anyreach",
/// "Anyreach (api.example.com)". Safe to show.
[[nodiscard]] QString of(const ServiceCatalog &catalog, const VaultRecord &record);
/// The same for many entries: each of the few texts is made once. The catalog is borrowed.
[[nodiscard]] std::function<QString(const VaultRecord &)> each(const ServiceCatalog &catalog);

} // namespace keyturn::placetext
