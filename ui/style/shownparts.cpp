// SPDX-License-Identifier: MIT
#include "ui/style/shownparts.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QList>
#include <QStringList>
#include <QWidget>

namespace keyturn {

namespace {

constexpr char isHeading[] = "keyturnIsHeading";

class ShownParts final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    // Containers that Qt describes itself (QMainWindow) list a hidden part all the same.
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (isHidden(widget()))
            return {};
        if (kind != QAccessible::Description || !widget()->accessibleDescription().isEmpty())
            return QAccessibleWidget::text(kind);
        QStringList texts;
        for (const QLabel *heading : headings())
            texts.append(heading->text());
        return texts.join(u'\n');
    }

    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        constexpr QAccessible::Relation relation = QAccessible::DescriptionFor;
#else
        constexpr QAccessible::Relation relation = QAccessible::Label; // none for descriptions yet
#endif
        auto all = QAccessibleWidget::relations(match);
        if (match & relation)
            for (QLabel *heading : headings())
                all.append({ QAccessible::queryAccessibleInterface(heading), relation });
        return all;
    }

    [[nodiscard]] int childCount() const override
    {
        return int(shown().size());
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return shown().value(index);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (!child)
            return -1;
        const auto parts = shown();
        for (qsizetype index = 0; index < parts.size(); ++index) {
            if (parts.at(index)->object() == child->object())
                return int(index);
        }
        return -1;
    }

private:
    [[nodiscard]] static bool isHidden(const QWidget *part)
    {
        return part->isHidden() && !part->isWindow();
    }

    /// True for a label that says again what this part is called or described as: the message of a
    /// panel or a strip.
    [[nodiscard]] bool isSaid(const QWidget *part) const
    {
        const auto *label = qobject_cast<const QLabel *>(part);
        return label && !label->text().isEmpty()
            && (label->text() == widget()->accessibleName()
                || label->text() == widget()->accessibleDescription());
    }

    /// Those of a dialog that are shown.
    [[nodiscard]] QList<QLabel *> headings() const
    {
        QList<QLabel *> all;
        if (role() == QAccessible::Dialog)
            all = widget()->findChildren<QLabel *>();
        all.removeIf([this](const QLabel *label) {
            return !label->property(isHeading).toBool() || label->text().isEmpty()
                || label->window() != widget() || !label->isVisibleTo(widget());
        });
        return all;
    }

    [[nodiscard]] QList<QAccessibleInterface *> shown() const
    {
        QList<QAccessibleInterface *> parts;
        for (int index = 0; index < QAccessibleWidget::childCount(); ++index) {
            QAccessibleInterface *part = QAccessibleWidget::child(index);
            const auto *widget = part ? qobject_cast<QWidget *>(part->object()) : nullptr;
            if (widget && !isHidden(widget) && !isSaid(widget))
                parts.append(part);
        }
        return parts;
    }
};

/// Qt asks for a class and then for its base classes, so a class with an interface of its own has
/// it by now. The roles are those that Qt gives.
QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1StringView("QWidget"))
        return new ShownParts(widget, QAccessible::Client);
    if (className == QLatin1StringView("QFrame"))
        return new ShownParts(widget, QAccessible::Border);
    if (className == QLatin1StringView("QStackedWidget"))
        return new ShownParts(widget, QAccessible::LayeredPane);
    if (className == QLatin1StringView("QDialog"))
        return new ShownParts(widget, QAccessible::Dialog);
    return nullptr;
}

} // namespace

void setDialogHeading(QLabel *label)
{
    label->setProperty(isHeading, true);
}

void showOnlyShownParts()
{
    QAccessible::installFactory(makeAccessible); // Qt ignores one that is installed already
}

} // namespace keyturn
