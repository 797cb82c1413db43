// SPDX-License-Identifier: MIT
#include "sandbox/lifetime.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#    include <array>
#    include <cerrno>
#    include <csignal>
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace keyturn::sandbox {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may call very few functions; write() is one that POSIX allows.
std::array<int, 2> pipeEnds{ -1, -1 };

void handleSignal(int)
{
    const int saved = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = saved;
}

bool openPipe()
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

Lifetime::Lifetime(QObject *parent)
    : QObject(parent)
{
}

bool Lifetime::endWithSignals()
{
    if (!openPipe())
        return false;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Lifetime::ended);
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    return sigaction(SIGTERM, &action, nullptr) == 0 && sigaction(SIGINT, &action, nullptr) == 0;
}

bool Lifetime::endWithStandardInput()
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] { handleInput(STDIN_FILENO); });
    return true;
}

void Lifetime::handleInput(int descriptor)
{
    std::array<char, 4096> ignored{};
    const auto count = ::read(descriptor, ignored.data(), ignored.size());
    if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
        return;
    for (auto *notifier : findChildren<QSocketNotifier *>())
        // Otherwise a closed input would be reported as readable again and again.
        notifier->setEnabled(false);
    Q_EMIT ended();
}

#else

Lifetime::Lifetime(QObject *parent)
    : QObject(parent)
{
}

bool Lifetime::endWithSignals()
{
    return true;
}

bool Lifetime::endWithStandardInput()
{
    return false;
}

void Lifetime::handleInput(int) { }

#endif

} // namespace keyturn::sandbox
