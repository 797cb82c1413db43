// SPDX-License-Identifier: MIT
#include "ui/pages/heldkeypage.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "ui/pages/tokenpanel.h"
#include "ui/secretclipboard.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/checktext.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/bannerarea.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secretrow.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/statusline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace keyturn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int widestContent = 720;

QString shownName(const VaultRecord &record)
{
    const QString name = DisplayText(record.name).text();
    return name.trimmed().isEmpty() ? HeldKeyPage::tr("(no name)") : name;
}

/// Of an attempt to remove: errortext speaks of writing and reading.
Message removalFailure(const VaultError &error)
{
    if (!error.keychain) {
        return { HeldKeyPage::tr("Removed, but still listed"),
                 HeldKeyPage::tr("The keychain no longer has it, but Keyturn could not change its "
                                 "own list.") };
    }
    Message message = errortext::keychain(*error.keychain);
    message.title = HeldKeyPage::tr("Still in the keychain: %1").arg(message.title);
    return message;
}

QString subtitleOf(const KindProfile &kind, const QString &service, const QString &organization)
{
    if (kind.onlyOne)
        return HeldKeyPage::tr("The key of %1 at %2. A new one ends the one before.")
            .arg(organization, service);
    if (kind.exchange)
        return HeldKeyPage::tr("%1 exchanges the key for access tokens that live for a short time.")
            .arg(service);
    return HeldKeyPage::tr("%1 does not list its keys. This is what this computer has.")
        .arg(service);
}

} // namespace

HeldKeyPage::HeldKeyPage(CredentialKind kind, Parts parts, QWidget *parent)
    : Page({ kindKey(kind), kind == CredentialKind::ApiKey ? Icon::Key : Icon::User,
             kindtext::heldPage(kind) },
           parent)
    , m_parts(parts)
    , m_keys(kind, parts.session, nullptr)
    , m_banner(new MessageStrip(this))
    , m_stack(new PageStack(this))
{
    m_banner->setClosing(MessageStrip::Closing::ByUser);
    auto *banners =
        new BannerArea({ metrics::pageMargin, 0, metrics::pageMargin, metrics::medium }, this);
    banners->add(m_banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(banners);
    layout->addWidget(new HairLine(this));
    layout->addWidget(m_stack, 1);
    m_stack->setContent(buildContent());
    describeStates();
    connectParts();
    takeRecords();
}

HeldKeyPage::~HeldKeyPage()
{
    m_row->field().clearSecret();
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
        copyKey();
    else if (action == Action::Refresh)
        refresh();
}

QWidget *HeldKeyPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(kindtext::heldPage(m_keys.kind()), header);
    setTextStyle(title, TextStyle::PageTitle);
    auto *subtitle = new ElidedLabel(header);
    subtitle->setText(subtitleOf(profile(), serviceName(),
                                 DisplayText(m_parts.session.organizationName()).inSentence()));
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::tiny);
    texts->addWidget(title);
    texts->addWidget(subtitle);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::pageMargin, 22, metrics::pageMargin, 14);
    layout->setSpacing(metrics::small);
    layout->addLayout(texts, 1);
    addHeaderButtons(layout);
    return header;
}

