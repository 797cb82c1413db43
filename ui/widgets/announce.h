// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace keyturn {

/// Makes screen readers read out the widget's accessible name. Used when something has happened
/// that the user may not be looking at.
void announce(QWidget *widget);

/// For tests: a function that is called for every announcement. Without assistive technology Qt
/// drops its accessibility events, so a test could not see them. An empty function removes the
/// observer.
using AnnouncementObserver = std::function<void(QWidget *widget)>;
void setAnnouncementObserver(AnnouncementObserver observer);

} // namespace keyturn
