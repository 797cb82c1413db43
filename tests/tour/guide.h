// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn::test {

/// Prints each step of the tour and takes the pictures, which are numbered.
class Guide final
{
public:
    explicit Guide(QString folder);

    /// Prints the step and, if it has not passed, what is on the screen. Returns `passed`.
    [[nodiscard]] bool step(const QString &what, bool passed);

    /// Takes a picture of what is active: a menu, a dialog, otherwise the window.
    [[nodiscard]] bool picture(const QString &name);

    /// Prints the step, and takes its picture if it has passed.
    [[nodiscard]] bool show(const QString &name, const QString &what, bool passed);

    [[nodiscard]] int pictures() const { return m_pictures; }

private:
    QString m_folder;
    int m_pictures = 0;
};

} // namespace keyturn::test