void HeldKeyPage::addHeaderButtons(QHBoxLayout *layout)
{
    const auto add = [layout](const QString &text, Icon picture) {
        auto *button = new QPushButton(icon(picture), text, layout->parentWidget());
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    const bool hasPage = !m_parts.session.page(m_keys.kind()).isEmpty();
    if (profile().onlyOne) {
        m_replace = add(tr("Re&place…"), Icon::Refresh);
        connect(m_replace, &QPushButton::clicked, this, [this] {
            if (const VaultRecord *record = current())
                Q_EMIT replaceRequested(*record);
        });
        return;
    }
    if (!hasPage) {
        connect(add(tr("&Add a key…"), Icon::Plus), &QPushButton::clicked, this,
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
        askWhetherDeleted();
    });
}

QWidget *HeldKeyPage::buildContent()
{
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(area);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildCard());
    if (profile().exchange) {
        addTokenPanel(column);
        // Later: what has just come has no place yet.
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

QWidget *HeldKeyPage::buildCard()
{
    auto *card = new QWidget(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    addNames(layout, card);
    m_row = new SecretRow(card);
    m_row->field().setAccessibleName(kindtext::noun(m_keys.kind()));
    if (profile().exchange) // the page is about the token
        setButtonRole(&m_row->copyButton(), ButtonRole::Normal);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_row);
    addKeyButtons(layout, card);
    addFacts(layout, card);
    return card;
}

void HeldKeyPage::addNames(QVBoxLayout *card, QWidget *parent)
{
    m_choicePart = new QWidget(parent);
    m_choice = new ChoiceBox(m_choicePart);
    m_choice->setAccessibleName(tr("Key"));
    auto *label = new QLabel(tr("&Key"), m_choicePart);
    label->setBuddy(m_choice);
    setTextStyle(label, TextStyle::Medium);
    auto *choice = new QVBoxLayout(m_choicePart);
    choice->setContentsMargins(0, 0, 0, metrics::large);
    choice->setSpacing(metrics::tiny);
    choice->addWidget(label);
    choice->addWidget(m_choice);
    m_name = new ElidedLabel(parent);
    setTextStyle(m_name, TextStyle::PanelTitle);
    m_own = new Badge(parent);
    m_own->setBadge(Tone::Good, Icon::Link, tr("Keyturn signs in with it"));
    m_replaced = new Badge(parent);
    m_replaced->setBadge(Tone::Neutral, Icon::Refresh, tr("Replaced"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::small);
    row->addWidget(m_name, 1);
    row->addWidget(m_own);
    row->addWidget(m_replaced);
    card->addWidget(m_choicePart);
    card->addLayout(row);
    connect(m_choice, &ChoiceBox::currentIndexChanged, this, [this] {
        m_uuid = m_choice->currentData().toString();
        m_banner->hide(); // it was about another key
        showKey();
    });
}

void HeldKeyPage::addKeyButtons(QVBoxLayout *card, QWidget *parent)
{
    m_verify = new QPushButton(icon(Icon::Shield), tr("Ver&ify"), parent);
    m_verify->setAutoDefault(false);
    auto *use = new QPushButton(tr("&Use it…"), parent);
    use->setAutoDefault(false);
    m_keyStatus = new StatusLine(parent);
    m_keyStatus->setObjectName(u"keyStatus"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_verify);
    buttons->addWidget(use);
    buttons->addWidget(m_keyStatus, 1);
    card->addSpacing(metrics::small);
    card->addLayout(buttons);
    connect(m_verify, &QPushButton::clicked, this, &HeldKeyPage::verify);
    connect(use, &QPushButton::clicked, this, [this] {
        if (const VaultRecord *record = current())
            Q_EMIT useRequested(*record);
    });
}

void HeldKeyPage::addFacts(QVBoxLayout *card, QWidget *parent)
{
    auto *facts = new QGridLayout;
    facts->setContentsMargins(0, metrics::large, 0, 0);
    facts->setHorizontalSpacing(metrics::large);
    facts->setVerticalSpacing(metrics::tiny + 2);
    facts->setColumnStretch(1, 1);
    const auto addRow = [facts, parent](const QString &name, QWidget *value) {
        auto *key = new QLabel(name, parent);
        key->setForegroundRole(QPalette::PlaceholderText);
        const int row = facts->rowCount();
        facts->addWidget(key, row, 0, Qt::AlignTop);
        facts->addWidget(value, row, 1);
    };
    const auto addText = [&addRow, parent](const QString &name, const QString &objectName) {
        auto *value = new ElidedLabel(parent);
        value->setObjectName(objectName);
        addRow(name, value);
        return value;
    };
    m_organization = addText(tr("Organization"), u"factOrganization"_s);
    if (profile().exchange && !profile().exchange->idField.isEmpty())
        m_keyName = addText(tr("Key name"), u"factKeyName"_s);
    m_stored = addText(tr("Stored"), u"factStored"_s);
    m_expires = addText(tr("Expires"), u"factExpires"_s);
    m_checked = new StatusLine(parent);
    m_checked->setObjectName(u"factChecked"_s);
    addRow(tr("Last check"), m_checked);
    if (m_parts.session.profile().health) {
        m_healthLine = new StatusLine(parent);
        m_healthLine->setObjectName(u"health"_s);
        m_healthLine->setToolTip(
            tr("What the service says of itself. It tells nothing about the key."));
        m_healthLine->setAccessibleDescription(m_healthLine->toolTip());
        addRow(tr("Service"), m_healthLine);
    }
    card->addLayout(facts);
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
    connect(m_token, &TokenPanel::copied, this, [this] {
        m_copiedLeft.reset();
        showCopied();
    });
}

void HeldKeyPage::describeStates()
{
    StatePanel *empty = m_stack->panel(PageState::Empty);
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

void HeldKeyPage::connectParts()
{
    connect(&m_keys, &HeldKeys::changed, this, &HeldKeyPage::takeRecords);
    connect(m_row, &SecretRow::copyRequested, this, &HeldKeyPage::copyKey);
    connect(&m_row->revealButton(), &QToolButton::toggled, this, [this](bool wanted) {
        if (wanted && m_secret.isEmpty())
            reveal();
    });
    connect(&m_row->field(), &SecretField::revealedChanged, this, [this](bool revealed) {
        const VaultRecord *record = current();
        if (revealed || m_secret.isEmpty())
            return;
        m_secret.wipe(); // first: what follows comes back here
        m_row->field().setSecret(nullptr, record ? DisplayText(record->hint).text() : QString());
    });
    connect(m_banner, &MessageStrip::actionTriggered, this, [this] {
        const auto retry = m_retry; // it may put another one in its place
        m_banner->hide();
        if (retry)
            retry();
    });
    connect(&m_parts.checks, &VaultChecks::progressed, this, &HeldKeyPage::showCheck);
    connect(&m_parts.checks, &VaultChecks::checked, this, [this](const QString &uuid) {
        showCheck();
        if (uuid != m_uuid)
            return;
        if (const auto error = m_parts.checks.keychainError(uuid))
            showProblem(errortext::keychain(*error), [this] { verify(); });
        else if (const CheckResult *result = m_parts.checks.result(uuid))
            takeCheck(*result);
    });
    connect(&m_parts.clipboard, &SecretClipboard::tick, this, &HeldKeyPage::showCopied);
    connect(&m_parts.clipboard, &SecretClipboard::cleared, this, &HeldKeyPage::showCopied);
    connect(&m_parts.session.vault().keychain(), &Keychain::stateChanged, this,
            &HeldKeyPage::showCopied);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &HeldKeyPage::showCheck);
    m_minute.start();
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
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const VaultRecord &record : records) {
            const QString text =
                tr("%1 (%2)").arg(shownName(record), DisplayText(record.hint).text());
            m_choice->addItem(record.supersededAt ? tr("%1, replaced").arg(text) : text,
                              record.uuid);
        }
        m_choice->setCurrentIndex(m_choice->findData(m_uuid));
    }
    m_choicePart->setVisible(records.size() > 1);
    m_stack->setState(records.empty() ? PageState::Empty : PageState::Content);
    showKey();
}

void HeldKeyPage::showKey()
{
    const VaultRecord *record = current();
    if (m_delete)
        m_delete->setEnabled(record);
    if (m_replace)
        m_replace->setEnabled(record);
    if (record) {
        if (!m_row->field().isRevealed() || m_rowUuid != record->uuid) {
            m_secret.wipe();
            m_row->field().setSecret(nullptr, DisplayText(record->hint).text());
        }
        m_rowUuid = record->uuid;
        showFacts(*record);
        showCheck();
        showCopied();
        if (m_token)
            m_token->setKey(*record);
    }
    Q_EMIT offersChanged();
}

void HeldKeyPage::showFacts(const VaultRecord &record)
{
    const Clock &clock = m_parts.session.clock();
    m_name->setText(shownName(record));
    m_own->setVisible(m_keys.isOwn(record));
    m_replaced->setVisible(record.supersededAt.has_value());
    m_replaced->setToolTip(record.supersededAt ? timetext::exact(*record.supersededAt, clock)
                                               : QString());
    QString organization = DisplayText(record.organizationName).text();
    if (!record.organizationId.isEmpty()) {
        const QString id = DisplayText(record.organizationId).text();
        organization = organization.isEmpty() ? id : tr("%1 (%2)").arg(organization, id);
    }
    m_organization->setText(organization.isEmpty() ? tr("Not known") : organization);
    if (m_keyName)
        m_keyName->setText(record.credentialId.isEmpty() ? tr("Not known")
                                                         : DisplayText(record.credentialId).text());
    const bool isStored = isKept(record);
    m_stored->setText(isStored ? timetext::date(record.storedAt, clock)
                               : tr("Not in the vault: in memory until you quit"));
    m_stored->setToolTip(isStored ? timetext::exact(record.storedAt, clock) : QString());
    m_expires->setText(record.expiryKnown
                           ? timetext::expiry(record.expiresAt, record.expiryKnown, clock)
                           : tr("Unknown: %1 does not tell").arg(serviceName()));
    m_expires->setToolTip(record.expiresAt ? timetext::exact(*record.expiresAt, clock) : QString());
}

void HeldKeyPage::showCheck()
{
    const VaultRecord *record = current();
    if (!record)
        return;
    const bool isChecking = m_check || m_parts.checks.isChecking(record->uuid);
    m_verify->setEnabled(!isChecking);
    if (isChecking) {
        m_checked->setStatus(Tone::Neutral, Icon::Clock, tr("Asking %1…").arg(serviceName()));
        return;
    }
    const auto &check = isKept(*record) ? record->check : m_unkeptCheck;
    const Clock &clock = m_parts.session.clock();
    m_checked->setStatus(check ? checktext::tone(check->outcome) : Tone::Neutral,
                         check ? std::optional(checktext::icon(check->outcome)) : std::nullopt,
                         checktext::line(check, clock));
    m_checked->setToolTip(check ? timetext::exact(check->checkedAt, clock) : QString());
}

void HeldKeyPage::showCopied()
{
    const auto left = m_parts.clipboard.left();
    // The time left only grows when something else was copied: then it is no longer the key.
    if (m_copiedLeft && (left == 0s || left > *m_copiedLeft))
        m_copiedLeft.reset();
    const VaultRecord *record = current();
    if (m_copiedLeft) {
        m_copiedLeft = left;
        m_keyStatus->setStatus(Tone::Good, Icon::Copy,
                               tr("Copied, clears in %n s", nullptr, int(left.count())));
    } else if (m_reading && m_parts.session.vault().keychain().state() == KeychainState::Waiting) {
        m_keyStatus->setStatus(Tone::Warning, Icon::Lock,
                               tr("Waiting for your keychain: look for an unlock prompt"));
    } else if (record && record->condition == EntryCondition::Lost) {
        m_keyStatus->setStatus(Tone::Bad, Icon::Warn, tr("Not in the keychain any more"));
    } else if (record && record->condition == EntryCondition::Changed) {
        m_keyStatus->setStatus(Tone::Warning, Icon::Warn, tr("Changed in the keychain"));
    } else {
        m_keyStatus->setStatus(Tone::Neutral, std::nullopt, {});
    }
}

void HeldKeyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showCheck();
    if (std::exchange(m_wasShown, true))
        return;
    askHealth();
    if (m_token)
        m_token->prepare();
}

