// SPDX-License-Identifier: MIT
#pragma once

#include "guide.h"
#include "support/browser.h"
#include "support/runningprogram.h"

namespace keyturn::test {

/// Uses the program as a person would who wants to see all of it: every page and dialog of the
/// three services, each with a check and a picture. Short questions, such as whether to replace a
/// file, and dialogs that only a fault opens are not included: "Change the address", for example,
/// which is offered when an assumed address has not answered.
class Tour final
{
public:
    /// `program` and `guide` are borrowed.
    Tour(RunningProgram &program, Guide &guide);

    /// False at the first step that fails.
    [[nodiscard]] bool run();

private:
    [[nodiscard]] bool firstStart();
    [[nodiscard]] bool createKey();
    [[nodiscard]] bool loseNoKey();
    [[nodiscard]] bool tokens();
    [[nodiscard]] bool appcircle();
    [[nodiscard]] bool capture();
    [[nodiscard]] bool anyformat();
    [[nodiscard]] bool importKeys();
    [[nodiscard]] bool vault();
    [[nodiscard]] bool account();
    [[nodiscard]] bool deleteKeys();
    [[nodiscard]] bool deleteTheKey();
    [[nodiscard]] bool end();

    [[nodiscard]] bool copySecret();
    [[nodiscard]] bool isInKeyring() const;
    [[nodiscard]] bool openAccount(const QString &name);
    [[nodiscard]] bool openPage(const QString &name);
    [[nodiscard]] bool trigger(const QString &action);
    [[nodiscard]] bool leaveDialog(const QString &button);

    RunningProgram &m_program;
    Guide &m_guide;
    Browser m_browser;
    QByteArray m_secret; ///< value of the key that the tour makes
};

} // namespace keyturn::test
