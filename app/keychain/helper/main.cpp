// SPDX-License-Identifier: MIT
// keyturn-keychain: runs keychain jobs for the program that started it. Requests are messages on
// standard input; the answers are written to standard output in the same form and order
// (keychain/helperprotocol.h). The process ends when its input is closed. It can do nothing that
// its caller could not do itself.
#include "core/commandline.h"
#include "keychain/helper/broker.h"
#include "keychain/helper/hardening.h"
#include "keychain/helperprotocol.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMetaObject>

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <memory>
#include <thread>

#ifdef Q_OS_WIN
#    include <fcntl.h>
#    include <io.h>
#endif

using namespace keyturn;

namespace {

/// Handles requests in the order of their arrival; QtKeychain runs one job at a time anyway.
class Desk final : public QObject
{
public:
    void take(HelperRequest request)
    {
        m_waiting.push_back(std::move(request));
        if (!m_busy)
            serveNext();
    }

private:
    void serveNext()
    {
        m_busy = !m_waiting.empty();
        if (!m_busy)
            return;
        HelperRequest request = std::move(m_waiting.front());
        m_waiting.pop_front();
        const quint64 id = request.id;
        m_broker.run(std::move(request), [this, id](Broker::Outcome outcome) {
            const Secret message = encode(HelperAnswer{ id, std::move(outcome) });
            std::fwrite(message.reveal().data(), 1, std::size_t(message.size()), stdout);
            QMetaObject::invokeMethod(
                this, [this] { serveNext(); }, Qt::QueuedConnection);
        });
    }

    Broker m_broker;
    std::deque<HelperRequest> m_waiting;
    bool m_busy = false;
};

// Runs in its own thread: there is no portable way to watch standard input, and the main thread may
// be blocked in a call to a hanging keychain when the caller ends.
[[noreturn]] void readRequests(Desk *desk)
{
    for (;;) {
        const Secret message = readMessage(stdin);
        if (message.isEmpty())
            break;
        auto request = decodeRequest(message.reveal());
        if (!request)
            std::_Exit(EXIT_FAILURE); // the caller notices the end and starts another process
        auto shared = std::make_shared<HelperRequest>(std::move(*request));
        QMetaObject::invokeMethod(
            desk, [desk, shared] { desk->take(std::move(*shared)); }, Qt::QueuedConnection);
    }
    // Not exit(): a running job would outlive the objects that it uses.
    std::_Exit(EXIT_SUCCESS);
}

/// Somebody who starts it by hand is told what it is, instead of waiting for an answer.
void readOptions(int argc, char *argv[])
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Talks to the keychain for Keyturn, which starts it. It has no use of its own."));
    commandline::read(parser, argc, argv);
    if (!parser.positionalArguments().isEmpty())
        commandline::refuse(QStringLiteral("It takes no arguments."));
}

/// Without buffers, which would keep the values, and without changing a byte.
void preparePipes()
{
    for (std::FILE *pipe : { stdin, stdout }) {
        std::setvbuf(pipe, nullptr, _IONBF, 0);
#ifdef Q_OS_WIN
        _setmode(_fileno(pipe), _O_BINARY);
#endif
    }
}

} // namespace

int main(int argc, char *argv[])
{
    harden();
    QCoreApplication::setApplicationName(QStringLiteral("keyturn-keychain"));
    readOptions(argc, argv);
    preparePipes();
    const QCoreApplication application(argc, argv);
    Desk desk;
    std::thread(readRequests, &desk).detach();
    return QCoreApplication::exec();
}
