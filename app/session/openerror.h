// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <QMetaType>

namespace keyturn {

/// Why a sign-in could not be opened. Its record says which service and which address are meant.
struct OpenError
{
    enum class Kind
    {
        NoService, ///< no file describes the service of the sign-in
        BadAddress, ///< the address of the sign-in is none that Keyturn may ask
        Keychain, ///< the credential could not be read; see `keychain`
    };

    Kind kind = Kind::Keychain;
    KeychainError keychain = {}; ///< of Kind::Keychain
};

} // namespace keyturn

Q_DECLARE_METATYPE(keyturn::OpenError)
