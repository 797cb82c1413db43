// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace keyturn {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that ending the program from outside asks
/// the same questions as its own Quit. POSIX only; on other systems received() is never emitted.
class TerminationSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationSignals)

public:
    explicit TerminationSignals(QObject *parent);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace keyturn
