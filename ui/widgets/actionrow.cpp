// SPDX-License-Identifier: MIT
#include "ui/widgets/actionrow.h"

#include <QPushButton>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int mostActions = 4;
constexpr int wholeCharacters = 48; ///< of a label; a name in it can have more

} // namespace

ActionRow::ActionRow(QString name, QWidget *buttonParent)
    : m_name(std::move(name))
    , m_buttonParent(buttonParent)
{
}

void ActionRow::setActions(const QStringList &labels)
{
    Q_ASSERT(labels.size() <= mostActions);
    if (std::equal(m_buttons.begin(), m_buttons.end(), labels.begin(), labels.end(),
                   [](const QPushButton *button, const QString &label) {
                       return button->text() == label;
                   }))
        return;
    for (QPushButton *button : std::as_const(m_buttons)) {
        // Not deleted at once: the click that led here may have come from one of these buttons.
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < std::min(int(labels.size()), mostActions); ++i) {
        auto *button = new QPushButton(labels.at(i), m_buttonParent);
        button->setObjectName(m_name + QString::number(i));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT triggered(i); });
        addWidget(button);
        m_buttons.append(button);
    }
}

QSize ActionRow::minimumSize() const
{
    const int whole = m_buttonParent->fontMetrics().averageCharWidth() * wholeCharacters;
    return FlowLayout::minimumSize().boundedTo({ whole, QLAYOUTSIZE_MAX });
}

} // namespace keyturn
