// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QString>

class QHeaderView;
class QWidget;

namespace keyturn {

/// Where windows and columns stood, and the colour scheme that the user chose. The only file that
/// touches QSettings; nothing in it is about credentials.
class WindowState final
{
public:
    /// `file`: an INI file.
    explicit WindowState(const QString &file);

    void restoreWindow(QWidget &window) const;
    void saveWindow(const QWidget &window);
    /// False when nothing was saved under that name.
    bool restoreHeader(const QString &name, QHeaderView &header) const;
    void saveHeader(const QString &name, const QHeaderView &header);

    /// "system", "light" or "dark".
    [[nodiscard]] QString scheme() const;
    void setScheme(const QString &scheme);

private:
    QSettings m_settings;
};

} // namespace keyturn
