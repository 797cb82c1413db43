// SPDX-License-Identifier: MIT
#include "net/certificatetext.h"

#include <QSslCertificate>
#include <QStringList>

namespace keyturn {

QString CertificateText::reasons(const QList<QSslError> &errors)
{
    QStringList sentences;
    for (const QSslError &error : errors) {
        const QString sentence = reason(error.error());
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

QString CertificateText::noAgreement()
{
    return tr("The server did not agree to a secure connection with TLS 1.2 or later.");
}

QString CertificateText::name(const QSslCertificate &certificate)
{
    const auto names = certificate.subjectAlternativeNames();
    for (const auto kind : { QSsl::DnsEntry, QSsl::IpAddressEntry }) {
        const QStringList found = names.values(kind);
        if (!found.isEmpty())
            return found.constLast(); // QMultiMap returns the values with the newest first
    }
    return certificate.subjectInfo(QSslCertificate::CommonName).value(0);
}

QString CertificateText::reason(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return tr("The certificate has expired.");
    case QSslError::CertificateNotYetValid:
        return tr("The certificate is not valid yet. The clock of this computer may be wrong.");
    case QSslError::HostNameMismatch:
        return tr("The certificate belongs to another server.");
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return tr("The certificate is signed by itself, not by an authority that this computer "
                  "trusts.");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tr("The certificate was issued by an authority that this computer does not trust.");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return tr("The certificate has been revoked.");
    case QSslError::NoPeerCertificate:
        return tr("The server showed no certificate.");
    case QSslError::NoSslSupport:
        return tr("This computer has no library for secure connections.");
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
    case QSslError::CertificateRejected:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
        return tr("The certificate may not be used for this server.");
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::UnableToDecodeIssuerPublicKey:
    case QSslError::CertificateSignatureFailed:
    case QSslError::InvalidNotBeforeField:
    case QSslError::InvalidNotAfterField:
        return tr("The certificate is damaged or forged.");
    case QSslError::CertificateStatusUnknown:
    case QSslError::OcspNoResponseFound:
    case QSslError::OcspMalformedRequest:
    case QSslError::OcspMalformedResponse:
    case QSslError::OcspInternalError:
    case QSslError::OcspTryLater:
    case QSslError::OcspSigRequred:
    case QSslError::OcspUnauthorized:
    case QSslError::OcspResponseCannotBeTrusted:
    case QSslError::OcspResponseCertIdUnknown:
    case QSslError::OcspResponseExpired:
    case QSslError::OcspStatusUnknown:
        return tr("Whether the certificate has been revoked could not be found out.");
    case QSslError::NoError:
    case QSslError::UnspecifiedError:
        return tr("The certificate could not be checked.");
    }
    return tr("The certificate could not be checked.");
}

} // namespace keyturn
