// SPDX-License-Identifier: MIT
#include "ui/widgets/sidebar.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/navigationbutton.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace keyturn {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_session(new QVBoxLayout)
    , m_computer(new QVBoxLayout)
    , m_program(new QVBoxLayout)
    , m_switcher(new ConnectionSwitcher(this))
    , m_group(new QButtonGroup(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium,
                                 metrics::medium);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_switcher);
    m_layout->addSpacing(metrics::medium + 2);
    m_switcher->setObjectName(QStringLiteral("connectionSwitcher"));
    for (QVBoxLayout *section : { m_session, m_computer, m_program })
        section->setSpacing(m_layout->spacing());
    m_layout->addLayout(m_session);
    addHeading(tr("On this computer"));
    m_layout->addLayout(m_computer);
    m_layout->addStretch(1);
    m_layout->addLayout(m_program);
    m_group->setExclusive(true);
    // Connected to toggling, not to clicks: assistive technology checks an entry without a click.
    connect(m_group, &QButtonGroup::buttonToggled, this,
            [this](QAbstractButton *button, bool isChecked) {
                if (isChecked)
                    Q_EMIT pageRequested(button->objectName());
            });
}

NavigationButton *Sidebar::addPage(Section section, const QString &id, Icon icon,
                                   const QString &label)
{
    NavigationButton *button = m_buttons.value(id);
    if (!button) {
        button = new NavigationButton(this);
        button->setObjectName(id);
        button->setFolded(m_isFolded);
        m_buttons.insert(id, button);
        m_group->addButton(button);
        layoutOf(section)->addWidget(button);
    }
    button->setPage(icon, label);
    return button;
}

QVBoxLayout *Sidebar::layoutOf(Section section) const
{
    switch (section) {
    case Section::Session:
        return m_session;
    case Section::Computer:
        return m_computer;
    case Section::Program:
        break;
    }
    return m_program;
}

void Sidebar::addHeading(const QString &text)
{
    m_heading = new QLabel(text, this);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setContentsMargins(10, metrics::medium, 10, metrics::tiny - 1);
    setTextStyle(m_heading, TextStyle::Small);
    m_line = new QWidget(this);
    auto *around = new QVBoxLayout(m_line);
    around->setContentsMargins(0, metrics::small, 0, metrics::small);
    around->addWidget(new HairLine(m_line));
    m_line->hide();
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_line);
}

void Sidebar::setFolded(bool isFolded)
{
    if (m_isFolded == isFolded)
        return;
    m_isFolded = isFolded;
    const int side = isFolded ? metrics::small : metrics::medium;
    m_layout->setContentsMargins(side, metrics::medium, side, metrics::medium);
    m_heading->setVisible(!isFolded);
    m_line->setVisible(isFolded);
    m_switcher->setFolded(isFolded);
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setFolded(isFolded);
    updateGeometry();
}

int Sidebar::unfoldedWidth() const
{
    int widest = m_heading->sizeHint().width();
    for (const NavigationButton *button : m_buttons)
        widest = std::max(widest, button->unfoldedWidth());
    return std::max(metrics::sidebarWidth, widest + 2 * metrics::medium);
}

void Sidebar::setCurrent(const QString &id)
{
    const QSignalBlocker silent(m_group);
    if (NavigationButton *wanted = m_buttons.value(id)) {
        wanted->setChecked(true);
        return;
    }
    // In an exclusive group the last checked button cannot be unchecked.
    m_group->setExclusive(false);
    if (QAbstractButton *checked = m_group->checkedButton())
        checked->setChecked(false);
    m_group->setExclusive(true);
}

QString Sidebar::current() const
{
    return m_buttons.key(static_cast<NavigationButton *>(m_group->checkedButton()));
}

NavigationButton *Sidebar::button(const QString &id) const
{
    return m_buttons.value(id);
}

QSize Sidebar::sizeHint() const
{
    const QSize wanted = m_layout->sizeHint();
    return { m_isFolded ? wanted.width() : unfoldedWidth(), wanted.height() };
}

QSize Sidebar::minimumSizeHint() const
{
    return { sizeHint().width(), m_layout->minimumSize().height() };
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(line, colours(palette()).line);
}

} // namespace keyturn
