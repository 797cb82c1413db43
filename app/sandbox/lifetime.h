// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace keyturn::sandbox {

/// Ends the event loop when somebody outside asks for it: by SIGTERM or SIGINT, or by closing
/// standard input. A parent that was killed closes it, too, so that no server outlives its app.
class Lifetime final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Lifetime)

public:
    explicit Lifetime(QObject *parent = nullptr);

    /// False where standard input cannot be watched.
    [[nodiscard]] bool endWithSignals();
    [[nodiscard]] bool endWithStandardInput();

Q_SIGNALS:
    void ended();

private:
    void handleInput(int descriptor);
};

} // namespace keyturn::sandbox
