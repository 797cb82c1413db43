// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QString>

namespace keyturn {

/// How Keyturn reaches servers, as the user has chosen. It holds for every connection but those to
/// this computer itself, which never go through a proxy.
struct NetworkSettings
{
    enum class Proxy
    {
        System, ///< what the desktop says
        None,
        Own ///< an HTTP proxy that asks for no login
    };

    Proxy proxy = Proxy::System;
    QString proxyHost = {}; ///< name or address of the own proxy
    int proxyPort = 8080;
    /// Path of a PEM file with certificates of authorities that are trusted besides those of the
    /// system; empty: none.
    QString authorityFile = {};
    bool trustsOnlyFile = false; ///< the system's authorities are not trusted

    [[nodiscard]] bool hasOwnProxy() const { return proxy == Proxy::Own && !proxyHost.isEmpty(); }

    bool operator==(const NetworkSettings &) const = default;
};

/// Why the certificates of authorities cannot be used.
enum class AuthorityFileError
{
    Unreadable,
    TooLarge, ///< more than 4 MiB
    NoCertificate ///< not PEM, or nothing in it is a certificate
};

/// The certificates in a PEM file. It reads the file at once.
[[nodiscard]] Result<QList<QSslCertificate>, AuthorityFileError>
readAuthorities(const QString &path);

/// Makes NetworkSettings hold: Qt's default TLS configuration, from which HttpClient starts, and
/// the proxy of the application. Certificates are read in another thread, those of the system, too.
class NetworkUse final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkUse)

public:
    explicit NetworkUse(QObject *parent);

    /// Emits applied(): at once, unless there are certificates to be read. If `settings` trust only
    /// what is in a file that cannot be read, no server is trusted. A connection that is open stays
    /// as it was made; Qt ends it when it was idle for two minutes.
    void apply(const NetworkSettings &settings);

    /// Why the file of the last settings cannot be used; nothing if it can, or was not read yet.
    [[nodiscard]] std::optional<AuthorityFileError> problem() const { return m_problem; }
    /// True until applied() is emitted: what the last settings come to is not known yet.
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const NetworkSettings &settings() const { return m_settings; }

Q_SIGNALS:
    void applied();

private:
    struct Trust
    {
        QList<QSslCertificate> authorities;
        std::optional<AuthorityFileError> problem;
    };

    [[nodiscard]] static Trust readTrust(const NetworkSettings &settings);
    void useProxy();
    void trust(const Trust &trust);

    NetworkSettings m_settings;
    std::optional<AuthorityFileError> m_problem;
    bool m_isReading = false;
    bool m_isTrustChanged = false; ///< Qt's default is no longer in use
};

} // namespace keyturn
