// SPDX-License-Identifier: MIT
#include "ui/widgets/countlabel.h"

#include "ui/style/fonts.h"
#include "ui/widgets/announce.h"

namespace keyturn {

using namespace std::chrono_literals;

CountLabel::CountLabel(QWidget *parent)
    : QLabel(parent)
{
    setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(this, TextStyle::Secondary);
    m_settling.setSingleShot(true);
    m_settling.setInterval(700ms);
    connect(&m_settling, &QTimer::timeout, this, [this] { announce(this); });
}

void CountLabel::setCountText(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    m_settling.start();
}

} // namespace keyturn
