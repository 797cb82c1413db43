// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace keyturn {

/// Makes screen readers read out the widget's accessible name, as it is when the event loop has its
/// next turn, if the widget is shown by then. Used when something has happened that the user may
/// not be looking at. What is announced twice before that is read once.
void announce(QWidget *widget);

/// For tests: a function that is called for every announcement. Without assistive technology Qt
/// drops its accessibility events, so a test could not see them. An empty function removes the
/// observer.
using AnnouncementObserver = std::function<void(QWidget *widget)>;
void setAnnouncementObserver(AnnouncementObserver observer);

} // namespace keyturn
