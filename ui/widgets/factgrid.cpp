// SPDX-License-Identifier: MIT
#include "ui/widgets/factgrid.h"

#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/paragraph.h"

#include <QGridLayout>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace keyturn {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    // Not a QFormLayout: that loses the height of a value that wraps.
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(metrics::large);
    m_layout->setVerticalSpacing(metrics::tiny);
    m_layout->setColumnStretch(1, 1);
}

QLabel *FactGrid::add(const QString &name, const QString &value, const QString &toolTip)
{
    auto *key = new QLabel(name, this);
    key->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new Paragraph(value, this);
    text->setToolTip(toolTip);
    // Otherwise it is the tooltip with its tags.
    text->setAccessibleDescription(QTextDocumentFragment::fromHtml(toolTip).toPlainText());
    // The height of one line, so that both texts have the same baseline.
    key->setMinimumHeight(text->heightForWidth(QWIDGETSIZE_MAX));
    const int row = m_layout->rowCount();
    m_layout->addWidget(key, row, 0, Qt::AlignTop);
    m_layout->addWidget(text, row, 1);
    return text;
}

void FactGrid::addCopyable(const QString &name, const QString &value, const QString &copyable)
{
    QLabel *text = add(name, value);
    const int row = m_layout->rowCount() - 1;
    m_layout->setAlignment(m_layout->itemAtPosition(row, 0)->widget(), Qt::AlignVCenter);
    text->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    auto *copy = new QToolButton(this);
    copy->setIcon(icon(Icon::Copy));
    //: %1 is the name of a fact, such as "Key ID"
    copy->setAccessibleName(tr("Copy: %1").arg(name));
    copy->setToolTip(copy->accessibleName());
    copy->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(copy, ButtonRole::Quiet);
    m_layout->addWidget(copy, row, 2, Qt::AlignVCenter);
    connect(copy, &QToolButton::clicked, this,
            [this, copyable] { Q_EMIT copyRequested(copyable); });
}

} // namespace keyturn
