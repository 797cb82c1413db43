// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QObject>
#include <QProcess>

namespace keyturn {

/// One run of the helper program: its pipes and its end. The end is reported once. A helper that is
/// ended by abandon() reports nothing more, so that no late answer can arrive.
class HelperProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelperProcess)

public:
    enum class End
    {
        NotStarted, ///< the program is missing, or cannot run on this system
        Ended,
    };

    HelperProcess(const QString &program, QObject *parent);

    /// Closes the helper's input, which makes the helper end, and kills it after 200 ms.
    ~HelperProcess() override;

    /// Not part of the constructor, because a failure may be reported at once.
    void start();

    void send(const Secret &message);

    /// The next message that has arrived completely; empty if there is none.
    [[nodiscard]] Secret takeMessage();

    /// Kills the helper without waiting. This object deletes itself when the process has ended.
    void abandon();

    /// The same for a helper that has nothing to do: its input is closed, which makes it end.
    void leave();

Q_SIGNALS:
    void received();

    /// The helper could not be started, crashed or ended. `why` is for the log.
    void ended(keyturn::HelperProcess::End end, const QString &why);

private:
    void deleteWhenEnded();
    void onError(QProcess::ProcessError error);
    void onFinished(int exitCode, QProcess::ExitStatus status);

    QProcess m_process;
};

} // namespace keyturn
