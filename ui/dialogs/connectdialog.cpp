// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectdialog.h"

#include "core/credentialtext.h"
#include "core/displaytext.h"
#include "core/serverurl.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

ConnectDialog::ConnectDialog(Connections &connections, QWidget *parent)
    : GuardedDialog(parent)
    , m_connections(connections)
    , m_flow(connections, this)
{
    setWindowTitle(tr("Connect an account"));
    buildLayout();
    fillServices();
    fillKinds();
    connectFields();
    prefillAddress();
    showService();
    checkCredential();
    m_credential->setFocus(Qt::OtherFocusReason);
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::connectFields()
{
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        fillKinds();
        prefillAddress();
        showService();
        checkCredential();
        m_message->hide(); // it was about another service
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ConnectDialog::checkCredential);
    connect(m_credential, &QLineEdit::textChanged, this, &ConnectDialog::checkCredential);
    connect(m_address.field, &QLineEdit::textEdited, this, [this] {
        m_wasAddressEdited = true;
        update();
    });
    connect(m_authAddress.field, &QLineEdit::textEdited, this, [this] {
        m_wasAuthAddressEdited = true;
        update();
    });
    connect(m_organization.field, &QLineEdit::textChanged, this, &ConnectDialog::update);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::submit);
    connect(m_message, &MessageStrip::actionTriggered, this, &ConnectDialog::handleAction);
    connect(&m_flow, &ConnectFlow::stepChanged, this, &ConnectDialog::handleStep);
}

void ConnectDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::huge, metrics::huge, metrics::huge, metrics::huge);
    layout->setSpacing(0);
    const auto heading = addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;
    m_title->setText(tr("Connect an account"));
    addServiceRow(layout);
    addCredential(layout);
    m_keyName = makePart(tr("&Key name"), tr("Key name"));
    m_organization = makePart(tr("&Organization ID"), tr("Organization ID"));
    m_organizationName = makePart(tr("&Organization"), tr("Organization"));
    for (const Part *part : { &m_keyName, &m_organization, &m_organizationName })
        layout->addWidget(part->frame);
    addPlace(layout);
    m_account = new QLineEdit(this);
    m_account->setAccessibleName(tr("Account name"));
    m_account->setPlaceholderText(tr("What you call it; may stay empty"));
    addFieldLabel(layout, tr("Account &name"), m_account, this);
    m_message = new MessageStrip(this);
    m_message->hide();
    layout->addSpacing(metrics::large);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addSpacing(metrics::large);
    addButtons(layout);
}

void ConnectDialog::addServiceRow(QVBoxLayout *layout)
{
    const auto addChoice = [this](const QString &label, const QString &name, ChoiceBox *&box) {
        auto *frame = new QWidget(this);
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins({});
        column->setSpacing(0);
        box = new ChoiceBox(frame);
        box->setAccessibleName(name);
        addFieldLabel(column, label, box, frame);
        return frame;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::medium);
    row->addWidget(addChoice(tr("&Service"), tr("Service"), m_service), 1);
    m_kindPart = addChoice(tr("K&ind"), tr("Kind"), m_kinds);
    row->addWidget(m_kindPart, 1);
    layout->addLayout(row);
}

void ConnectDialog::addCredential(QVBoxLayout *layout)
{
    m_credential = new QLineEdit(this);
    m_credential->setEchoMode(QLineEdit::Password);
    m_credential->setAccessibleName(tr("Credential"));
    m_credential->setContextMenuPolicy(Qt::DefaultContextMenu);
    addFieldLabel(layout, tr("Cre&dential"), m_credential, this);
    m_kind = new Badge(this);
    m_credentialHint = new StatusLine(this);
    auto *credentialRow = new QHBoxLayout;
    credentialRow->addWidget(m_kind, 0, Qt::AlignTop);
    credentialRow->addWidget(m_credentialHint, 1);
    credentialRow->addStretch(); // keeps the badge at the start while there is no hint
    layout->addSpacing(metrics::tiny);
    layout->addLayout(credentialRow);
}

