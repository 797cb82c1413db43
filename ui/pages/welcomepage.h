// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace keyturn {

class CardButton;

/// What a new user sees: one sentence on the two kinds of credential and the ways on.
class WelcomePage final : public QWidget
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
