// SPDX-License-Identifier: MIT
#include "ui/widgets/progressline.h"

#include "ui/style/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>

namespace keyturn {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_spinner(new Spinner(this))
    , m_text(new StatusLine(this))
    , m_patience(this)
{
    m_text->setObjectName(QStringLiteral("progress"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    layout->addWidget(m_spinner);
    layout->addWidget(m_text, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Spinner::patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLong = true;
        updateText();
        announce(m_text);
    });
    m_spinner->hide();
}

void ProgressLine::setWork(const QString &text)
{
    if (text == m_work)
        return;
    m_work = text;
    m_why.clear();
    m_isLong = false;
    if (m_work.endsWith(u'…'))
        m_patience.start();
    else
        m_patience.stop();
    m_spinner->setVisible(!m_work.isEmpty());
    updateText();
}

void ProgressLine::explain(const QString &why)
{
    if (m_work.isEmpty())
        return;
    m_why = why;
    updateText();
    announce(m_text);
}

void ProgressLine::updateText()
{
    QString text = m_work;
    if (!m_why.isEmpty())
        text += u' ' + m_why;
    else if (m_isLong)
        text += u' ' + tr("Still waiting.");
    m_text->setStatus(Tone::Neutral, {}, text);
}

} // namespace keyturn
