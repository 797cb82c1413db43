// SPDX-License-Identifier: MIT
#include "support/uirobot.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStyleOptionButton>
#include <QTest>

namespace keyturn::test {

namespace {

QWidgetList searchRoots()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return { popup };
    if (QWidget *modal = QApplication::activeModalWidget())
        return { modal };
    QWidgetList roots;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            roots.append(window);
    }
    return roots;
}

QString shownText(const QWidget *widget)
{
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->displayText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && text->isReadOnly())
        return text->toPlainText();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    return UiRobot::accessibleName(widget);
}

/// A check box may be wider than its text, but only its indicator and text react to a click.
QPoint placeToClick(const QWidget *widget)
{
    if (!qobject_cast<const QCheckBox *>(widget))
        return widget->rect().center();
    QStyleOptionButton option;
    option.initFrom(widget);
    return widget->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, widget).center();
}

void forEachVisible(const std::function<bool(QWidget *)> &visit)
{
    for (QWidget *root : searchRoots()) {
        if (!visit(root))
            return;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == root && !visit(widget))
                return;
        }
    }
}

} // namespace

QString UiRobot::accessibleName(const QWidget *widget)
{
    // The interface is only used for reading, so the const_cast does no harm.
    QAccessibleInterface *interface =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return interface ? interface->text(QAccessible::Name) : QString();
}

QWidget *UiRobot::look(const QString &name)
{
    // A label or a window may have the same name: controls are preferred.
    QWidget *found = nullptr;
    const auto isOperable = [](const QWidget *widget) {
        return widget && !widget->isWindow() && widget->focusPolicy() != Qt::NoFocus;
    };
    forEachVisible([&](QWidget *widget) {
        if (accessibleName(widget) == name && (!found || isOperable(widget)))
            found = widget;
        return !isOperable(found);
    });
    return found;
}

QWidget *UiRobot::find(const QString &name)
{
    QWidget *found = nullptr;
    // What was just shown may have no size before its window is laid out again.
    const auto isReady = [&found] {
        return found && found->isEnabled() && !found->rect().isEmpty();
    };
    std::ignore = waitUntil([&] {
        found = look(name);
        return isReady();
    });
    return isReady() ? found : nullptr;
}

bool UiRobot::click(const QString &name)
{
    QWidget *widget = find(name);
    if (!widget)
        return false;
    QTest::mouseClick(widget, Qt::LeftButton, {}, placeToClick(widget));
    return true;
}

bool UiRobot::type(const QString &field, const QString &text)
{
    QWidget *widget = find(field);
    if (!widget)
        return false;
    widget->setFocus();
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
    return true;
}

bool UiRobot::choose(const QString &comboBox, const QString &entry)
{
    auto *box = qobject_cast<QComboBox *>(find(comboBox));
    if (!box || box->findText(entry) < 0)
        return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != entry; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    return box->currentText() == entry;
}

void UiRobot::press(const QKeySequence &keys)
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        target = QApplication::activeWindow();
    if (target)
        QTest::keySequence(target, keys);
}

QString UiRobot::textOf(const QString &name)
{
    const QWidget *widget = look(name);
    return widget ? shownText(widget) : QString();
}

bool UiRobot::sees(const QString &text)
{
    bool found = false;
    forEachVisible([&](QWidget *widget) {
        found = shownText(widget).contains(text) || widget->windowTitle().contains(text);
        return !found;
    });
    return found;
}

bool UiRobot::waitToSee(const QString &text)
{
    return waitUntil([&] { return sees(text); });
}

bool UiRobot::waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

QString UiRobot::everythingSeen()
{
    QStringList texts;
    forEachVisible([&](QWidget *widget) {
        const QString text = shownText(widget);
        if (!text.isEmpty())
            texts.append(text);
        return true;
    });
    return texts.join(u" | ");
}

QStringList UiRobot::doubleMnemonics(const QWidget &window)
{
    QStringList found;
    QHash<std::pair<const QObject *, QKeySequence>, QString> known;
    const auto note = [&](const QObject *where, const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        QString &other = known[{ where, key }];
        if (!other.isEmpty())
            found.append(QStringLiteral("%1: \"%2\" and \"%3\"").arg(key.toString(), other, text));
        other = text;
    };
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            for (const QAction *action : menu->actions()) {
                if (action->isVisible() && action->isEnabled())
                    note(menu, action->text());
            }
        }
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(widget->window(), button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(widget->window(), label->text());
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                note(widget->window(), menu->text());
        }
    }
    return found;
}

} // namespace keyturn::test
