// SPDX-License-Identifier: MIT
#include "ui/dialogs/policydialog.h"

#include "core/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

namespace {

constexpr int mostDays = 3650;

enum Harm
{
    Warn,
    Refuse
};

} // namespace

PolicyDialog::PolicyDialog(SignIns &signIns, const ConnectionRecord &connection, QWidget *parent)
    : GuardedDialog(parent)
    , m_signIns(signIns)
    , m_uuid(connection.uuid)
{
    setWindowTitle(tr("Policy"));
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    heading.title->setText(tr("Policy"));
    //: %1 is the name of an account
    heading.subtitle->setText(tr("Your own rules for the keys of %1. Keyturn keeps them on this "
                                 "computer; the service does not know them.")
                                  .arg(DisplayText(connection.accountName).inSentence()));
    buildRules(layout);
    const Policy &known = connection.policy;
    if (known.longestDays > 0)
        m_longest->setText(QString::number(known.longestDays));
    m_forbidsNever->setChecked(known.forbidsNever);
    m_pattern->setText(known.namePattern);
    m_requiresOwner->setChecked(known.requiresOwner);
    m_harm->setCurrentIndex(known.isBinding ? Refuse : Warn);
    layout->addStretch(1);
    const Buttons buttons = addButtons(layout, nullptr, tr("&Save"));
    connect(buttons.cancel, &QPushButton::clicked, this, &PolicyDialog::reject);
    connect(buttons.accept, &QPushButton::clicked, this, &PolicyDialog::save);
    updateHint();
}

void PolicyDialog::buildRules(QVBoxLayout *layout)
{
    m_longest = new QLineEdit(this);
    m_longest->setValidator(new QIntValidator(1, mostDays, m_longest));
    m_longest->setPlaceholderText(tr("Any"));
    m_longest->setAccessibleName(tr("Longest lifetime in days"));
    m_longestHint = new StatusLine(this);
    m_longestHint->describe(m_longest);
    auto *longest = new QWidget(this);
    auto *longestLayout = new QVBoxLayout(longest);
    longestLayout->setContentsMargins({});
    longestLayout->setSpacing(metrics::small);
    longestLayout->addWidget(m_longest);
    longestLayout->addWidget(m_longestHint);
    addFieldLabel(layout, tr("&Longest lifetime in days"), longest, this)->setBuddy(m_longest);
    connect(m_longest, &QLineEdit::textChanged, this, &PolicyDialog::updateHint);
    m_forbidsNever = new QCheckBox(tr("Keys must &expire"), this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_forbidsNever);
    m_pattern = new QLineEdit(this);
    m_pattern->setAccessibleName(tr("Names"));
    m_pattern->setPlaceholderText(tr("Any"));
    m_hint = new StatusLine(this);
    m_hint->describe(m_pattern);
    auto *names = new QWidget(this);
    auto *namesLayout = new QVBoxLayout(names);
    namesLayout->setContentsMargins({});
    namesLayout->setSpacing(metrics::small);
    namesLayout->addWidget(m_pattern);
    namesLayout->addWidget(m_hint);
    addFieldLabel(layout, tr("&Names"), names, this)->setBuddy(m_pattern);
    connect(m_pattern, &QLineEdit::textChanged, this, &PolicyDialog::updateHint);
    m_requiresOwner = new QCheckBox(tr("Each key needs an &owner"), this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_requiresOwner);
    m_harm = new ChoiceBox(this);
    m_harm->setAccessibleName(tr("A new key that breaks it"));
    m_harm->addItem(tr("Warn, and create it"));
    m_harm->addItem(tr("Do not create it"));
    addFieldLabel(layout, tr("A new key that &breaks it"), m_harm, this);
}

void PolicyDialog::updateHint()
{
    const bool isWrong = !isLongestRight();
    m_longestHint->setStatus(isWrong ? Tone::Bad : Tone::Neutral,
                             isWrong ? std::optional(Icon::Warn) : std::optional<Icon>(),
                             tr("From 1 to %L1. Empty: any lifetime.").arg(mostDays));
    const QString pattern = m_pattern->text().trimmed();
    m_hint->setStatus(Tone::Neutral, {},
                      pattern.isEmpty()
                          ? tr("* stands for any characters, ? for one: team-*")
                          : tr("Capital letters count. * stands for any characters, ? for one."));
}

bool PolicyDialog::isLongestRight() const
{
    return m_longest->text().isEmpty() || m_longest->hasAcceptableInput();
}

Policy PolicyDialog::policy() const
{
    return { m_longest->text().toInt(), m_forbidsNever->isChecked(), m_pattern->text().trimmed(),
             m_requiresOwner->isChecked(), m_harm->currentIndex() == Refuse };
}

void PolicyDialog::save()
{
    if (!isLongestRight()) { // 0 days would be no rule at all
        m_longest->selectAll();
        m_longest->setFocus(Qt::OtherFocusReason);
        announce(m_longestHint);
        return;
    }
    // What else is known of the sign-in may have changed since the dialog was opened.
    if (const ConnectionRecord *known = m_signIns.find(m_uuid)) {
        ConnectionRecord changed = *known;
        changed.policy = policy();
        if (changed != *known)
            m_signIns.update(changed);
    }
    accept();
}

} // namespace keyturn
