// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace keyturn {

/// Where no window can be opened, making a QApplication aborts the process, after several lines
/// that are written for developers. While an object of this class lives, the process says so in one
/// plain line instead and ends with the exit code `noDisplay`. Make the object right before the
/// QApplication and destroy it right after. It works through Qt's messages, so that it knows
/// nothing of X11 or Wayland.
class DisplayCheck final
{
public:
    static constexpr int noDisplay = 3; ///< app/run takes the tour when it sees this code

    DisplayCheck();
    ~DisplayCheck(); ///< prints what Qt has said meanwhile
    Q_DISABLE_COPY_MOVE(DisplayCheck)

private:
    QtMessageHandler m_before = nullptr;
};

} // namespace keyturn
