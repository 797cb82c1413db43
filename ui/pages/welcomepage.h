// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

namespace keyturn {

class CardButton;

/// What a new user sees: one sentence on the two kinds of credential and the ways on. It has no
/// entry in the sidebar.
class WelcomePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent);

    /// While the sandbox starts, its card waits.
    void setSandboxStarting(bool starting);

Q_SIGNALS:
    void connectRequested();
    void importRequested();
    void sandboxRequested();

private:
    CardButton *m_sandbox = nullptr;
};

} // namespace keyturn
