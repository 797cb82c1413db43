// SPDX-License-Identifier: MIT
#include "ui/widgets/choicebox.h"

#include "ui/style/metrics.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace keyturn {

namespace {

class AccessibleChoiceBox final : public QAccessibleWidget
{
public:
    explicit AccessibleChoiceBox(ChoiceBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
    }

    // The choices of a hidden box would be read among those of what is shown.
    [[nodiscard]] int childCount() const override { return box()->isVisible() ? 1 : 0; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount()
            ? QAccessible::queryAccessibleInterface(box()->view())
            : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == box()->view() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return { QAccessibleActionInterface::showMenuAction(),
                 QAccessibleActionInterface::pressAction() };
    }

    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

    [[nodiscard]] QString localizedActionDescription(const QString &) const override
    {
        return ChoiceBox::tr("Opens the list of choices");
    }

private:
    [[nodiscard]] ChoiceBox *box() const { return static_cast<ChoiceBox *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *box = qobject_cast<ChoiceBox *>(object);
    return box ? new AccessibleChoiceBox(box) : nullptr;
}

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    // Qt ignores a factory that is installed already.
    QAccessible::installFactory(makeAccessible);
}

void ChoiceBox::showPopup()
{
    const QRect available = screen()->availableGeometry();
    const int bar =
        count() > maxVisibleItems() ? view()->verticalScrollBar()->sizeHint().width() : 0;
    view()->setMinimumWidth(
        std::min(view()->sizeHintForColumn(0) + bar, available.width() - 2 * metrics::small));
    QComboBox::showPopup();
}

} // namespace keyturn
