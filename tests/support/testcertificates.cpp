// SPDX-License-Identifier: MIT
#include "support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

const QStringList newKey{ u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                          u"-nodes"_s };

} // namespace

TestCertificates::TestCertificates()
{
    if (run(QStringList{ u"req"_s, u"-x509"_s } + newKey
            + QStringList{ u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-days"_s, u"2"_s,
                           u"-subj"_s, u"/CN=Keyturn test authority"_s }))
        m_authority = QSslCertificate(read(u"ca.pem"_s));
}

std::optional<ServerIdentity> TestCertificates::make(Flavour flavour) const
{
    const QString names =
        flavour == Flavour::OtherHost ? u"DNS:other.example"_s : u"DNS:localhost,IP:127.0.0.1"_s;
    QFile extensions(m_folder.filePath(u"leaf.ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return std::nullopt;
    extensions.write("subjectAltName=" + names.toLatin1() + '\n');
    extensions.close();

    const QStringList leaf{ u"-keyout"_s, u"leaf.key"_s, u"-subj"_s, u"/CN=keyturn.test"_s };
    bool done = false;
    if (flavour == Flavour::SelfSigned) {
        done = run(QStringList{ u"req"_s, u"-x509"_s } + newKey + leaf
                   + QStringList{ u"-out"_s, u"leaf.pem"_s, u"-days"_s, u"2"_s, u"-addext"_s,
                                  u"subjectAltName="_s + names });
    } else {
        const QString days = flavour == Flavour::Expired ? u"-1"_s : u"2"_s;
        done =
            run(QStringList{ u"req"_s } + newKey + leaf + QStringList{ u"-out"_s, u"leaf.csr"_s })
            && run({ u"x509"_s, u"-req"_s, u"-in"_s, u"leaf.csr"_s, u"-CA"_s, u"ca.pem"_s,
                     u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, days,
                     u"-extfile"_s, u"leaf.ext"_s, u"-out"_s, u"leaf.pem"_s });
    }
    if (!done)
        return std::nullopt;
    return ServerIdentity{ QSslCertificate(read(u"leaf.pem"_s)),
                           QSslKey(read(u"leaf.key"_s), QSsl::Ec) };
}

void TestCertificates::trust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(m_authority);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

bool TestCertificates::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

QByteArray TestCertificates::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace keyturn::test
