// SPDX-License-Identifier: MIT
#include "ui/pages/pageframe.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/bannerarea.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/hairline.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>

namespace keyturn {

PageFrame::PageFrame(const QString &title, const QString &subtitle, QWidget &page)
    : QWidget(&page)
    , m_subtitle(new ElidedLabel(this))
    , m_header(new QHBoxLayout)
    , m_tools(new QVBoxLayout)
    , m_layout(new QVBoxLayout(this))
    , m_banners(
          new BannerArea({ metrics::pageMargin, 0, metrics::pageMargin, metrics::medium }, this))
    , m_stack(new PageStack(this))
{
    auto *heading = new QLabel(title, this);
    setTextStyle(heading, TextStyle::PageTitle);
    m_subtitle->setText(subtitle);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::tiny);
    texts->addWidget(heading);
    texts->addWidget(m_subtitle);
    m_header->setContentsMargins(metrics::pageMargin, 22, metrics::pageMargin, 14);
    m_header->setSpacing(metrics::small);
    m_header->addLayout(texts, 1);
    m_tools->setSpacing(0);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addLayout(m_header);
    m_layout->addWidget(m_banners);
    m_layout->addLayout(m_tools);
    m_layout->addWidget(m_stack, 1);
    auto *whole = new QVBoxLayout(&page);
    whole->setContentsMargins({});
    whole->addWidget(this);
}

void PageFrame::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageFrame::addButton(QAbstractButton &button)
{
    m_header->addWidget(&button, 0, Qt::AlignTop);
}

void PageFrame::addFirstButton(QAbstractButton &button)
{
    m_header->insertWidget(1, &button, 0, Qt::AlignTop); // behind the title
}

QList<QAbstractButton *> PageFrame::buttons() const
{
    QList<QAbstractButton *> buttons;
    for (int at = 0; at < m_header->count(); ++at) {
        if (auto *button = qobject_cast<QAbstractButton *>(m_header->itemAt(at)->widget()))
            buttons.append(button);
    }
    return buttons;
}

MessageStrip *PageFrame::addBanner(MessageStrip::Closing closing)
{
    auto *banner = new MessageStrip(m_banners);
    banner->setClosing(closing);
    m_banners->add(banner);
    return banner;
}

void PageFrame::addTools(QWidget *tools)
{
    m_tools->addWidget(tools);
}

void PageFrame::addLine()
{
    addTools(new HairLine(this));
}

void PageFrame::setFooter(QWidget *footer)
{
    m_layout->addWidget(new HairLine(this));
    m_layout->addWidget(footer);
}

} // namespace keyturn