void HeldKeyPage::refresh()
{
    askHealth();
    if (m_token)
        m_token->refresh();
}

void HeldKeyPage::askHealth()
{
    if (!m_healthLine || m_healthReply)
        return;
    auto *reply = m_parts.session.client().health();
    m_healthReply = reply;
    m_healthLine->setStatus(Tone::Neutral, Icon::Clock, tr("Asking %1…").arg(serviceName()));
    connect(reply, &Reply::finished, this, [this, reply] {
        m_healthReply.clear();
        const auto health = reply->takeResult();
        if (!health) {
            const Message why =
                errortext::api(health.error(), errortext::Attempt::Health, serviceName());
            //: %1 is the service, %2 why: "No network"
            m_healthLine->setStatus(Tone::Warning, Icon::Warn,
                                    tr("%1 does not answer: %2").arg(serviceName(), why.title));
            return;
        }
        const DisplayText said(health->text);
        const bool isMute = said.text().trimmed().isEmpty();
        m_healthLine->setStatus(health->isWell ? Tone::Good : Tone::Warning,
                                health->isWell ? Icon::Ok : Icon::Warn,
                                isMute ? tr("%1 does not say how it is").arg(serviceName())
                                       : tr("%1 says: %2").arg(serviceName(), said.inSentence()));
    });
}

