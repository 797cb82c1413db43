// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace keyturn {

class Notices;
class SandboxAccounts;
class WelcomePage;

/// Opens the sandbox when the user wants to see it, shows that it is being started, and tells when
/// its server does not run.
class SandboxStart final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxStart)

public:
    /// All are borrowed and outlive this object.
    SandboxStart(SandboxAccounts &sandbox, Notices &notices, WelcomePage &welcome, QObject *parent);

    /// Opens the sandbox's organization, once its server runs.
    void open();

private:
    void tellFailed(const QString &reason);

    SandboxAccounts &m_sandbox;
    Notices &m_notices;
    WelcomePage &m_welcome;
};

} // namespace keyturn
