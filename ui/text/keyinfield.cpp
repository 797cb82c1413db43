// SPDX-License-Identifier: MIT
#include "ui/text/keyinfield.h"

#include <QCoreApplication>

namespace keyturn::keyinfield {

namespace {

struct KeyInField
{
    Q_DECLARE_TR_FUNCTIONS(KeyInField)
};

} // namespace

QString sentence()
{
    return KeyInField::tr("This looks like a whole key, so nothing was saved. Keyturn keeps keys "
                          "only in the keychain: take it out here. Import… in the vault keeps it "
                          "there.");
}

Message message()
{
    return { KeyInField::tr("A whole key seems to be in the wrong field"),
             KeyInField::tr("Only what is in the field for the key goes into the keychain. Take it "
                            "out here; nothing was saved.") };
}

} // namespace keyturn::keyinfield