void ConnectDialog::addPlace(QVBoxLayout *layout)
{
    m_address = makePart(tr("Server &address"), tr("Server address"));
    m_authAddress = makePart(tr("A&uth address"), tr("Auth address"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::medium);
    row->addWidget(m_address.frame, 1);
    row->addWidget(m_authAddress.frame, 1);
    layout->addLayout(row);
}

ConnectDialog::Part ConnectDialog::makePart(const QString &label, const QString &name)
{
    Part part;
    part.frame = new QWidget(this);
    auto *layout = new QVBoxLayout(part.frame);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    part.field = new QLineEdit(part.frame);
    part.field->setAccessibleName(name);
    part.label = addFieldLabel(layout, label, part.field, part.frame);
    part.hint = new StatusLine(part.frame);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(part.hint);
    layout->addStretch(1); // beside another part whose hint is longer
    return part;
}

void ConnectDialog::addButtons(QVBoxLayout *layout)
{
    m_progress = new QLabel(this);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    m_connect = new QPushButton(tr("&Connect"), this);
    m_connect->setDefault(true);
    setButtonRole(m_connect, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    layout->addLayout(buttons);
}

void ConnectDialog::fillServices()
{
    for (const ServiceProfile &profile : m_connections.catalog().profiles())
        m_service->addItem(profile.name, profile.id);
}

void ConnectDialog::fillKinds()
{
    const QSignalBlocker blocker(m_kinds);
    m_kinds->clear();
    const ServiceProfile *profile = service();
    if (!profile)
        return;
    for (const CredentialKind kind : { CredentialKind::PersonalAccessKey, CredentialKind::ApiKey,
                                       CredentialKind::Token }) { // as in the sidebar
        const KindProfile *offered = profile->kind(kind);
        if (offered && offered->prefix.isEmpty())
            m_kinds->addItem(kindtext::noun(kind), kindKey(kind));
    }
    m_kindPart->setVisible(m_kinds->count() > 0 && profile->kinds.size() > 1);
}

void ConnectDialog::setConnection(const ConnectionRecord &connection, const QString &organizationId)
{
    m_uuid = connection.uuid;
    m_title->setText(tr("Sign in again"));
    setWindowTitle(tr("Sign in again"));
    m_service->setCurrentIndex(m_service->findData(connection.serviceId));
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(kindKey(connection.kind))));
    m_address.field->setText(connection.serverUrl);
    m_wasAddressEdited = true;
    if (!connection.authUrl.isEmpty()) {
        m_authAddress.field->setText(connection.authUrl);
        m_wasAuthAddressEdited = true;
    }
    m_account->setText(connection.accountName);
    m_keyName.field->setText(connection.credentialId);
    m_organization.field->setText(organizationId);
    for (const OrganizationRecord &organization : connection.organizations) {
        if (organization.id == organizationId)
            m_organizationName.field->setText(organization.name);
    }
    update();
}

const ServiceProfile *ConnectDialog::service() const
{
    return m_connections.catalog().profile(m_service->currentData().toString());
}

const KindProfile *ConnectDialog::kind() const
{
    const ServiceProfile *profile = service();
    if (!profile)
        return nullptr;
    const QByteArray start = m_credential->text().trimmed().left(16).toUtf8();
    if (const KindProfile *told = start.isEmpty() ? nullptr : profile->kindOf(start))
        return told;
    const auto chosen = kindFromKey(m_kinds->currentData().toString());
    return chosen ? profile->kind(*chosen) : nullptr;
}

bool ConnectDialog::asksOrganizationId(const KindProfile &kind) const
{
    return !kind.organizationHeader.isEmpty()
        || (kind.exchange && kind.exchange->organizationRequired);
}

/// Where the service lists nothing, the name tells one organization's key from another's.
bool ConnectDialog::asksOrganizationName(const KindProfile &kind) const
{
    return !asksOrganizationId(kind) && service() && !service()->listsSomething();
}

bool ConnectDialog::mustNameOrganization(const KindProfile &kind) const
{
    return asksOrganizationName(kind) && !kind.exchange && !service()->organizations;
}

