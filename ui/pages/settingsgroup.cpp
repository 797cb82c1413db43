// SPDX-License-Identifier: MIT
#include "ui/pages/settingsgroup.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/statusline.h"

#include <QGridLayout>
#include <QLabel>

namespace keyturn {

namespace {

constexpr int mostWidth = 720;
constexpr int labelShare = 2; // of the width
constexpr int fieldShare = 3;

} // namespace

SettingsGroup::SettingsGroup(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout)
{
    auto *title = new QLabel(heading, this);
    title->setTextFormat(Qt::PlainText);
    setTextStyle(title, TextStyle::PanelTitle);
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(metrics::large);
    m_rows->setVerticalSpacing(metrics::small);
    m_rows->setColumnStretch(0, labelShare);
    m_rows->setColumnStretch(1, fieldShare);
    setMaximumWidth(mostWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::medium);
    layout->addWidget(title);
    layout->addLayout(m_rows);
}

void SettingsGroup::add(const QString &label, QWidget &field)
{
    const int row = m_rows->rowCount();
    auto *name = new FieldLabel(label, &field, this);
    name->setWordWrap(true);
    if (!field.focusProxy() && field.focusPolicy() != Qt::NoFocus)
        field.setAccessibleName(label);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(&field, row, 1);
}

void SettingsGroup::add(QWidget &field)
{
    m_rows->addWidget(&field, m_rows->rowCount(), 0, 1, 2);
}

StatusLine *SettingsGroup::addLine(const QString &text)
{
    auto *line = new StatusLine(this);
    line->setStatusQuietly(Tone::Neutral, {}, text);
    m_rows->addWidget(line, m_rows->rowCount(), 0, 1, 2);
    return line;
}

} // namespace keyturn