void HeldKeyPage::showProblem(const Message &message, std::function<void()> retry)
{
    m_retry = std::move(retry);
    m_banner->show(Tone::Bad, message.title, message.text);
    m_banner->setActions(m_retry ? QStringList{ tr("Retry") } : QStringList{});
}

void HeldKeyPage::read(const Then &then)
{
    const VaultRecord *record = current();
    if (!record)
        return;
    if (m_reading)
        m_reading->cancel();
    m_banner->hide();
    auto *reply = m_keys.secret(*record);
    m_reading = reply;
    connect(reply, &Reply::finished, this, [this, reply, then, uuid = m_uuid] {
        const auto secret = reply->takeResult();
        if (m_reading != reply)
            return; // another one was asked for meanwhile
        m_reading.clear();
        showCopied();
        if (uuid != m_uuid)
            return; // another key is shown meanwhile
        if (secret) {
            then(*secret);
            return;
        }
        m_row->revealButton().setChecked(m_row->field().isRevealed());
        if (secret.error().kind != KeychainError::Kind::Canceled)
            showProblem(errortext::keychain(secret.error()), [this, then] { read(then); });
    });
}

void HeldKeyPage::reveal()
{
    m_row->revealButton().setChecked(false); // until it is
    read([this](const Secret &secret) {
        lend(secret);
        m_row->field().reveal();
    });
}

