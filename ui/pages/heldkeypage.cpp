// SPDX-License-Identifier: MIT
#include "ui/pages/heldkeypage.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "ui/pages/healthline.h"
#include "ui/pages/heldkeycard.h"
#include "ui/pages/heldkeydeletion.h"
#include "ui/pages/heldkeyvalue.h"
#include "ui/pages/pageframe.h"
#include "ui/pages/tokenpanel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/text/checkmessage.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/badgelook.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/statepanel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestContent = 720;

} // namespace

HeldKeyPage::HeldKeyPage(CredentialKind kind, Parts parts, QWidget *parent)
    : Page({ kindKey(kind), kind == CredentialKind::ApiKey ? Icon::Key : Icon::User,
             kindtext::heldPage(kind) },
           parent)
    , m_parts(parts)
    , m_keys(kind, parts.session, nullptr)
    , m_minute(parts.session.clock(), this)
    , m_frame(new PageFrame(kindtext::heldPage(kind), kindtext::heldSubtitle(parts.session, kind),
                            *this))
    , m_banner(m_frame->addBanner(MessageStrip::Closing::ByUser))
{
    addHeaderButtons(); // made first, so that Tab goes from top to bottom
    m_card = new HeldKeyCard(parts.session, m_keys, parts.clipboard, this);
    m_value = new HeldKeyValue({ parts.session, m_keys, m_card->row(), m_card->status() }, this);
    m_deletion = new HeldKeyDeletion(parts.session, m_keys, this);
    m_frame->addLine();
    m_frame->stack().setContent(buildContent());
    connect(&parts.session, &Session::edited, this, [this] {
        m_frame->setSubtitle(kindtext::heldSubtitle(m_parts.session, m_keys.kind()));
    });
    describeStates();
    connectCard();
    connectParts();
    takeRecords();
}

HeldKeyPage::~HeldKeyPage()
{
    m_value->forget();
}

const KindProfile &HeldKeyPage::profile() const
{
    return *m_parts.session.profile().kind(m_keys.kind());
}

QString HeldKeyPage::serviceName() const
{
    return DisplayText(m_parts.session.profile().name).inSentence();
}

const AccessToken *HeldKeyPage::accessToken() const
{
    return m_token ? m_token->flow().token() : nullptr;
}

Page::Offer HeldKeyPage::offer(Action action) const
{
    if (action == Action::Copy)
        return { hasKey(), tr("&Copy") };
    return { action == Action::Refresh };
}

void HeldKeyPage::perform(Action action)
{
    if (action == Action::Copy)
        m_value->copy();
    else if (action == Action::Refresh)
        refresh();
}

void HeldKeyPage::addHeaderButtons()
{
    const auto add = [this](const QString &text, Icon picture) {
        auto *button = new QPushButton(icon(picture), text, m_frame);
        button->setAutoDefault(false);
        m_frame->addButton(*button);
        return button;
    };
    const bool hasPage = !m_parts.session.page(m_keys.kind()).isEmpty();
    if (profile().onlyOne)
        return;
    if (!hasPage) {
        connect(add(tr("Add a key…"), Icon::Plus), &QPushButton::clicked, this,
                [this] { Q_EMIT captureRequested(m_keys.kind()); });
        return;
    }
    auto *generate = add(tr("&Generate…"), Icon::Plus);
    generate->setToolTip(tr("Opens %1 in the browser and takes the new key into the vault.")
                             .arg(m_parts.session.profile().name.toHtmlEscaped()));
    connect(generate, &QPushButton::clicked, this, &HeldKeyPage::generate);
    m_delete = add(tr("&Delete…"), Icon::Trash);
    m_delete->setToolTip(tr("Opens %1 in the browser, where keys are deleted.")
                             .arg(m_parts.session.profile().name.toHtmlEscaped()));
    connect(m_delete, &QPushButton::clicked, this, [this] {
        Q_EMIT pageRequested(m_parts.session.page(m_keys.kind()));
        if (const VaultRecord *record = current())
            m_deletion->ask(*record);
    });
}

