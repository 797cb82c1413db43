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

/// The left side of the window: where Keyturn works, and its pages. As wide as the design says, or
/// as its longest entry needs.
class Sidebar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    explicit Sidebar(QWidget *parent = nullptr);

    [[nodiscard]] ConnectionSwitcher *switcher() const { return m_switcher; }

    NavigationButton *addPage(const QString &id, Icon icon, const QString &label);
    void addHeading(const QString &text);
    /// What is added after it stands at the bottom.
    void addStretch();
    /// A page at the bottom; makes the stretch itself.
    NavigationButton *addBottom(const QString &id, Icon icon, const QString &label);

    /// An unknown id: no entry is current.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] NavigationButton *button(const QString &id) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user; setCurrent() does not emit it.
    void pageRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout = nullptr;
    ConnectionSwitcher *m_switcher = nullptr;
    QButtonGroup *m_group = nullptr;
    QHash<QString, NavigationButton *> m_buttons;
    bool m_stretched = false;
};

} // namespace keyturn