void ConnectDialog::prefillAddress()
{
    if (!m_wasAddressEdited && service())
        m_address.field->setText(service()->address);
    if (!m_wasAuthAddressEdited && service())
        m_authAddress.field->setText(service()->authAddress);
    update();
}

void ConnectDialog::showService()
{
    const ServiceProfile *profile = service();
    if (!profile)
        return;
    const auto &kinds = profile->kinds;
    const auto any = [&kinds](auto condition) {
        return std::any_of(kinds.begin(), kinds.end(), condition);
    };
    QString text;
    if (any([](const KindProfile &kind) { return kind.kind == CredentialKind::Token; }))
        text = tr("An API key acts for one organization. A personal access token works in all of "
                  "yours.");
    else if (any([](const KindProfile &kind) { return kind.exchange.has_value(); }))
        text = tr("The key stays in your keychain. It is exchanged for access tokens, which live "
                  "for a short time.");
    else if (any([](const KindProfile &kind) { return kind.onlyOne; }))
        text = tr("%1 has one key for each organization: a new one ends the one before.")
                   .arg(profile->name);
    else
        text = tr("%1 is asked first. Only a key that it accepts is kept.").arg(profile->name);
    m_subtitle->setText(text);
}

void ConnectDialog::checkCredential()
{
    const QString text = m_credential->text();
    QString hint;
    if (!text.trimmed().isEmpty()) {
        const auto credential = credentialFromText(text);
        if (!credential)
            hint = errortext::credential(credential.error());
        else if (!kind() && service() && credential->size() >= 4)
            hint = tr("This does not begin like a key or token of %1.").arg(service()->name);
    }
    m_credentialHint->setStatus(Tone::Bad, Icon::Warn, hint);
    m_credentialHint->setVisible(!hint.isEmpty());
    const bool isTold = kind() && !kind()->prefix.isEmpty();
    m_kind->setVisible(isTold);
    if (isTold) {
        m_kind->setBadge(Tone::Neutral,
                         kind()->kind == CredentialKind::Token ? Icon::User : Icon::Key,
                         kind()->kind == CredentialKind::Token ? tr("Personal access token")
                                                               : kindtext::noun(kind()->kind));
    }
    update();
}

void ConnectDialog::showParts()
{
    const KindProfile *needs = kind();
    const auto show = [](const Part &part, bool isNeeded, const QString &hint) {
        part.frame->setVisible(isNeeded);
        part.hint->setStatus(Tone::Neutral, std::nullopt, hint);
        part.hint->setVisible(!hint.isEmpty());
    };
    const bool isExchanged = needs && needs->exchange;
    show(m_keyName, isExchanged && !needs->exchange->idField.isEmpty(),
         tr("As it is called where it was made; sent together with the key."));
    const bool isHeader = needs && !needs->organizationHeader.isEmpty();
    show(m_organization, needs && asksOrganizationId(*needs),
         isHeader ? tr("Sent as %1 with every request.")
                        .arg(QString::fromLatin1(needs->organizationHeader))
                  : tr("A GUID, shown where the key was made."));
    const QString name = service() ? service()->name : QString();
    show(m_organizationName, needs && asksOrganizationName(*needs),
         needs && mustNameOrganization(*needs)
             ? tr("A key of %1 does not tell which organization it is for. Your name for it tells "
                  "one from another.")
                   .arg(name)
             : tr("What you call it; may stay empty."));
    m_authAddress.frame->setVisible(isExchanged);
}

void ConnectDialog::showAddresses()
{
    for (const Part *part : { &m_address, &m_authAddress }) {
        const auto server = ServerUrl::parse(part->field->text());
        QString hint;
        if (!server)
            hint = errortext::serverUrl(server.error());
        else if (server->host().contains(QLatin1String("xn--")))
            hint = tr("The name holds letters of other alphabets. Written plainly it is %1.")
                       .arg(server->host());
        part->hint->setStatus(server ? Tone::Warning : Tone::Bad, Icon::Warn, hint);
        part->hint->setVisible(!hint.isEmpty());
    }
}

