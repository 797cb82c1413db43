// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace keyturn {

/// Assistive technology finds the field, with its name, its description and that it holds a
/// password, but not its text: Qt sends what is typed into any field to every listener on the
/// accessibility bus, masked or not, letter by letter (R33). To be called before the field is
/// shown.
void hideTextFromAssistiveTechnology(QWidget *field);

} // namespace keyturn
