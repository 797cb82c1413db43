// SPDX-License-Identifier: MIT
#include "guide.h"

#include "support/uirobot.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include <cstdio>

namespace keyturn::test {

using namespace Qt::StringLiterals;

namespace {

QWidget *whatTakesInput()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

Guide::Guide(QString folder)
    : m_folder(std::move(folder))
{
}

bool Guide::step(const QString &what, bool passed)
{
    std::printf("%s %s\n", passed ? "ok    " : "FAILED", qPrintable(what));
    if (!passed)
        std::printf("       on the screen: %s\n", qPrintable(UiRobot::everythingSeen()));
    std::fflush(stdout);
    return passed;
}

bool Guide::picture(const QString &name)
{
    QTest::qWait(150); // until hover, focus and layout have settled
    QWidget *widget = whatTakesInput();
    const QString file = u"%1-%2.png"_s.arg(m_pictures + 1, 2, 10, QLatin1Char('0')).arg(name);
    if (!widget || !widget->grab().save(QDir(m_folder).filePath(file)))
        return step(u"the picture %1 is saved"_s.arg(file), false);
    ++m_pictures;
    return true;
}

bool Guide::show(const QString &name, const QString &what, bool passed)
{
    return step(what, passed) && picture(name);
}

} // namespace keyturn::test
