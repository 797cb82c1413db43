// SPDX-License-Identifier: MIT
#include "ui/pages/tokenpanel.h"

#include "core/clock.h"
#include "core/credentialtext.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "ui/pages/tokenform.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secretrow.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace keyturn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TokenPanel::TokenPanel(Session &session, HeldKeys &keys, SecretClipboard &clipboard,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_keys(keys)
    , m_clipboard(clipboard)
    , m_flow(session, keys, nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    buildForm(layout);
    m_result = buildResult();
    layout->addWidget(m_result);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TokenPanel::updateEnd);
    connectFlow();
    updateStep();
}

TokenPanel::~TokenPanel()
{
    m_row->field().clearSecret();
}

const Exchange &TokenPanel::exchange() const
{
    return *m_session.profile().kind(m_keys.kind())->exchange;
}

void TokenPanel::buildForm(QVBoxLayout *layout)
{
    auto *title = new QLabel(tr("Access token"), this);
    setTextStyle(title, TextStyle::PanelTitle);
    auto *hint = new Paragraph(tr("Made from the key by %1. The token is kept in memory only and "
                                  "is gone when you forget it, switch or quit.")
                                   .arg(DisplayText(m_session.profile().name).inSentence()),
                               this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(title);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(hint);
    m_form = new TokenForm(m_session, m_keys, m_flow, this);
    layout->addWidget(m_form);
    m_message = new MessageStrip(this);
    m_message->hide();
    layout->addSpacing(metrics::small);
    layout->addWidget(m_message);
    m_get = new QPushButton(tr("Get access &token"), this);
    m_get->setAutoDefault(false);
    setButtonRole(m_get, ButtonRole::Primary);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    m_progress = new ProgressLine(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::small);
    row->addWidget(m_get);
    row->addWidget(m_cancel);
    row->addWidget(m_progress, 1);
    row->addStretch();
    layout->addSpacing(metrics::medium);
    layout->addLayout(row);
    connect(m_form, &TokenForm::submitted, this, &TokenPanel::request);
    connect(m_form, &TokenForm::refreshRequested, this, &TokenPanel::refresh);
    connect(m_get, &QPushButton::clicked, this, &TokenPanel::request);
    connect(m_cancel, &QPushButton::clicked, &m_flow, &ExchangeFlow::cancel);
}

QWidget *TokenPanel::buildResult()
{
    auto *result = new QWidget(this);
    m_row = new SecretRow(result);
    m_row->field().setAccessibleName(tr("Access token"));
    m_row->field().setObjectName(u"accessToken"_s);
    m_row->revealButton().setAccessibleName(tr("Reveal the access token"));
    m_row->copyButton().setText(tr("Cop&y"));
    m_row->copyButton().setAccessibleName(tr("Copy the access token"));
    setButtonRole(&m_row->copyButton(), ButtonRole::Normal);
    m_copied = new CopyStatus(m_clipboard, CopyStatus::Afterwards::Nothing, result);
    m_copied->setObjectName(u"tokenCopied"_s);
    m_confirmation = new StatusLine(result);
    m_confirmation->setObjectName(u"confirmation"_s);
    m_end = new StatusLine(result);
    m_end->setObjectName(u"end"_s);
    m_renew = new QPushButton(icon(Icon::Refresh), tr("Re&new"), result);
    auto *forget = new QPushButton(tr("F&orget"), result);
    auto *use = new QPushButton(tr("Use in code…"), result);
    use->setAccessibleName(tr("Use the access token…"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    for (QPushButton *button : { m_renew, use, forget }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_copied, 1);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, metrics::large, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_row);
    layout->addWidget(m_end);
    layout->addWidget(m_confirmation);
    layout->addLayout(buttons);
    connect(m_row, &SecretRow::copyRequested, this, &TokenPanel::copyToken);
    connect(m_renew, &QPushButton::clicked, this, &TokenPanel::renew);
    connect(forget, &QPushButton::clicked, &m_flow, &ExchangeFlow::forget);
    connect(use, &QPushButton::clicked, this, &TokenPanel::useRequested);
    return result;
}

void TokenPanel::connectFlow()
{
    connect(&m_flow, &ExchangeFlow::stepChanged, this, [this] {
        m_shown = nullptr; // the new token may be at the same address as the old one
        updateStep();
    });
    connect(&m_flow, &ExchangeFlow::choicesChanged, this, [this] {
        m_form->updateChoices();
        updateConfirmation(); // the choices contain the name of the token's organization
    });
}

void TokenPanel::setKey(const VaultRecord &key)
{
    const bool isAnother = m_key.uuid != key.uuid;
    m_key = key;
    if (isAnother && m_flow.choicesState() != ExchangeFlow::Choices::NotRead)
        refresh();
    updateStep();
}

void TokenPanel::prepare()
{
    if (m_flow.choicesState() == ExchangeFlow::Choices::NotRead)
        refresh();
}

void TokenPanel::refresh()
{
    if (m_form->hasOrganizations() && !m_key.uuid.isEmpty())
        m_flow.readChoices(m_key);
}

void TokenPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateEnd(); // the countdown stopped while the panel was hidden
}

void TokenPanel::request()
{
    if (m_flow.isBusy() || m_key.uuid.isEmpty())
        return;
    const auto organization = m_form->organization();
    if (!organization) {
        m_message->show(Tone::Bad, tr("This is not an organization ID"),
                        exchange().organizationRequired
                            ? tr("An organization ID is a GUID: 32 digits and letters from a to f "
                                 "in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff.")
                            : tr("Choose one from the list, or type an ID without spaces."));
        m_message->endWith(m_form);
        m_form->focusOrganization();
        return;
    }
    m_asked = { m_key.uuid, m_form->scope(), *organization };
    m_flow.start(m_key, m_asked.scope, m_asked.organizationId);
}

void TokenPanel::renew()
{
    const AccessToken *token = m_flow.token();
    const VaultRecord *key = m_keys.find(m_flow.keyUuid());
    if (!token || !key || m_flow.isBusy())
        return;
    m_asked = { key->uuid, token->scope, token->organizationId };
    m_flow.start(*key, m_asked.scope, m_asked.organizationId);
}

void TokenPanel::updateStep()
{
    const bool isBusy = m_flow.isBusy();
    m_form->setBusy(isBusy);
    m_get->setEnabled(!isBusy && !m_key.uuid.isEmpty());
    m_cancel->setVisible(isBusy);
    using Step = ExchangeFlow::Step;
    const QString service = DisplayText(m_session.profile().name).inSentence();
    m_progress->setWork(m_flow.step() == Step::Exchanging ? tr("Asking %1…").arg(service)
                            : m_flow.step() == Step::Confirming
                            ? tr("Asking whom the token is for…")
                            : QString());
    if (isBusy || m_flow.step() == Step::Held)
        m_message->hide();
    else if (m_flow.step() == Step::Refused)
        tellTrouble();
    updateToken();
}

void TokenPanel::tellTrouble()
{
    if (const auto &error = m_flow.keychainError()) {
        const Message message = errortext::keychain(*error);
        m_message->show(Tone::Bad, message.title, message.text);
    } else if (const auto &refusal = m_flow.error()) {
        if (refusal->kind == ApiError::Kind::Canceled) {
            m_message->hide();
            return;
        }
        Message message =
            errortext::api(*refusal, errortext::Attempt::Exchange, m_session.profile().name);
        if (m_flow.token())
            message.text += u' ' + tr("The token that you have stays as it is.");
        m_message->show(Tone::Bad, message.title, message.text);
        m_message->endWith(m_form);
    }
}

void TokenPanel::updateToken()
{
    const AccessToken *token = m_flow.token();
    m_result->setVisible(token);
    const Secret *value = token ? &token->value : nullptr;
    if (!token) {
        m_row->field().clearSecret();
        forgetCopy();
        m_second.stop();
        m_shown = nullptr;
        return;
    }
    if (value != m_shown) {
        m_row->field().setSecret(value, DisplayText(credentialHint(*value, {})).text());
        forgetCopy();
        m_shown = value;
        if (!m_flow.isBusy())
            Q_EMIT arrived(m_result);
    }
    m_renew->setEnabled(!m_flow.isBusy() && m_keys.find(m_flow.keyUuid()));
    m_second.start();
    updateConfirmation();
    updateEnd();
}

void TokenPanel::updateConfirmation()
{
    const AccessToken *token = m_flow.token();
    if (!token)
        return;
    const QString service = DisplayText(m_session.profile().name).inSentence();
    const QString wanted = DisplayText(m_form->nameOf(token->organizationId)).inSentence();
    const QString said = DisplayText(m_flow.organizationName()).inSentence();
    using Confirmation = ExchangeFlow::Confirmation;
    if (m_flow.step() == ExchangeFlow::Step::Confirming) {
        m_confirmation->setStatus(Tone::Neutral, Icon::Clock, tr("Asking whom the token is for…"));
        return;
    }
    switch (m_flow.confirmation()) {
    case Confirmation::NotNeeded:
        m_confirmation->setStatus(Tone::Neutral, Icon::Info,
                                  m_flow.organizationName().isEmpty()
                                      ? tr("For the key's own organization")
                                      : tr("For the key's own organization, %1").arg(said));
        break;
    case Confirmation::Confirmed:
        m_confirmation->setStatus(
            Tone::Good, Icon::Ok,
            tr("Confirmed: %1 says that it is for %2")
                .arg(service, m_flow.organizationName().isEmpty() ? wanted : said));
        break;
    case Confirmation::Another:
        m_confirmation->setStatus(
            Tone::Bad, Icon::Warn,
            tr("Not confirmed: %1 does not list %2 for this token").arg(service, wanted));
        break;
    case Confirmation::Unknown:
        m_confirmation->setStatus(
            Tone::Warning, Icon::Warn,
            tr("Unknown whether it is for %2: %1 did not say so clearly").arg(service, wanted));
        break;
    }
}

void TokenPanel::updateEnd()
{
    const AccessToken *token = m_flow.token();
    if (!token)
        return;
    if (!token->endsAt) {
        m_end->setStatus(Tone::Warning, Icon::Clock,
                         tr("End unknown: %1 did not say")
                             .arg(DisplayText(m_session.profile().name).inSentence()));
        m_second.stop();
        return;
    }
    const Clock &clock = m_session.clock();
    const QString moment = timetext::shortTime(*token->endsAt, clock);
    const std::chrono::seconds left((clock.now().msecsTo(*token->endsAt) + 999) / 1000);
    m_end->setToolTip(timetext::exact(*token->endsAt, clock));
    if (left > 0s) {
        m_end->setStatusQuietly(
            Tone::Neutral, Icon::Clock,
            tr("Ends in %1 (%2)", "time left, moment").arg(timetext::countdown(left), moment));
        return;
    }
    m_end->setStatus(Tone::Warning, Icon::Warn, tr("Ended at %1").arg(moment));
}

void TokenPanel::copyToken()
{
    const AccessToken *token = m_flow.token();
    if (!token)
        return;
    if (m_copied->copy(token->value))
        return;
    m_row->field().offerSelection();
    m_copied->setStatus(Tone::Bad, Icon::Warn,
                        tr("Copy failed: the value is selected, press Ctrl+C"));
}

/// Called when another token, or none, is shown.
void TokenPanel::forgetCopy()
{
    m_copied->forget();
    m_copied->setStatus(Tone::Neutral, std::nullopt, {});
}

} // namespace keyturn
