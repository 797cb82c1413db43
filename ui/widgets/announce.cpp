// SPDX-License-Identifier: MIT
#include "ui/widgets/announce.h"

#include <QAccessibleObject>
#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <array>
#include <utility>

namespace keyturn {

namespace {

AnnouncementObserver &observer()
{
    static AnnouncementObserver observer;
    return observer;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

/// What was announced, as something that has just come up. It is drawn nowhere: the bridge to
/// AT-SPI passes on no alert, but does tell what is shown, and screen readers speak whatever
/// notification is. It is a part of the program, not of a window: before a notification in a dialog
/// Orca would say all of the dialog once more.
class Notice final : public QAccessibleObject
{
public:
    using QAccessibleObject::QAccessibleObject;

    void say(const QString &text)
    {
        m_text = text;
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(qApp);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_text : QString();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    QString m_text;
};

/// Its text is asked for later, when the next announcement may have been made: they take turns.
Notice &nextNotice()
{
    constexpr std::size_t turns = 16;
    static std::array<QPointer<QObject>, turns> objects;
    static std::array<Notice *, turns> notices = {};
    static std::size_t turn = 0;
    turn = (turn + 1) % turns;
    if (!objects.at(turn)) {
        objects.at(turn) = new QObject(qApp);
        notices.at(turn) = new Notice(objects.at(turn));
        QAccessible::registerAccessibleInterface(notices.at(turn)); // which ends with its object
    }
    return *notices.at(turn);
}

void tell(QWidget *widget, const QString &text)
{
    nextNotice().say(text);
    QAccessibleEvent alert(widget, QAccessible::Alert); // for Windows and macOS
    QAccessible::updateAccessibility(&alert);
}

#else

void tell(QWidget *widget, const QString &text)
{
    QAccessibleAnnouncementEvent announcement(widget, text);
    QAccessible::updateAccessibility(&announcement);
}

#endif

/// Tells what has been announced in this turn of the event loop and can be seen by now: texts are
/// often set before their page or dialog is shown, and more than once.
void tellAll(const QList<QPointer<QWidget>> &widgets)
{
    for (const QPointer<QWidget> &widget : widgets) {
        if (!widget || !widget->isVisible())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (const QString text = accessible ? accessible->text(QAccessible::Name) : QString();
            !text.isEmpty())
            tell(widget, text);
    }
}

} // namespace

void announce(QWidget *widget)
{
    if (observer())
        observer()(widget);
    if (!QAccessible::isActive())
        return;
    static QList<QPointer<QWidget>> pending;
    if (pending.isEmpty())
        QMetaObject::invokeMethod(
            qApp, [] { tellAll(std::exchange(pending, {})); }, Qt::QueuedConnection);
    if (!pending.contains(widget))
        pending.append(widget);
}

void setAnnouncementObserver(AnnouncementObserver newObserver)
{
    observer() = std::move(newObserver);
}

} // namespace keyturn