/// The field gets the empty value first: it says that it is masked then, and masked means wiped.
void HeldKeyPage::lend(const Secret &secret)
{
    m_secret.wipe();
    m_row->field().setSecret(&m_secret, DisplayText(current()->hint).text());
    m_secret = secret.clone();
}

void HeldKeyPage::copyKey()
{
    read([this](const Secret &secret) { finishCopy(secret); });
}

void HeldKeyPage::finishCopy(const Secret &secret)
{
    m_copiedLeft.reset();
    if (m_parts.clipboard.copy(secret) == SecretClipboard::Outcome::Copied) {
        m_copiedLeft = m_parts.clipboard.left();
        if (m_token)
            m_token->noticeOtherCopy();
        showCopied();
        announce(m_keyStatus);
        return;
    }
    lend(secret);
    m_row->field().offerSelection();
    m_keyStatus->setStatus(Tone::Bad, Icon::Warn,
                           tr("Copy failed: the value is selected, press Ctrl+C"));
}

void HeldKeyPage::verify()
{
    const VaultRecord *record = current();
    if (!record || m_check)
        return;
    m_banner->hide();
    if (isKept(*record))
        m_parts.checks.check({ record->uuid });
    else
        verifyUnkept(*record);
    showCheck();
}

/// The vault's checks know the vault's entries only.
void HeldKeyPage::verifyUnkept(const VaultRecord &record)
{
    read([this, record](const Secret &secret) {
        Session &session = m_parts.session;
        m_check = std::make_unique<CredentialCheck>(
            session.client(),
            CheckSubject{ record.kind, session.authServer(), record.organizationId,
                          record.credentialId, secret.clone(), record.expiresAt },
            nullptr);
        auto *reply = m_check->run(session.clock().now());
        connect(reply, &Reply::finished, this, [this, reply] {
            const auto result = reply->takeResult();
            m_check.release()->deleteLater(); // the reply is its own
            if (result) {
                QStringList organizations;
                for (const ListedOrganization &organization : result->organizations)
                    organizations.append(organization.name);
                m_unkeptCheck = CheckRecord{ result->outcome, m_parts.session.clock().now(),
                                             result->scopes, organizations };
                takeCheck(*result);
            }
            showCheck();
        });
        showCheck();
    });
}

