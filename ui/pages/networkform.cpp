// SPDX-License-Identifier: MIT
#include "ui/pages/networkform.h"

#include "ui/pages/settingsgroup.h"
#include "ui/style/metrics.h"
#include "ui/text/networktext.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace keyturn {

namespace {

constexpr int largestPort = 65'535;
constexpr int longestHost = 253; // RFC 1035, 2.3.4

using Proxy = NetworkSettings::Proxy;

} // namespace

NetworkForm::NetworkForm(Preferences &preferences, const NetworkUse &network,
                         const ServiceCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_network(network)
    , m_guard(catalog)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *group = new SettingsGroup(tr("Network"), this);
    layout->addWidget(group);
    addProxy(*group);
    addTrust(*group);
    connect(&m_network, &NetworkUse::applied, this, &NetworkForm::updateTrust);
    updateProxy();
    updateTrust();
}

void NetworkForm::addProxy(SettingsGroup &group)
{
    const NetworkSettings &present = m_preferences.values().network;
    m_proxy = new ChoiceBox(this);
    m_proxy->addItem(tr("The system's"), int(Proxy::System));
    m_proxy->addItem(tr("None"), int(Proxy::None));
    m_proxy->addItem(tr("An HTTP proxy of my own"), int(Proxy::Own));
    m_proxy->setCurrentIndex(m_proxy->findData(int(present.proxy)));
    group.add(tr("Proxy"), *m_proxy);
    m_host = new QLineEdit(present.proxyHost, this);
    m_host->setMaxLength(longestHost);
    // A name or an address: neither a scheme nor a login, which would be a secret in a file.
    m_host->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[A-Za-z0-9.:_-]*")), m_host));
    group.add(tr("Proxy's host"), *m_host);
    m_port = new QLineEdit(QString::number(present.proxyPort), this);
    m_port->setValidator(new QIntValidator(1, largestPort, m_port));
    group.add(tr("Proxy's port"), *m_port);
    m_proxyLine = group.addLine({});
    connect(m_proxy, &ChoiceBox::currentIndexChanged, this, &NetworkForm::store);
    for (QLineEdit *field : { m_host, m_port }) {
        connect(field, &QLineEdit::editingFinished, this, &NetworkForm::store);
        connect(field, &QLineEdit::textChanged, this, &NetworkForm::updateProxy);
    }
}

void NetworkForm::addTrust(SettingsGroup &group)
{
    const NetworkSettings &present = m_preferences.values().network;
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    m_file = new QLineEdit(QDir::toNativeSeparators(present.authorityFile), row);
    m_file->setAccessibleName(tr("File of more authorities"));
    m_file->setPlaceholderText(tr("None"));
    auto *choose = new QPushButton(tr("Choose…"), row);
    m_remove = new QPushButton(tr("Use none"), row);
    layout->addWidget(m_file, 1);
    layout->addWidget(choose);
    layout->addWidget(m_remove);
    row->setFocusProxy(m_file);
    group.add(tr("File of more authorities"), *row);
    m_only = new QCheckBox(tr("Trust only these authorities, not the system's"), this);
    m_only->setChecked(present.trustsOnlyFile);
    group.add(*m_only);
    m_trustLine = group.addLine({});
    connect(m_file, &QLineEdit::editingFinished, this,
            [this] { useFile(QDir::fromNativeSeparators(m_file->text().trimmed())); });
    connect(choose, &QPushButton::clicked, this, &NetworkForm::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] { useFile({}); });
    connect(m_only, &QCheckBox::toggled, this, &NetworkForm::store);
}

void NetworkForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Authorities"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &NetworkForm::useFile);
    dialog->open();
}

void NetworkForm::useFile(const QString &path)
{
    m_file->setText(QDir::toNativeSeparators(path));
    if (path.isEmpty())
        m_only->setChecked(false); // nothing would be trusted
    store();
}

bool NetworkForm::isProxyRight() const
{
    return !m_host->text().isEmpty() && !m_guard.holdsValue(m_host->text())
        && m_port->hasAcceptableInput();
}

/// An own proxy that is not complete is not stored: the one before stays in use.
void NetworkForm::store()
{
    updateProxy();
    PreferenceValues values = m_preferences.values();
    NetworkSettings &network = values.network;
    const auto proxy = Proxy(m_proxy->currentData().toInt());
    if (proxy != Proxy::Own || isProxyRight()) {
        network.proxy = proxy;
        if (!m_guard.holdsValue(m_host->text()))
            network.proxyHost = m_host->text();
        if (m_port->hasAcceptableInput())
            network.proxyPort = m_port->text().toInt();
    }
    // What is no path of a file is not kept: it may be a key in the wrong field.
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.isEmpty() || QFileInfo(path).isAbsolute())
        network.authorityFile = path;
    network.trustsOnlyFile = m_only->isChecked() && !network.authorityFile.isEmpty();
    m_preferences.set(values);
    updateTrust();
}

void NetworkForm::updateProxy()
{
    const bool isOwn = Proxy(m_proxy->currentData().toInt()) == Proxy::Own;
    m_host->setEnabled(isOwn);
    m_port->setEnabled(isOwn);
    if (isOwn && !isProxyRight())
        m_proxyLine->setStatus(
            Tone::Warning, Icon::Warn,
            tr("Enter the proxy's host, and a port from 1 to %L1. Until then the "
               "choice before stays in use.")
                .arg(largestPort));
    else
        m_proxyLine->setStatusQuietly(
            Tone::Neutral, {}, tr("Servers on this computer are always reached without a proxy."));
}

void NetworkForm::updateTrust()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (!path.isEmpty() && !QFileInfo(path).isAbsolute()) {
        m_trustLine->setStatus(Tone::Warning, Icon::Warn,
                               tr("Enter the whole path of a file. Until then the choice before "
                                  "stays in use."));
        return;
    }
    const bool hasFile = !path.isEmpty();
    m_remove->setEnabled(hasFile);
    m_only->setEnabled(hasFile);
    if (m_network.isReading()) {
        m_trustLine->setWork(tr("Reading the certificates…"));
        return;
    }
    const Message message = networktext::trust(m_network.settings(), m_network.problem());
    m_trustLine->setStatus(message.title.isEmpty() ? Tone::Neutral : Tone::Bad,
                           message.title.isEmpty() ? std::optional<Icon>() : Icon::Warn,
                           message.title.isEmpty() ? message.text
                                                   : message.title + u' ' + message.text);
}

} // namespace keyturn
