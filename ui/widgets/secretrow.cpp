// SPDX-License-Identifier: MIT
#include "ui/widgets/secretrow.h"

#include "core/userdefaults.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secretfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace keyturn {

SecretRow::SecretRow(QWidget *parent)
    : QWidget(parent)
{
    auto *frame = new Panel(this);
    m_field = new SecretField(frame);
    m_reveal = new QToolButton(frame);
    m_reveal->setCheckable(true);
    m_reveal->setIcon(icon(Icon::Eye));
    m_reveal->setText(tr("Reveal"));
    m_reveal->setAccessibleName(tr("Reveal"));
    m_reveal->setToolTip(
        tr("Reveal for %Ln second(s)", nullptr, int(userDefaults().revealTime.count())));
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_reveal, ButtonRole::Quiet);
    m_copy = new QPushButton(icon(Icon::Copy), tr("&Copy"), frame);
    setButtonRole(m_copy, ButtonRole::Primary);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::medium);
    row->setSpacing(metrics::small);
    row->addWidget(m_field, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(frame);

    connect(m_field, &SecretField::revealedChanged, this, [this](bool revealed) {
        m_reveal->setChecked(revealed);
        m_reveal->setIcon(icon(revealed ? Icon::EyeOff : Icon::Eye));
    });
    // Connected to toggled(), not to clicked(): assistive technology checks the button without a
    // click.
    connect(m_reveal, &QToolButton::toggled, this, [this](bool checked) {
        if (checked != m_field->isRevealed())
            checked ? m_field->reveal() : m_field->mask();
    });
    connect(m_copy, &QPushButton::clicked, this, &SecretRow::copyRequested);
    connect(m_field, &SecretField::copyRequested, this, &SecretRow::copyRequested);
}

} // namespace keyturn
