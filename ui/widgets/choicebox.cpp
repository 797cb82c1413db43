// SPDX-License-Identifier: MIT
#include "ui/widgets/choicebox.h"

#include "ui/style/metrics.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace keyturn {

namespace {

/// One of the choices. Qt's own, a cell of the popup's view, can be selected there without being
/// chosen.
class AccessibleChoice final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleChoice(QComboBox *box, int index)
        : m_box(box)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_box && m_index < m_box->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_box);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_box->itemText(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override { return parent()->rect(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = parent()->state();
        state.expandable = state.expanded = state.focused = state.focusable = false;
        state.selectable = true;
        state.selected = m_box->currentIndex() == m_index;
        return state;
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return { pressAction() }; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_box->isEnabled())
            m_box->setCurrentIndex(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QComboBox> m_box;
    int m_index;
};

/// AT-SPI has no text for a value: the chosen one is the one that is selected, and the box's text.
class AccessibleChoiceBox final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleChoiceBox(ChoiceBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    ~AccessibleChoiceBox() override
    {
        for (const QAccessible::Id choice : m_choices)
            QAccessible::deleteAccessibleInterface(choice);
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        return state;
    }

    // What a hidden box offers would be read among that of what is shown.
    [[nodiscard]] int childCount() const override
    {
        return box()->isVisible() ? box()->count() + (box()->isEditable() ? 1 : 0) : 0;
    }

    /// The choices, and the field of a box that takes others, too.
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index == box()->count())
            return QAccessible::queryAccessibleInterface(box()->lineEdit());
        for (int next = int(m_choices.size()); next <= index; ++next)
            m_choices.push_back(
                QAccessible::registerAccessibleInterface(new AccessibleChoice(box(), next)));
        return QAccessible::accessibleInterface(m_choices.at(std::size_t(index)));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
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

    // The text: that of the chosen one, without a caret.
    [[nodiscard]] QString text(int from, int to) const override
    {
        return box()->currentText().mid(from, to - from);
    }
    [[nodiscard]] int characterCount() const override { return int(box()->currentText().size()); }
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return 0; }
    [[nodiscard]] QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    void scrollToSubstring(int, int) override { }

private:
    [[nodiscard]] ChoiceBox *box() const { return static_cast<ChoiceBox *>(widget()); }

    mutable std::vector<QAccessible::Id> m_choices; ///< by their indexes, as far as asked for
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

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<const QDialog *>(window()))
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace keyturn