QWidget *HeldKeyPage::buildContent()
{
    auto *area = new QScrollArea(&m_frame->stack());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(area);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_card);
    if (profile().exchange) {
        addTokenPanel(column);
        // Queued: what has just been shown has no geometry yet.
        connect(m_token, &TokenPanel::arrived, area, [area](QWidget *result) {
            QMetaObject::invokeMethod(
                area, [area, result] { area->ensureWidgetVisible(result); }, Qt::QueuedConnection);
        });
    }
    column->addStretch(1);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(widestContent);
    middle->setLayout(column);
    column->setContentsMargins({});
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(metrics::pageMargin, metrics::huge, metrics::pageMargin,
                               metrics::huge);
    layout->addWidget(middle, 1);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

KeychainReply<Secret> *HeldKeyPage::secret(const VaultRecord &record)
{
    return m_keys.secret(record);
}

void HeldKeyPage::addTokenPanel(QVBoxLayout *content)
{
    m_token = new TokenPanel(m_parts.session, m_keys, m_parts.clipboard, this);
    content->addSpacing(metrics::huge);
    content->addWidget(new HairLine(this));
    content->addSpacing(metrics::huge);
    content->addWidget(m_token);
    connect(m_token, &TokenPanel::useRequested, this, [this] {
        if (const VaultRecord *key = m_keys.find(m_token->flow().keyUuid()))
            Q_EMIT useTokenRequested(*key);
    });
}

void HeldKeyPage::describeStates()
{
    StatePanel *empty = m_frame->stack().panel(PageState::Empty);
    const bool hasPage = !m_parts.session.page(m_keys.kind()).isEmpty();
    empty->setMessage(
        Icon::Key, tr("No key here yet"),
        tr("%1 does not list its keys: Keyturn knows those that are kept on this computer.")
            .arg(serviceName()));
    QStringList actions{ tr("Add a key…") };
    if (hasPage)
        actions.prepend(tr("Generate…"));
    empty->setActions(actions);
    connect(empty, &StatePanel::actionTriggered, this, [this, hasPage](int action) {
        if (hasPage && action == 0)
            generate();
        else
            Q_EMIT captureRequested(m_keys.kind());
    });
}

void HeldKeyPage::connectCard()
{
    connect(m_card, &HeldKeyCard::keyChosen, this, [this](const QString &uuid) {
        m_uuid = uuid;
        m_banner->hide(); // the message was about another key
        updateKey();
    });
    connect(m_card, &HeldKeyCard::verifyRequested, this, &HeldKeyPage::verify);
    connect(m_card, &HeldKeyCard::useRequested, this, [this] {
        if (const VaultRecord *record = current())
            Q_EMIT useRequested(*record);
    });
    connect(m_card, &HeldKeyCard::rotateRequested, this, [this] {
        if (const VaultRecord *record = current())
            Q_EMIT rotateRequested(VaultRecord(*record));
    });
    connect(m_value, &HeldKeyValue::readingStarted, m_banner, &QWidget::hide);
    connect(m_value, &HeldKeyValue::failed, this, &HeldKeyPage::tellProblem);
    connect(m_deletion, &HeldKeyDeletion::failed, this, &HeldKeyPage::tellProblem);
    connect(m_deletion, &HeldKeyDeletion::signOutRequested, this, &HeldKeyPage::signOutRequested);
}

void HeldKeyPage::connectParts()
{
    connect(&m_keys, &HeldKeys::changed, this, &HeldKeyPage::takeRecords);
    connect(&m_parts.rotations, &Rotations::changed, this, &HeldKeyPage::updateKey);
    connect(m_banner, &MessageStrip::actionTriggered, this, [this] {
        const auto retry = m_retry; // a copy: calling it may replace m_retry
        m_banner->hide();
        if (retry)
            retry();
    });
    connect(&m_parts.checks, &VaultChecks::progressed, this, &HeldKeyPage::updateCheck);
    connect(&m_parts.checks, &VaultChecks::checked, this, [this](const QString &uuid) {
        updateCheck();
        if (uuid != m_uuid)
            return;
        if (const auto error = m_parts.checks.keychainError(uuid))
            tellProblem(errortext::keychain(*error), [this] { verify(); });
        else if (const CheckResult *result = m_parts.checks.result(uuid))
            takeCheck(*result);
    });
    connect(&m_minute, &MinuteTimer::ticked, this, &HeldKeyPage::updateTimes);
}

const VaultRecord *HeldKeyPage::current() const
{
    return m_keys.find(m_uuid);
}

