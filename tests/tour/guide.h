// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn::test {

/// Says each step of the tour as it passes, and takes the pictures, numbered in their order.
class Guide final
{
public:
    explicit Guide(QString folder);

    /// Prints the step; what is on the screen, too, if it did not pass. `passed`, for a chain.
    [[nodiscard]] bool step(const QString &what, bool passed);

    /// A picture of what takes input now: a menu, a dialog, else the window.
    [[nodiscard]] bool picture(const QString &name);

    /// The step, and its picture if it passed.
    [[nodiscard]] bool show(const QString &name, const QString &what, bool passed);

    [[nodiscard]] int pictures() const { return m_pictures; }

private:
    QString m_folder;
    int m_pictures = 0;
};

} // namespace keyturn::test
