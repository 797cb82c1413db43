// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace keyturn {

class ConnectionSwitcher;
class NavigationButton;

/// The left side of the window: the connection, and the pages as one exclusive list that can be
/// operated with the mouse, the arrow keys and assistive technology. Its width is that of the
/// design, or that of the longest entry if that is larger, or that of the icons if it is folded.
class Sidebar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    explicit Sidebar(QWidget *parent = nullptr);

    [[nodiscard]] ConnectionSwitcher *switcher() const { return m_switcher; }

    enum class Section
    {
        Session, ///< pages of the open session
        Computer, ///< pages under the heading "On this computer"
        Program ///< pages about Keyturn itself, at the bottom
    };

    /// The entry with that id, updated. If there is none yet, it is made at the end of its section.
    NavigationButton *addPage(Section section, const QString &id, Icon icon, const QString &label);

    /// With an unknown id no entry is current.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] NavigationButton *button(const QString &id) const;

    /// Folded, the sidebar shows icons alone; their names are tooltips then, and still what screen
    /// readers read.
    void setFolded(bool isFolded);
    /// The width that it has, or would have, with names.
    [[nodiscard]] int unfoldedWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user, or assistive technology, chose a page. setCurrent() does not emit this signal.
    void pageRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QVBoxLayout *layoutOf(Section section) const;
    void addHeading(const QString &text);

    QVBoxLayout *m_layout = nullptr;
    QVBoxLayout *m_session = nullptr;
    QVBoxLayout *m_computer = nullptr;
    QVBoxLayout *m_program = nullptr;
    ConnectionSwitcher *m_switcher = nullptr;
    QButtonGroup *m_group = nullptr;
    QHash<QString, NavigationButton *> m_buttons;
    QLabel *m_heading = nullptr;
    QWidget *m_line = nullptr; ///< in place of the heading while the sidebar is folded
    bool m_isFolded = false;
};

} // namespace keyturn