void ConnectDialog::update()
{
    showParts();
    showAddresses();
    const bool isBusy = m_flow.isBusy();
    for (QWidget *field :
         { m_credential, m_keyName.field, m_organization.field, m_organizationName.field,
           m_address.field, m_authAddress.field, m_account })
        field->setEnabled(!isBusy);
    m_service->setEnabled(!isBusy && m_uuid.isEmpty());
    m_kinds->setEnabled(!isBusy && m_uuid.isEmpty());
    m_connect->setEnabled(!isBusy);
    m_cancel->setEnabled(m_flow.step() != ConnectFlow::Step::Keeping);
    m_progress->setText(m_flow.step() == ConnectFlow::Step::Verifying
                            ? tr("Asking %1…").arg(service() ? service()->name : QString())
                            : m_flow.step() == ConnectFlow::Step::Keeping
                            ? tr("Saving in your keychain…")
                            : QString());
}

void ConnectDialog::refuse(QWidget *field, const QString &title, const QString &text)
{
    m_message->show(Tone::Bad, title, text);
    field->setFocus(Qt::OtherFocusReason);
}

bool ConnectDialog::checkOrganizationId(const KindProfile &kind)
{
    const QString id = m_organization.field->text().trimmed();
    if (!kind.organizationHeader.isEmpty() && !credentialFromText(id)) {
        refuse(m_organization.field, tr("Enter the organization ID"),
               tr("A token works in several organizations and names one with each request. "
                  "The ID has no blanks; it is not the name in the address of the "
                  "dashboard."));
        return false;
    }
    if (kind.exchange && kind.exchange->organizationRequired && QUuid(id).isNull()) {
        refuse(m_organization.field, tr("Enter the organization ID"),
               tr("It is a GUID: 32 digits and letters from a to f in five groups, such as "
                  "6f9619ff-8b86-d011-b42d-00c04fc964ff. It is not the organization's name."));
        return false;
    }
    return true;
}

bool ConnectDialog::checkFields(const KindProfile &kind)
{
    const bool needsName = kind.exchange && !kind.exchange->idField.isEmpty();
    if (needsName && m_keyName.field->text().trimmed().isEmpty()) {
        refuse(m_keyName.field, tr("Enter the key's name"),
               tr("%1 asks for it together with the key.").arg(service()->name));
        return false;
    }
    if (!checkOrganizationId(kind))
        return false;
    if (mustNameOrganization(kind) && m_organizationName.field->text().trimmed().isEmpty()) {
        refuse(m_organizationName.field, tr("Name the organization"),
               tr("Nothing in the key tells which organization it is for: with keys of two of "
                  "them, the names alone tell them apart."));
        return false;
    }
    for (const Part *part : { &m_address, &m_authAddress }) {
        const auto server = ServerUrl::parse(part->field->text());
        if (server || (part == &m_authAddress && !kind.exchange))
            continue;
        refuse(part->field, tr("The address cannot be used"), errortext::serverUrl(server.error()));
        return false;
    }
    return true;
}

void ConnectDialog::submit()
{
    if (m_flow.isBusy())
        return;
    auto credential = credentialFromText(m_credential->text());
    const KindProfile *chosen = kind();
    if (!credential || !chosen) {
        refuse(m_credential, tr("The credential cannot be used"),
               !credential
                   ? errortext::credential(credential.error())
                   : tr("This does not begin like a key or token of %1.").arg(service()->name));
        return;
    }
    if (!checkFields(*chosen))
        return;
    m_message->hide();
    CredentialFacts request;
    request.serviceId = service()->id;
    request.serverUrl = ServerUrl::parse(m_address.field->text())->text();
    request.name = m_account->text().trimmed();
    request.uuid = m_uuid;
    request.kind = chosen->kind;
    if (asksOrganizationId(*chosen))
        request.organizationId = m_organization.field->text().trimmed();
    if (asksOrganizationName(*chosen))
        request.organizationName = m_organizationName.field->text().trimmed();
    if (chosen->exchange) {
        request.authUrl = ServerUrl::parse(m_authAddress.field->text())->text();
        if (!chosen->exchange->idField.isEmpty())
            request.credentialId = m_keyName.field->text().trimmed();
    }
    m_flow.start(request, std::move(*credential));
}

