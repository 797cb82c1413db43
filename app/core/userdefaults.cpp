// SPDX-License-Identifier: MIT
#include "core/userdefaults.h"

namespace keyturn {

namespace {

UserDefaults &present()
{
    static UserDefaults defaults;
    return defaults;
}

} // namespace

const UserDefaults &userDefaults()
{
    return present();
}

void setUserDefaults(const UserDefaults &defaults)
{
    present() = defaults;
}

} // namespace keyturn
