// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>

namespace keyturn {

/// One run of the helper program: its pipes and its end. It says once that the run is over; a
/// helper that was ended on purpose says nothing any more, so no answer of it can come late.
class HelperProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelperProcess)

public:
    enum class End
    {
        NotStarted, ///< the program is missing, or is none for this system
        Ended,
    };

    HelperProcess(const QString &program, QObject *parent);

    /// Closes the helper's input, on which it ends by itself, and ends it by force after 200 ms.
    ~HelperProcess() override;

    /// Separate from construction: a failure to start may be told at once.
    void start();

    void send(QByteArrayView line);

    [[nodiscard]] bool hasLine() const { return m_process.canReadLine(); }
    [[nodiscard]] QByteArray takeLine() { return m_process.readLine(); }

    /// Ends the helper by force, without waiting; this object deletes itself when it is gone.
    void abandon();

Q_SIGNALS:
    void lineReady();

    /// It could not be started, crashed or left. `why` is for the log.
    void ended(keyturn::HelperProcess::End end, const QString &why);

private:
    void onError(QProcess::ProcessError error);
    void onFinished(int exitCode, QProcess::ExitStatus status);

    QProcess m_process;
};

} // namespace keyturn
