// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <QMetaType>

namespace keyturn {

/// Why a sign-in could not be opened. Its record tells the service and the address.
struct OpenError
{
    enum class Kind
    {
        NoService, ///< no profile describes the service
        NoKind, ///< the service's profile has no credentials of the sign-in's kind
        BadAddress, ///< Keyturn may not send requests to the address of the sign-in
        Keychain, ///< the credential could not be read; see `keychain`
    };

    Kind kind = Kind::Keychain;
    KeychainError keychain = {}; ///< set for Kind::Keychain
};

} // namespace keyturn

Q_DECLARE_METATYPE(keyturn::OpenError)
