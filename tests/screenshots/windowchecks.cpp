// SPDX-License-Identifier: MIT
#include "screenshots/windowchecks.h"

#include "support/uirobot.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

namespace keyturn::gallery {

using namespace Qt::StringLiterals;

namespace {

/// These cut a text on purpose, and tell the whole of it in a tooltip.
bool isElidedByDesign(const QWidget &widget)
{
    return widget.inherits("keyturn::ElidedLabel");
}

bool hasRoom(const QLabel &label)
{
    if (label.hasHeightForWidth() && label.height() < label.heightForWidth(label.width()))
        return false;
    return label.wordWrap() || label.width() >= label.sizeHint().width();
}

bool hasRoom(const QAbstractButton &button)
{
    const QSize least = button.minimumSizeHint();
    const int height =
        button.hasHeightForWidth() ? button.heightForWidth(button.width()) : least.height();
    return button.width() >= least.width() && button.height() >= height;
}

/// The parts of a scroll area are meant to be larger than what is seen, and a dialog inside of a
/// window, which only the gallery has, keeps its own size.
bool isOutside(const QWidget &child)
{
    const QWidget *parent = child.parentWidget();
    if (child.isWindow() || qobject_cast<const QDialog *>(&child)
        || qobject_cast<const QAbstractScrollArea *>(parent)
        || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
        return false;
    return !parent->rect().contains(child.geometry());
}

QStringList cutTitles(const QHeaderView &header)
{
    QStringList found;
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column)
            && header.sectionSize(column) < header.sectionSizeHint(column))
            found.append(
                u"%1: %2 of %3"_s.arg(header.model()->headerData(column, Qt::Horizontal).toString())
                    .arg(header.sectionSize(column))
                    .arg(header.sectionSizeHint(column)));
    }
    return found;
}

void addCells(const QAbstractItemView &view, QStringList &texts)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    const auto *table = qobject_cast<const QTableView *>(&view);
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table && table->isColumnHidden(column))
            continue;
        texts.append(model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model->rowCount(); ++row) {
            for (const int role :
                 { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
                texts.append(model->index(row, column).data(role).toString());
        }
    }
}

void addTexts(const QWidget &widget, QStringList &texts)
{
    texts.append({ test::UiRobot::accessibleName(&widget), widget.accessibleDescription(),
                   widget.toolTip() });
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts.append(field->placeholderText());
    if (const auto *field = qobject_cast<const QPlainTextEdit *>(&widget))
        texts.append(field->placeholderText());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        texts.append(menu->title());
    for (const QAction *action : widget.actions())
        texts.append(action->text());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < box->count(); ++item)
            texts.append(box->itemText(item));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view && !qobject_cast<const QHeaderView *>(view))
        addCells(*view, texts);
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    const auto report = [&found](const QWidget *widget, const QString &text) {
        found.append(u"%1 \"%2\" %3x%4"_s
                         .arg(QString::fromLatin1(widget->metaObject()->className()), text.left(40))
                         .arg(widget->width())
                         .arg(widget->height()));
    };
    for (const auto *child : window.findChildren<QWidget *>()) {
        if (!child->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(child);
        if (label && !label->text().isEmpty() && !isElidedByDesign(*label) && !hasRoom(*label))
            report(label, label->text());
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        if (button && !button->text().isEmpty() && !hasRoom(*button))
            report(button, button->text());
        const auto *header = qobject_cast<const QHeaderView *>(child);
        for (const QString &title :
             header && header->orientation() == Qt::Horizontal ? cutTitles(*header) : QStringList())
            report(header, title);
        if (isOutside(*child))
            report(child, u"outside of its parent"_s);
    }
    return found;
}

QStringList cutTextsAtRest(const QWidget &window)
{
    QStringList found;
    std::ignore = QTest::qWaitFor(
        [&] {
            found = cutTexts(window);
            return found.isEmpty();
        },
        2000);
    return found;
}

QStringList allTexts(const QWidget &window)
{
    QStringList texts;
    addTexts(window, texts);
    for (const auto *child : window.findChildren<QWidget *>()) {
        // Menus are not visible, but they are there.
        if (child->isVisible() || qobject_cast<const QMenu *>(child))
            addTexts(*child, texts);
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace keyturn::gallery
