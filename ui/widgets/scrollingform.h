// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace keyturn {

/// The part of a dialog that gives way where the screen is too low for all of it: a form that asks
/// for the height of all its fields and scrolls if it gets less. The field with the keyboard focus
/// stays visible, however it got the focus. While nothing scrolls the form looks and acts as if it
/// stood in the dialog itself.
class ScrollingForm final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollingForm)

public:
    /// Takes ownership of `form`, whose fields must be there already.
    ScrollingForm(QWidget *form, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepGap();
    void showFocus();
    [[nodiscard]] bool scrolls() const;
};

} // namespace keyturn
