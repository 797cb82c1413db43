// SPDX-License-Identifier: MIT
// Speaks the helper's protocol and misbehaves as the last part of the key says. Entries are files
// in the folder KEYTURN_SCRIPT_DIR, so that they outlive the process as in a real keychain. Each
// process writes its id into that folder.
#include "keychain/helperprotocol.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

using Operation = HelperRequest::Operation;
using Kind = KeychainError::Kind;

QString folder()
{
    return qEnvironmentVariable("KEYTURN_SCRIPT_DIR");
}

QString pathOf(QString key)
{
    return folder() % u"/entry-"_s % key.replace(u'/', u'_');
}

void print(QByteArrayView message)
{
    std::fwrite(message.data(), 1, std::size_t(message.size()), stdout);
    std::fflush(stdout);
}

void store(const HelperRequest &request)
{
    QFile file(pathOf(request.key));
    if (file.open(QIODevice::WriteOnly))
        file.write(request.value.reveal().data(), request.value.size());
}

Result<Secret, KeychainError> behave(const HelperRequest &request)
{
    switch (request.operation) {
    case Operation::Check:
    case Operation::List:
        break;
    case Operation::Write:
        store(request);
        break;
    case Operation::Remove:
        QFile::remove(pathOf(request.key));
        break;
    case Operation::Read:
        QFile file(pathOf(request.key));
        if (!file.open(QIODevice::ReadOnly))
            return failure(KeychainError{ Kind::Absent, {} });
        return Secret(file.readAll());
    }
    return Secret();
}

std::optional<Kind> errorNamed(const QString &manner)
{
    if (manner == "absent"_L1)
        return Kind::Absent;
    if (manner == "locked"_L1)
        return Kind::Locked;
    if (manner == "denied"_L1)
        return Kind::Denied;
    if (manner == "no-service"_L1)
        return Kind::NoService;
    if (manner == "no-collection"_L1)
        return Kind::NoCollection;
    if (manner == "mismatch"_L1)
        return Kind::Mismatch;
    if (manner == "unavailable"_L1)
        return Kind::Unavailable;
    return std::nullopt;
}

[[noreturn]] void sleepForEver()
{
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

/// Misbehaves if `manner` says so. True if nothing else is to be done for the request.
[[nodiscard]] bool misbehaves(const HelperRequest &request, const QString &manner)
{
    if (manner == "deaf"_L1)
        sleepForEver();
    if (manner == "hang"_L1)
        return true;
    if (manner == "crash"_L1)
        std::raise(SIGKILL);
    if (manner == "leave"_L1)
        std::_Exit(3);
    const bool isFirst = !QFile::exists(pathOf(request.key));
    if (manner == "late"_L1 && request.operation == Operation::Write && isFirst) {
        store(request);
        return true;
    }
    if (manner == "lost"_L1 && request.operation == Operation::Write)
        return true;
    if (manner == "garbage"_L1) {
        print("** a library has something to say **\n");
        return true;
    }
    if (manner == "other-id"_L1) {
        print(encode(HelperAnswer{ request.id + 1, behave(request) }).reveal());
        return true;
    }
    return false;
}

/// As "unsure" says: in a process that has served before, a change may have been made; the next one
/// finds the keyring locked.
KeychainError unsure(bool isFirst)
{
    return isFirst ? KeychainError{ Kind::Locked, u"as told"_s }
                   : KeychainError{ Kind::Unavailable, u"as told"_s, true };
}

void serve(const HelperRequest &request)
{
    static int served = 0;
    const bool isFirst = served++ == 0;
    const QString manner = request.key.section(u'/', -1);
    if (misbehaves(request, manner))
        return;
    if (manner == "slow"_L1)
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
    HelperAnswer answer{ request.id, behave(request) };
    if (const auto kind = errorNamed(manner))
        answer.outcome = failure(KeychainError{ *kind, u"as told"_s });
    else if (manner == "unsure"_L1)
        answer.outcome = failure(unsure(isFirst));
    else if (manner == "empty"_L1)
        answer.outcome = Secret();
    else if (manner == "spill"_L1)
        answer.outcome = Secret("unasked");
    print(encode(answer).reveal());
    if (manner == "twice"_L1)
        print(encode(answer).reveal());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString pid = QString::number(QCoreApplication::applicationPid());
    QFile mark(folder() % u"/run-"_s % pid);
    if (!mark.open(QIODevice::WriteOnly))
        return 2;
    for (;;) {
        const Secret message = readMessage(stdin);
        if (message.isEmpty())
            return 0;
        const auto request = decodeRequest(message.reveal());
        if (!request)
            return 1;
        serve(*request);
    }
}
