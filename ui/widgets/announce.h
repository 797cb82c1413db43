// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace keyturn {

/// Has screen readers say what a widget's accessible name says: something has happened that the
/// user did not look for.
void announce(QWidget *widget);

/// Told about every announcement, for tests: Qt drops its accessibility events where no assistive
/// technology is running. Empty: nobody.
using AnnouncementObserver = std::function<void(QWidget *widget)>;
void setAnnouncementObserver(AnnouncementObserver observer);

} // namespace keyturn
