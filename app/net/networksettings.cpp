// SPDX-License-Identifier: MIT
#include "net/networksettings.h"

#include "core/aside.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace keyturn {

namespace {

constexpr qint64 largestFile = qint64{ 4 } * 1024 * 1024; // what systems trust fits in 1 MiB

} // namespace

Result<QList<QSslCertificate>, AuthorityFileError> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(AuthorityFileError::Unreadable);
    const QByteArray text = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(AuthorityFileError::Unreadable);
    if (text.size() > largestFile)
        return failure(AuthorityFileError::TooLarge);
    QList<QSslCertificate> found = QSslCertificate::fromData(text, QSsl::Pem);
    if (found.isEmpty())
        return failure(AuthorityFileError::NoCertificate);
    return found;
}

NetworkUse::NetworkUse(QObject *parent)
    : QObject(parent)
{
}

void NetworkUse::apply(const NetworkSettings &settings)
{
    // What was never chosen stays Qt's: asking for the system's proxies costs a start some time.
    const bool isOtherProxy = settings.proxy != m_settings.proxy
        || settings.proxyHost != m_settings.proxyHost || settings.proxyPort != m_settings.proxyPort;
    m_settings = settings;
    m_problem.reset();
    if (isOtherProxy)
        useProxy();
    if (settings.authorityFile.isEmpty() && !m_isTrustChanged) {
        Q_EMIT applied();
        return;
    }
    m_isTrustChanged = true;
    m_isReading = true;
    makeAside(
        this, [settings] { return readTrust(settings); },
        [this, settings](const Trust &found) {
            if (settings == m_settings) // otherwise others have been applied meanwhile
                trust(found);
        });
}

void NetworkUse::useProxy()
{
    switch (m_settings.proxy) {
    case NetworkSettings::Proxy::System:
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        return;
    case NetworkSettings::Proxy::None:
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    case NetworkSettings::Proxy::Own:
        // Without a host nothing is reached, rather than around the proxy that was asked for.
        QNetworkProxy::setApplicationProxy(
            { QNetworkProxy::HttpProxy, m_settings.proxyHost, quint16(m_settings.proxyPort) });
        return;
    }
}

NetworkUse::Trust NetworkUse::readTrust(const NetworkSettings &settings)
{
    Trust found;
    if (settings.authorityFile.isEmpty() || !settings.trustsOnlyFile)
        found.authorities = QSslConfiguration::systemCaCertificates();
    if (settings.authorityFile.isEmpty())
        return found;
    if (const auto added = readAuthorities(settings.authorityFile))
        found.authorities += *added;
    else
        found.problem = added.error();
    return found;
}

void NetworkUse::trust(const Trust &trust)
{
    m_isReading = false;
    m_problem = trust.problem;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // This also turns off that Qt looks for authorities of the system while it connects.
    configuration.setCaCertificates(trust.authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
    Q_EMIT applied();
}

} // namespace keyturn
