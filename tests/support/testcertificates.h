// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <optional>

namespace keyturn::test {

/// The certificate of a server, and its key.
struct ServerIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A certificate authority that exists as long as this object and signs certificates with the
/// command `openssl`. It is not trusted unless a test says so.
class TestCertificates final
{
public:
    enum class Flavour
    {
        Good,
        Expired,
        OtherHost,
        SelfSigned
    };

    TestCertificates();

    /// False if there is no command `openssl`: skip the test.
    [[nodiscard]] bool isUsable() const { return !m_authority.isNull(); }

    [[nodiscard]] const QSslCertificate &authority() const { return m_authority; }
    [[nodiscard]] QString authorityFile() const
    {
        return m_folder.filePath(QStringLiteral("ca.pem"));
    }
    [[nodiscard]] std::optional<ServerIdentity> make(Flavour flavour) const;
    /// Trusts the authority in this process from now on, beside those of the system.
    void trust() const;

    /// For servers in other processes: the PEM files that make() wrote last.
    [[nodiscard]] QString certificateFile() const
    {
        return m_folder.filePath(QStringLiteral("leaf.pem"));
    }
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("leaf.key")); }

private:
    [[nodiscard]] bool run(const QStringList &arguments) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    QSslCertificate m_authority;
};

} // namespace keyturn::test
