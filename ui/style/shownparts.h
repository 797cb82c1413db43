// SPDX-License-Identifier: MIT
#pragma once

class QLabel;

namespace keyturn {

/// From now on assistive technology finds in plain containers (QWidget, QFrame, QDialog,
/// QStackedWidget, and what derives from them) only the children that are not hidden. Qt lists the
/// hidden ones, too, so that what a page may say later is read beside what it says now. A label
/// with the name or the description of its container is left out, too: it was read by then.
void showOnlyShownParts();

/// The label says what its dialog is about, which key for example: it is the dialog's label, and
/// its text is read with the dialog's name. A dialog can have several.
void setDialogHeading(QLabel *label);

} // namespace keyturn
