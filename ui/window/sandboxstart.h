// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace keyturn {

class Connections;
class Notices;
class SandboxProcess;
class WelcomePage;

/// Starts the sandbox server when the user wants to see it, signs in there, and tells when the
/// server does not run.
class SandboxStart final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxStart)

public:
    /// All are borrowed and outlive this object.
    SandboxStart(Connections &connections, SandboxProcess &sandbox, Notices &notices,
                 WelcomePage &welcome, QObject *parent);

    /// Opens the sandbox's organization, once its server runs.
    void open();

private:
    void signIn();
    void addAccounts();
    void tellFailed(const QString &reason);

    Connections &m_connections;
    SandboxProcess &m_sandbox;
    Notices &m_notices;
    WelcomePage &m_welcome;
};

} // namespace keyturn
