// SPDX-License-Identifier: MIT
#include "main/terminationsignals.h"

#include <QSocketNotifier>

#include <array>
#include <tuple>

#ifdef Q_OS_UNIX
#    include <csignal>
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace keyturn {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may call very few functions; writing one byte to a pipe is allowed.
std::array<int, 2> pipeEnds{ -1, -1 };

void handleSignal(int)
{
    const char byte = 1;
    std::ignore = ::write(pipeEnds[1], &byte, 1);
}

bool openPipe() // without pipe2(), which macOS lacks
{
    if (::pipe(pipeEnds.data()) != 0)
        return false;
    for (const int end : pipeEnds) {
        if (::fcntl(end, F_SETFD, FD_CLOEXEC) != 0 || ::fcntl(end, F_SETFL, O_NONBLOCK) != 0)
            return false;
    }
    return true;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (!openPipe())
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) == 1) { }
        Q_EMIT received();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : { SIGTERM, SIGINT, SIGHUP })
        sigaction(number, &action, nullptr);
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : { SIGTERM, SIGINT, SIGHUP })
        std::signal(number, SIG_DFL);
    delete m_notifier;
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#else

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
}

TerminationSignals::~TerminationSignals() = default;

#endif

} // namespace keyturn
