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

/// The left side of the window: where Keyturn works, and its pages as one exclusive list, which the
/// arrow keys and assistive technology operate like the mouse. As wide as the design says, or as
/// its longest entry needs.
class Sidebar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    explicit Sidebar(QWidget *parent = nullptr);

    [[nodiscard]] ConnectionSwitcher *switcher() const { return m_switcher; }

    enum class Section
    {
        Session, ///< what the open session has
        Computer ///< under the heading "On this computer"
    };

    /// The entry of that id, which is made at the end of its section if there is none yet.
    NavigationButton *addPage(Section section, const QString &id, Icon icon, const QString &label);

    /// An unknown id: no entry is current.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] NavigationButton *button(const QString &id) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user, or by assistive technology; setCurrent() does not emit it.
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
