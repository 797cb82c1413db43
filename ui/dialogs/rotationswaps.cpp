// SPDX-License-Identifier: MIT
#include "ui/dialogs/rotationswaps.h"

namespace keyturn {

RotationSwaps::RotationSwaps(const Rotations &rotations, QObject *parent)
    : QObject(parent)
{
    // Its dialog may still be there, so they are not deleted.
    connect(&rotations, &Rotations::ended, this, [this](const RotationRecord &record) {
        const auto known = m_swaps.find(record.uuid);
        if (known != m_swaps.end())
            known->second->forget();
    });
}

FileSwaps &RotationSwaps::of(const QString &uuid)
{
    std::unique_ptr<FileSwaps> &swaps = m_swaps[uuid];
    if (!swaps)
        swaps = std::make_unique<FileSwaps>(nullptr);
    return *swaps;
}

} // namespace keyturn
