// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

namespace keyturn {

class CardButton;

/// The page for a new user: one sentence about the two kinds of credentials, and the ways to begin.
/// It has no entry in the sidebar.
class WelcomePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent);

    /// Disables the sandbox's card while the sandbox is starting.
    void setSandboxStarting(bool starting);

Q_SIGNALS:
    void connectRequested();
    void importRequested();
    void sandboxRequested();

private:
    CardButton *m_sandbox = nullptr;
};

} // namespace keyturn