bool HeldKeyPage::isKept(const VaultRecord &record) const
{
    return m_parts.session.vault().find(record.uuid);
}

void HeldKeyPage::takeRecords()
{
    const auto &records = m_keys.records();
    if (!current())
        m_uuid = records.empty() ? QString() : records.front().uuid;
    m_card->setKeys(records, m_uuid);
    m_frame->stack().setState(records.empty() ? PageState::Empty : PageState::Content);
    updateKey();
}

void HeldKeyPage::updateKey()
{
    const VaultRecord *record = current();
    if (m_delete)
        m_delete->setEnabled(record);
    if (record) {
        m_card->setKey(*record);
        const RotationRecord *rotation = m_parts.rotations.ofEntry(record->uuid);
        m_card->setRotated(rotation && rotation->oldUuid == record->uuid); // the new one stays
        m_value->setKey(*record);
        updateTimes();
        if (m_token)
            m_token->setKey(*record);
    }
    Q_EMIT offersChanged();
}

void HeldKeyPage::updateTimes()
{
    const VaultRecord *record = current();
    if (!record)
        return;
    m_card->setTimes(*record);
    m_minute.setMoment(record->expiresAt.value_or(QDateTime()));
    updateCheck();
}

void HeldKeyPage::updateCheck()
{
    const VaultRecord *record = current();
    if (!record)
        return;
    if (m_check || m_parts.checks.isChecking(record->uuid))
        m_card->setChecking();
    else
        m_card->setCheck(isKept(*record) ? record->check : m_unkeptCheck);
}

void HeldKeyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateTimes();
    if (std::exchange(m_wasShown, true))
        return;
    if (m_card->health())
        m_card->health()->ask();
    if (m_token)
        m_token->prepare();
}

void HeldKeyPage::refresh()
{
    if (m_card->health())
        m_card->health()->ask();
    if (m_token)
        m_token->refresh();
}

void HeldKeyPage::tellProblem(const Message &message, const std::function<void()> &retry)
{
    m_retry = retry;
    m_banner->show(Tone::Bad, message.title, message.text);
    m_banner->setActions(m_retry ? QStringList{ tr("Retry") } : QStringList{});
}

void HeldKeyPage::verify()
{
    const VaultRecord *record = current();
    if (!record || m_check)
        return;
    m_banner->hide();
    if (!CredentialCheck::canAsk(m_parts.session.profile(), record->kind))
        takeCheck({ .isAsked = false });
    else if (isKept(*record))
        m_parts.checks.check({ record->uuid });
    else
        verifyUnkept(*record);
    updateCheck();
}

/// For a key that is not in the vault: VaultChecks checks only entries of the vault.
void HeldKeyPage::verifyUnkept(const VaultRecord &record)
{
    m_value->read([this, record](const Secret &secret) {
        Session &session = m_parts.session;
        m_check = std::make_unique<CredentialCheck>(
            session.client(),
            CheckSubject{ record.kind, session.authServer(), record.organizationId,
                          record.credentialId, secret.clone(), record.expiresAt },
            nullptr);
        auto *reply = m_check->run(session.clock().now());
        connect(reply, &Reply::finished, this, [this, reply] {
            const auto result = reply->takeResult();
            // Not deleted at once: the check owns the reply that is just finishing.
            m_check.release()->deleteLater();
            if (result) {
                QStringList organizations;
                for (const ListedOrganization &organization : result->organizations)
                    organizations.append(organization.name);
                m_parts.session.learnOrganization(result->organizations);
                m_unkeptCheck = CheckRecord{ result->outcome, m_parts.session.clock().now(),
                                             result->scopes, organizations };
                takeCheck(*result);
            }
            updateCheck();
        });
        updateCheck();
    });
}

void HeldKeyPage::takeCheck(const CheckResult &result)
{
    if (result.outcome == CheckOutcome::Works) {
        m_banner->hide();
        updateCheck();
        announce(&m_card->checked());
        return;
    }
    const Message message = checkMessage(result, m_parts.session.profile());
    m_retry = [this] { verify(); };
    m_banner->show(checkLook(result.outcome).tone, message.title, message.text);
    m_banner->setActions(result.isAsked ? QStringList{ tr("Verify again") } : QStringList());
}

void HeldKeyPage::generate()
{
    Q_EMIT generateRequested(m_keys.kind());
}

} // namespace keyturn
