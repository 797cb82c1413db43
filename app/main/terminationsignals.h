// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace keyturn {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that ending the program from outside meets the
/// same questions as its own Quit. POSIX only; elsewhere it stays silent.
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
