// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectiondialog.h"

#include "core/credentialtext.h"
#include "core/displaytext.h"
#include "session/credentialfacts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/keyinfield.h"
#include "ui/widgets/keyfreefields.h"
#include "ui/widgets/messagestrip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

namespace {

enum Column
{
    IdColumn,
    NameColumn,
    ColumnCount
};

} // namespace

ConnectionDialog::ConnectionDialog(SignIns &signIns, const ServiceCatalog &catalog,
                                   ConnectionRecord connection, QWidget *parent)
    : GuardedDialog(parent)
    , m_signIns(signIns)
    , m_connection(std::move(connection))
    , m_guard(catalog)
    , m_keyFree(new KeyFreeFields(catalog, this))
{
    setWindowTitle(tr("Edit account"));
    buildLayout();
}

bool ConnectionDialog::hasSeveralOrganizations() const
{
    return m_connection.kind == CredentialKind::Token;
}

void ConnectionDialog::buildLayout()
{
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    heading.title->setText(tr("Edit account"));
    const QString hint = DisplayText(m_connection.hint).inSentence();
    const QString server = DisplayText(m_connection.serverUrl).inSentence();
    const QString auth = DisplayText(m_connection.authUrl).inSentence();
    //: %1 is a key, %2 the server, %3 the server where it is exchanged for access tokens
    heading.subtitle->setText(m_connection.authUrl.isEmpty()
                                  ? tr("%1 at %2").arg(hint, server)
                                  : tr("%1 at %2, exchanged at %3").arg(hint, server, auth));
    m_account = new QLineEdit(m_connection.accountName, this);
    m_account->setAccessibleName(tr("Account name"));
    addFieldLabel(layout, tr("Account &name"), m_account, this);
    m_keyFree->add(m_account, layout);
    if (hasSeveralOrganizations()) {
        addFieldLabel(layout, tr("&Organizations"), buildOrganizations(), this)
            ->setBuddy(m_organizations);
    } else {
        m_organizationName = new QLineEdit(
            organizationNameOf(m_connection, m_connection.organizations.front()), this);
        m_organizationName->setAccessibleName(tr("Organization name"));
        addFieldLabel(layout, tr("&Organization name"), m_organizationName, this);
        m_keyFree->add(m_organizationName, layout);
    }
    m_message = new MessageStrip(this);
    m_message->hide();
    layout->addSpacing(metrics::large);
    layout->addWidget(m_message);
    layout->addSpacing(metrics::large);
    auto *signOut = new QPushButton(tr("Sign &out"), this);
    signOut->setAutoDefault(false);
    setButtonRole(signOut, ButtonRole::Danger);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setDefault(true);
    setButtonRole(m_save, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(signOut);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(signOut, &QPushButton::clicked, this, [this] {
        const QString uuid = m_connection.uuid;
        reject();
        Q_EMIT signOutRequested(uuid);
    });
    connect(cancel, &QPushButton::clicked, this, &ConnectionDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
}

QWidget *ConnectionDialog::buildOrganizations()
{
    auto *part = new QWidget(this);
    m_organizations = new QTableWidget(0, ColumnCount, part);
    m_organizations->setAccessibleName(tr("Organizations"));
    m_organizations->setHorizontalHeaderLabels({ tr("Organization ID"), tr("Name") });
    m_organizations->horizontalHeader()->setStretchLastSection(true);
    m_organizations->horizontalHeader()->setSectionResizeMode(IdColumn,
                                                              QHeaderView::ResizeToContents);
    m_organizations->verticalHeader()->hide();
    m_organizations->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_organizations->setMinimumHeight(metrics::rowHeight(fontMetrics()) * 4);
    for (const OrganizationRecord &organization : m_connection.organizations)
        addRow(organization);
    auto *add = new QPushButton(tr("&Add organization"), part);
    add->setAutoDefault(false);
    auto *remove = new QPushButton(tr("&Remove"), part);
    remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    layout->addWidget(m_organizations);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_organizations->setFocus(Qt::OtherFocusReason);
        m_organizations->editItem(m_organizations->item(m_organizations->rowCount() - 1, IdColumn));
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_organizations->rowCount() > 1)
            m_organizations->removeRow(m_organizations->currentRow());
    });
    return part;
}

void ConnectionDialog::addRow(const OrganizationRecord &organization)
{
    const int row = m_organizations->rowCount();
    m_organizations->insertRow(row);
    m_organizations->setItem(row, IdColumn, new QTableWidgetItem(organization.id));
    m_organizations->setItem(row, NameColumn, new QTableWidgetItem(organization.name));
    m_organizations->selectRow(row);
}

void ConnectionDialog::save()
{
    if (!m_keyFree->check())
        return;
    ConnectionRecord changed = m_connection;
    if (const QString name = m_account->text().trimmed(); !name.isEmpty())
        changed.accountName = name;
    if (m_organizationName) {
        const QString name = m_organizationName->text().trimmed();
        changed.organizations.front().name = name.isEmpty() ? changed.accountName : name;
    }
    if (m_organizations) {
        changed.organizations.clear();
        for (int row = 0; row < m_organizations->rowCount(); ++row) {
            const QString id = m_organizations->item(row, IdColumn)->text().trimmed();
            const QString name = m_organizations->item(row, NameColumn)->text().trimmed();
            if (id.isEmpty() && name.isEmpty())
                continue;
            if (m_guard.holdsValue(id) || m_guard.holdsValue(name)) {
                m_message->show(Tone::Bad, {}, keyinfield::sentence());
                m_message->endWith(m_organizations);
                return;
            }
            // The id is sent in a header, so the same characters are allowed as in a credential.
            if (!credentialFromText(id)) {
                m_message->show(Tone::Bad, tr("This is not an organization ID"),
                                tr("“%1” is empty or holds spaces or letters that no ID has.")
                                    .arg(DisplayText(id).inSentence()));
                m_message->endWith(m_organizations);
                return;
            }
            changed.organizations.push_back({ id, name.isEmpty() ? id : name });
        }
        if (changed.organizations.empty()) {
            m_message->show(Tone::Bad, tr("Enter at least one organization"),
                            tr("A token names an organization with each request."));
            m_message->endWith(m_organizations);
            return;
        }
    }
    m_signIns.update(changed);
    accept();
}

} // namespace keyturn
