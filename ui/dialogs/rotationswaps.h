// SPDX-License-Identifier: MIT
#pragma once

#include "session/rotations.h"
#include "snippets/fileswaps.h"

#include <map>
#include <memory>

namespace keyturn {

/// What this run has swapped in files for rotations. Can be undone until the rotation has ended,
/// also after its dialog was closed and opened again.
class RotationSwaps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationSwaps)

public:
    /// `rotations` is borrowed and must outlive this object.
    RotationSwaps(const Rotations &rotations, QObject *parent);

    /// Those of the rotation with this uuid; valid as long as this object.
    [[nodiscard]] FileSwaps &of(const QString &uuid);

private:
    std::map<QString, std::unique_ptr<FileSwaps>> m_swaps;
};

} // namespace keyturn
