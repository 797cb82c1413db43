// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QSslError>

class QSslCertificate;

namespace keyturn {

/// Says in plain sentences why a server's certificate was refused, and whom it names. QSslError::
/// errorString() is not used, because its text depends on the TLS library and its version.
class CertificateText final
{
    Q_DECLARE_TR_FUNCTIONS(keyturn::CertificateText)

public:
    /// One sentence for each different reason, in the order of `errors`.
    [[nodiscard]] static QString reasons(const QList<QSslError> &errors);

    /// The text for two sides that could not agree on a protocol or cipher.
    [[nodiscard]] static QString noAgreement();

    /// The first DNS name or address that the certificate is for, otherwise its common name.
    [[nodiscard]] static QString name(const QSslCertificate &certificate);

private:
    [[nodiscard]] static QString reason(QSslError::SslError error);
};

} // namespace keyturn