void HeldKeyPage::takeCheck(const CheckResult &result)
{
    if (result.outcome == CheckOutcome::Works) {
        m_banner->hide();
        showCheck();
        announce(m_checked);
        return;
    }
    const Message message = checktext::message(result, m_parts.session.profile());
    m_retry = [this] { verify(); };
    m_banner->show(checktext::tone(result.outcome), message.title, message.text);
    m_banner->setActions({ tr("Verify again") });
}

void HeldKeyPage::generate()
{
    Q_EMIT pageRequested(m_parts.session.page(m_keys.kind()));
    Q_EMIT captureRequested(m_keys.kind());
}

void HeldKeyPage::askWhetherDeleted()
{
    const VaultRecord *record = current();
    if (!record)
        return;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Did you delete it there?"),
        tr("Did you delete “%1” at %2?").arg(DisplayText(record->name).inSentence(), serviceName()),
        QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        m_keys.isOwn(*record)
            ? tr("Keyturn cannot look that up. It signs in with this key: once the key is deleted "
                 "there, taking it out of the vault signs you out.")
            : tr("Keyturn cannot look that up: the service does not list its keys."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *removal = box->addButton(tr("It is deleted: &remove it from the vault too"),
                                   QMessageBox::DestructiveRole);
    QPushButton *mark = isKept(*record)
        ? box->addButton(tr("&Mark as replaced"), QMessageBox::AcceptRole)
        : nullptr;
    auto *nothing = box->addButton(tr("&Nothing changed"), QMessageBox::RejectRole);
    setButtonRole(removal, ButtonRole::Danger);
    box->setDefaultButton(nothing);
    box->setEscapeButton(nothing);
    connect(box, &QMessageBox::finished, this, [this, box, removal, mark, record = *record] {
        if (box->clickedButton() == removal)
            forgetDeleted(record);
        else if (mark && box->clickedButton() == mark)
            markReplaced(record);
    });
    box->open();
}

void HeldKeyPage::forgetDeleted(const VaultRecord &record)
{
    if (m_keys.isOwn(record)) {
        Q_EMIT signOutRequested(m_parts.session.connection().uuid);
        return;
    }
    auto *reply = m_parts.session.vault().forget(record.uuid);
    connect(reply, &Reply::finished, this, [this, reply, record] {
        if (const auto removed = reply->takeResult(); !removed)
            showProblem(removalFailure(removed.error()), [this, record] { forgetDeleted(record); });
    });
}

void HeldKeyPage::markReplaced(const VaultRecord &record)
{
    auto *reply = m_parts.session.vault().supersede(record.uuid, m_parts.session.clock().now());
    connect(reply, &Reply::finished, this, [this, reply, record] {
        const auto marked = reply->takeResult();
        if (!marked && marked.error().store)
            showProblem(errortext::store(*marked.error().store),
                        [this, record] { markReplaced(record); });
    });
}

} // namespace keyturn
