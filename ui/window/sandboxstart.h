// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace keyturn {

class Notices;
class SandboxAccounts;
class WelcomePage;

/// Opens the sandbox on the user's request, shows that it is being started, and tells if its server
/// does not run.
class SandboxStart final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxStart)

public:
    /// Everything is borrowed and must outlive this object.
    SandboxStart(SandboxAccounts &sandbox, Notices &notices, WelcomePage &welcome, QObject *parent);

    /// Opens the sandbox's organization as soon as its server is running.
    void open();

private:
    void tellFailed(const QString &reason);

    SandboxAccounts &m_sandbox;
    Notices &m_notices;
    WelcomePage &m_welcome;
};

} // namespace keyturn
