// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace keyturn {

class ConnectionSwitcher;
class NavigationButton;

/// The left side of the window: the connection, and the pages as one exclusive list that can be
/// operated with the mouse, the arrow keys and assistive technology. Its width is that of the
/// design, or that of the longest entry if that is larger.
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
        Computer ///< pages under the heading "On this computer"
    };

    /// The entry with that id, updated. If there is none yet, it is made at the end of its section.
    NavigationButton *addPage(Section section, const QString &id, Icon icon, const QString &label);

    /// With an unknown id no entry is current.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] NavigationButton *button(const QString &id) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user, or assistive technology, chose a page. setCurrent() does not emit this signal.
    void pageRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(const QString &text);

    QVBoxLayout *m_layout = nullptr;
    QVBoxLayout *m_session = nullptr;
    QVBoxLayout *m_computer = nullptr;
    ConnectionSwitcher *m_switcher = nullptr;
    QButtonGroup *m_group = nullptr;
    QHash<QString, NavigationButton *> m_buttons;
};

} // namespace keyturn
