// SPDX-License-Identifier: MIT
#include "ui/dialogs/diagnosedialog.h"

#include "ui/secretclipboard.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/text/diagnosistext.h"
#include "ui/text/programfacts.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/scrollingform.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 640;

Tone toneOf(Finding::Outcome outcome)
{
    return outcome == Finding::Outcome::Ok     ? Tone::Good
        : outcome == Finding::Outcome::Problem ? Tone::Bad
                                               : Tone::Neutral;
}

Icon iconOf(Finding::Outcome outcome)
{
    return outcome == Finding::Outcome::Ok     ? Icon::Ok
        : outcome == Finding::Outcome::Problem ? Icon::Warn
                                               : Icon::Info;
}

} // namespace

DiagnoseDialog::DiagnoseDialog(Diagnosis::Parts parts, SecretClipboard &clipboard, QWidget *parent)
    : GuardedDialog(parent)
    , m_diagnosis(new Diagnosis(parts, this))
    , m_clipboard(clipboard)
{
    setWindowTitle(tr("Diagnose"));
    QVBoxLayout *layout = addLayout(dialogWidth);
    const Heading heading = addHeading(layout, this);
    heading.title->setText(tr("Diagnose"));
    heading.subtitle->setText(tr("What Keyturn needs, one thing after the other. Nothing that is "
                                 "sent holds a key."));
    auto *lines = new QWidget(this);
    m_lines = new QGridLayout(lines);
    m_lines->setContentsMargins({});
    m_lines->setHorizontalSpacing(metrics::medium);
    m_lines->setVerticalSpacing(metrics::medium);
    m_lines->setColumnStretch(1, 1);
    layout->addSpacing(metrics::large);
    layout->addWidget(new ScrollingForm(lines, this));
    layout->addStretch(1);
    addButtons(*layout);
    m_report = tr("Keyturn %1").arg(QCoreApplication::applicationVersion()) + u'\n';
    for (const auto &[name, value] : programFacts())
        m_report += name + u": "_s + value + u'\n';
    connect(m_diagnosis, &Diagnosis::found, this, &DiagnoseDialog::showFinding);
    connect(m_diagnosis, &Diagnosis::finished, this, &DiagnoseDialog::showEnd);
    m_diagnosis->begin();
}

void DiagnoseDialog::addButtons(QVBoxLayout &layout)
{
    m_answer = new AnswerLine(this);
    m_answer->tellWork(tr("Checking…"));
    m_copy = new QPushButton(tr("C&opy report"), this);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    m_close = new QPushButton(tr("Cance&l"), this);
    m_close->setDefault(true);
    m_close->setFocus(Qt::OtherFocusReason);
    connect(m_copy, &QPushButton::clicked, this, &DiagnoseDialog::copy);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isDone)
            reject();
        else
            m_diagnosis->cancel();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_answer, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    layout.addSpacing(metrics::large);
    layout.addLayout(buttons);
}

void DiagnoseDialog::showFinding(const Finding &finding)
{
    const QString outcome = diagnosistext::outcome(finding.outcome);
    const QString subject = diagnosistext::subject(finding);
    const QString explanation = diagnosistext::explanation(finding);
    m_report += u"%1: %2. %3\n"_s.arg(outcome, subject, explanation);
    m_problems += finding.outcome == Finding::Outcome::Problem ? 1 : 0;
    auto *badge = new Badge(m_lines->parentWidget());
    badge->setBadge(toneOf(finding.outcome), iconOf(finding.outcome), outcome);
    auto *text = new Paragraph(m_lines->parentWidget());
    text->setTexts(subject, explanation);
    const int row = m_lines->rowCount();
    m_lines->addWidget(badge, row, 0, Qt::AlignTop);
    m_lines->addWidget(text, row, 1);
}

void DiagnoseDialog::showEnd()
{
    m_isDone = true;
    m_copy->setEnabled(true);
    m_close->setText(tr("C&lose"));
    if (m_problems == 0)
        m_answer->tell(Tone::Good, Icon::Ok, tr("No problem found"));
    else
        m_answer->tell(Tone::Bad, Icon::Warn, tr("%Ln problems found", nullptr, m_problems));
}

void DiagnoseDialog::copy()
{
    m_clipboard.copyPlain(m_report);
    m_answer->tell(Tone::Good, Icon::Copy, tr("Report copied"));
}

} // namespace keyturn
