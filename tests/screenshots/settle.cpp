// SPDX-License-Identifier: MIT
#include "screenshots/settle.h"

#include "store/store.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QPointer>
#include <QTest>

#include <utility>

using namespace std::chrono_literals;

namespace keyturn::gallery {

namespace {

constexpr auto quiet = 20ms;
constexpr auto patience = 5000ms;

/// Counts every event that this thread delivers.
class Stirring final : public QObject
{
public:
    Stirring() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Timer:
        case QEvent::Paint:
        case QEvent::UpdateRequest:
        case QEvent::UpdateLater:
            break;
        default:
            ++m_count;
        }
        return false;
    }

    [[nodiscard]] int takeCount() { return std::exchange(m_count, 0); }

private:
    int m_count = 0;
};

/// Waits until the store's answer has been delivered.
void waitFor(Store &store)
{
    const QPointer<Reply> reply = store.openIntents();
    std::ignore = QTest::qWaitFor([&reply] { return !reply; }, int(patience.count()));
}

} // namespace

void settle(Store &store)
{
    Stirring stirring;
    const QDeadlineTimer end(patience);
    do {
        waitFor(store);
        std::ignore = stirring.takeCount();
        QTest::qWait(int(quiet.count()));
    } while (stirring.takeCount() > 0 && !end.hasExpired());
}

void clickSaid(const char *context, const char *text)
{
    const QString said = QCoreApplication::translate(context, text);
    QAbstractButton *found = nullptr;
    const auto look = [&] {
        const QWidget *modal = QApplication::activeModalWidget();
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && button->isVisible() && button->isEnabled() && button->text() == said
                && (!modal || modal->isAncestorOf(button)))
                found = button;
        }
        return found != nullptr;
    };
    if (QTest::qWaitFor(look, int(patience.count())))
        found->click();
}

} // namespace keyturn::gallery
