// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <optional>

namespace keyturn::test {

/// A certificate of a server, and its key.
struct ServerIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// An authority of our own that lives as long as this object and signs certificates with the
/// `openssl` command. Nobody trusts it, unless a test says so.
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

    /// False when there is no `openssl` command here: skip.
    [[nodiscard]] bool isUsable() const { return !m_authority.isNull(); }

    [[nodiscard]] const QSslCertificate &authority() const { return m_authority; }
    [[nodiscard]] std::optional<ServerIdentity> make(Flavour flavour) const;

    /// For servers that are not ours: PEM files as make() wrote them last.
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
