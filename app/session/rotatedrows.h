// SPDX-License-Identifier: MIT
#pragma once

#include "session/rotations.h"

namespace keyturn {

class CurrentSession;
class Listing;

/// Tells the lists of the open session which of their rows are being rotated.
class RotatedRows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotatedRows)

public:
    /// Both are borrowed and must outlive this object.
    RotatedRows(const Rotations &rotations, CurrentSession &current, QObject *parent);

private:
    void followSession();
    void markAll() const;
    void mark(Listing &listing) const; ///< one of the open session

    const Rotations &m_rotations;
    CurrentSession &m_current;
};

} // namespace keyturn