void ConnectDialog::handleStep()
{
    update();
    switch (m_flow.step()) {
    case ConnectFlow::Step::Ready:
    case ConnectFlow::Step::Verifying:
    case ConnectFlow::Step::Keeping:
        break;
    case ConnectFlow::Step::Refused:
        showRefused();
        break;
    case ConnectFlow::Step::Limited:
        showLimited();
        offer({ tr("Connect anyway"), tr("Try again") });
        break;
    case ConnectFlow::Step::NotKept: {
        const Message why = errortext::vault(*m_flow.keepError());
        m_message->show(
            Tone::Warning, why.title,
            tr("The sign-in works. %1 Without the keychain you can stay signed in until "
               "you quit; nothing is written to disk.")
                .arg(why.text));
        offer({ tr("Stay signed in until I quit"), tr("Try the keychain again") });
        break;
    }
    case ConnectFlow::Step::Connected:
        leave(Accepted);
        break;
    }
    adjustSize();
}

void ConnectDialog::showRefused()
{
    const ApiError error = m_flow.error().value_or(ApiError{});
    if (error.kind == ApiError::Kind::Canceled)
        return;
    const Message message =
        errortext::refusedCredential(error, errortext::Attempt::Connect, *service());
    m_message->show(Tone::Bad, message.title, message.text);
    switch (error.kind) {
    case ApiError::Kind::OrganizationMissing:
        (m_organization.frame->isVisible() ? m_organization.field : m_credential)
            ->setFocus(Qt::OtherFocusReason);
        break;
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::Invalid:
        m_credential->setFocus(Qt::OtherFocusReason);
        m_credential->selectAll();
        break;
    case ApiError::Kind::NameNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotJson:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::CertificateRefused:
        addressOf(error)->setFocus(Qt::OtherFocusReason);
        break;
    default: // the rest has nothing to do with one of the fields
        m_connect->setFocus(Qt::OtherFocusReason);
    }
}

/// Which of the two servers it was that failed.
QLineEdit *ConnectDialog::addressOf(const ApiError &error) const
{
    const auto isMeant = [&error](const Part &part) {
        const auto server = ServerUrl::parse(part.field->text());
        return server && server->resolved(QStringLiteral("/")).authority() == error.host;
    };
    const bool isAuth =
        m_authAddress.frame->isVisible() && isMeant(m_authAddress) && !isMeant(m_address);
    return isAuth ? m_authAddress.field : m_address.field;
}

void ConnectDialog::showLimited()
{
    const bool isListed = service() && service()->listsSomething();
    m_message->show(
        Tone::Warning,
        isListed ? tr("%1 accepted it, but it may not manage keys here (403)").arg(service()->name)
                 : tr("%1 accepted it, but did not allow the request (403)").arg(service()->name),
        isListed ? tr("Ask for the admin role, or connect anyway to see what it may see.")
                 : tr("It may lack a role there. Connect anyway to keep it and use it for what it "
                      "may do."));
}

void ConnectDialog::offer(const QStringList &actions)
{
    m_message->setActions(actions);
}

void ConnectDialog::handleAction(int action)
{
    if (m_flow.step() == ConnectFlow::Step::Limited) {
        if (action == 0)
            m_flow.connectAnyway();
        else
            submit();
    } else if (m_flow.step() == ConnectFlow::Step::NotKept) {
        if (action == 0)
            m_flow.stayUntilQuit();
        else
            m_flow.keepAgain();
    }
}

void ConnectDialog::reject()
{
    if (m_flow.step() == ConnectFlow::Step::Verifying)
        m_flow.cancel();
    else if (mayClose())
        leave(Rejected);
}

void ConnectDialog::leave(int result)
{
    // setText() empties the undo stack as well; clear() would not.
    m_credential->setText({});
    done(result);
}

} // namespace keyturn
