// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace keyturn::sandbox {

/// Emits ended() when the sandbox is asked to end: by SIGTERM or SIGINT, or when standard input is
/// closed. Standard input is also closed when the parent process is killed, so no server outlives
/// its app.
class Lifetime final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Lifetime)

public:
    explicit Lifetime(QObject *parent = nullptr);

    /// False if signals cannot be watched. True, without an effect, where there are none (not on
    /// Unix).
    [[nodiscard]] bool endWithSignals();
    /// False where standard input cannot be watched (not on Unix).
    [[nodiscard]] bool endWithStandardInput();

Q_SIGNALS:
    void ended();

private:
    void handleInput(int descriptor);
};

} // namespace keyturn::sandbox
