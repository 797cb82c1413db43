// SPDX-License-Identifier: MIT
#include "ui/widgets/hiddentext.h"

#include <QAccessibleWidget>
#include <QLineEdit>
#include <QLoggingCategory>

namespace keyturn {

namespace {

constexpr char isHidden[] = "keyturnTextIsHidden";

/// Without a text interface, which Qt's bridges ask for before they pass on what was inserted or
/// removed.
class HiddenText final : public QAccessibleWidget
{
public:
    explicit HiddenText(QWidget *field)
        : QAccessibleWidget(field, QAccessible::EditableText)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *line = qobject_cast<const QLineEdit *>(widget());
        state.passwordEdit = true;
        state.editable = line && !line->isReadOnly();
        state.readOnly = !state.editable;
        return state;
    }

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(isHidden).toBool() ? new HiddenText(widget) : nullptr;
}

} // namespace

void hideTextFromAssistiveTechnology(QWidget *field)
{
    field->setProperty(isHidden, true);
    // Qt ignores a factory that is installed already.
    QAccessible::installFactory(makeAccessible);
    // What somebody has asked for before is Qt's own.
    if (QAccessible::isActive())
        QAccessible::deleteAccessibleInterface(
            QAccessible::uniqueId(QAccessible::queryAccessibleInterface(field)));
    // The bridge to AT-SPI writes a warning whenever the caret moves in a field without a text.
    static const bool isQuiet = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("qt.accessibility.atspi.warning=false"));
        return true;
    }();
    Q_UNUSED(isQuiet);
}

} // namespace keyturn
