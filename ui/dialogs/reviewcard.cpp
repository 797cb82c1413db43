// SPDX-License-Identifier: MIT
#include "ui/dialogs/reviewcard.h"

#include "core/displaytext.h"
#include "models/policytext.h"
#include "models/timetext.h"
#include "models/tooltip.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/shownparts.h"
#include "ui/text/endtext.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/keyfreefields.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace keyturn {

ReviewCard::ReviewCard(const Session &session, const ServiceCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLabel(this))
    , m_place(new QWidget(this))
    , m_warning(new StatusLine(this))
    , m_remark(new QLineEdit(this))
    , m_keyFree(new KeyFreeFields(catalog, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::medium);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setDialogHeading(m_name); // which key it is
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    (new QVBoxLayout(m_place))->setContentsMargins({});
    auto *label = new QLabel(tr("Re&mark"), this);
    label->setBuddy(m_remark);
    m_remark->setAccessibleName(tr("Remark"));
    m_remark->setPlaceholderText(tr("Goes into the exported result"));
    layout->addWidget(m_name);
    layout->addWidget(m_place);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    layout->addWidget(label);
    layout->addWidget(m_remark);
    m_keyFree->add(m_remark, layout);
    addButtons(layout);
}

void ReviewCard::addButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::small);
    const std::tuple<ReviewVerdict, Icon, QString> choices[] = {
        { ReviewVerdict::Keep, Icon::Ok, tr("&Keep") },
        { ReviewVerdict::Rotate, Icon::Refresh, tr("&Rotate") },
        { ReviewVerdict::Delete, Icon::Trash, tr("&Delete") },
        { ReviewVerdict::Ask, Icon::User, tr("&Ask") },
    };
    for (const auto &[verdict, picture, text] : choices) {
        auto *button = new QPushButton(icon(picture), text, this);
        button->setAutoDefault(false);
        button->setCheckable(true);
        row->addWidget(button, 1);
        // Not clicked(): assistive technology checks the button without a click.
        connect(button, &QPushButton::toggled, this, [this, verdict = verdict] { give(verdict); });
        m_choices.push_back({ verdict, button });
    }
    layout->addLayout(row);
}

QString ReviewCard::remark() const
{
    return m_remark->text().trimmed();
}

void ReviewCard::tellVerdict()
{
    for (const Choice &choice : m_choices) {
        const QSignalBlocker silent(choice.button);
        choice.button->setChecked(choice.verdict == m_verdict);
    }
}

void ReviewCard::give(ReviewVerdict verdict)
{
    if (m_keyFree->check())
        Q_EMIT verdictGiven(verdict);
    else
        tellVerdict(); // the button has changed already
}

void ReviewCard::show(const AccessReview::Item &item)
{
    const QString name = DisplayText(item.credential.name).text();
    m_name->setText(name.trimmed().isEmpty() ? tr("(no name)") : name);
    tellFacts(item);
    tellWarning(item);
    m_remark->setText(item.remark);
    m_verdict = item.verdict;
    tellVerdict();
    for (const Choice &choice : m_choices)
        choice.button->setEnabled(choice.verdict != ReviewVerdict::Delete || !item.isThisSession);
}

void ReviewCard::tellFacts(const AccessReview::Item &item)
{
    delete std::exchange(m_facts, nullptr);
    m_facts = new FactGrid(m_place);
    connect(m_facts, &FactGrid::copyRequested, this, &ReviewCard::copyRequested);
    const Clock &clock = m_session.clock();
    const Credential &row = item.credential;
    m_facts->addCopyable(tr("Key ID"), DisplayText(row.id).text(), row.id);
    const bool isKnown = row.createdAt && row.createdAt->isValid();
    m_facts->add(tr("Created"), isKnown ? timetext::date(*row.createdAt, clock) : tr("Unknown"),
                 isKnown ? tooltip::ofMoment(*row.createdAt, clock) : QString());
    m_facts->add(tr("Expires"), endtext::exactly(item.end, clock), tooltip::ofEnd(item.end, clock));
    m_facts->add(tr("Owner"),
                 item.owner.isEmpty() ? tr("Nobody was named") : DisplayText(item.owner).text());
    m_facts->add(tr("Kept"),
                 item.entryUuid.isEmpty() ? tr("Not in the vault of this computer")
                                          : tr("In the vault of this computer"));
    m_place->layout()->addWidget(m_facts);
}

void ReviewCard::tellWarning(const AccessReview::Item &item)
{
    QStringList sentences;
    if (item.isThisSession)
        sentences.append(tr("Keyturn is signed in with this key, so it cannot be deleted here."));
    if (!item.breaches.empty())
        sentences.append(policytext::breaches(item.breaches, m_session.connection().policy));
    m_warning->setStatus(item.breaches.empty() ? Tone::Neutral : Tone::Warning,
                         item.breaches.empty() ? Icon::Info : Icon::Warn, sentences.join(u' '));
    m_warning->setVisible(!sentences.isEmpty());
}

} // namespace keyturn
