// SPDX-License-Identifier: MIT
#include "ui/text/diagnosistext.h"

#include "core/displaytext.h"
#include "ui/text/errortext.h"
#include "ui/text/localerrortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace keyturn::diagnosistext {

namespace {

using Outcome = Finding::Outcome;
using Subject = Finding::Subject;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

QString joined(const Message &message)
{
    //: the title of a message and its text
    return message.text.isEmpty() ? message.title
                                  : Text::tr("%1. %2").arg(message.title, message.text);
}

QString ofKeychain(const Finding &finding)
{
    if (finding.keychain && finding.outcome == Outcome::Problem)
        return joined(errortext::keychain(*finding.keychain));
    return finding.outcome == Outcome::Ok
        ? Text::tr("A test entry was written, read back and removed.")
        : Text::tr("The check was cancelled.");
}

QString ofFile(const Finding &finding)
{
    if (finding.outcome == Outcome::NotChecked)
        return Text::tr("There is no file yet, or the check was cancelled.");
    switch (finding.store.file) {
    case StoreHealth::File::Sound:
        return Text::tr("The file opens, and SQLite finds no fault in it.");
    case StoreHealth::File::Damaged:
        return Text::tr("SQLite finds a fault in the file. Quit Keyturn and start it again: the "
                        "damaged file is kept, and the newest copy takes its place.");
    case StoreHealth::File::Missing:
    case StoreHealth::File::Unreadable:
        break;
    }
    return Text::tr("The file cannot be opened. See to it that you may read and write it.");
}

QString ofRoom(const Finding &finding)
{
    if (finding.outcome == Outcome::NotChecked)
        return Text::tr("How much is free is not known.");
    const QString size = QLocale().formattedDataSize(finding.store.freeBytes);
    return finding.outcome == Outcome::Ok
        ? Text::tr("%1 are free.").arg(size)
        : Text::tr("Only %1 are free. Make room: Keyturn creates no key that it could not note "
                   "first.")
              .arg(size);
}

QString ofRights(const Finding &finding)
{
    switch (finding.outcome) {
    case Outcome::Ok:
        return Text::tr("Only you can read Keyturn's folder and its file, and you may write them.");
    case Outcome::Problem:
        return Text::tr("Others may read Keyturn's folder or its file, or you may not write them. "
                        "Quit Keyturn and start it again, which sets the rights.");
    case Outcome::NotChecked:
        break;
    }
    return Text::tr("The check was cancelled.");
}

QString ofServer(const Finding &finding)
{
    if (finding.server.isEmpty())
        return Text::tr("No account is connected.");
    if (finding.request.isEmpty())
        return Text::tr("Nothing was sent: the check was cancelled, or the service names no "
                        "address that may be asked without a key.");
    const QString sent = finding.proxy.isEmpty()
        ? Text::tr("Sent, without a key and without a proxy: %1.").arg(finding.request)
        : Text::tr("Sent, without a key and through the proxy %1: %2.")
              .arg(DisplayText(finding.proxy).text(), finding.request);
    const QString answer = finding.network && finding.outcome == Outcome::Problem
        ? joined(errortext::api(*finding.network, errortext::Attempt::Health, finding.service))
        : finding.outcome == Outcome::Ok
        ? Text::tr("The server answers (%1), as it does to a request without a key.")
              .arg(finding.status)
        : finding.outcome == Outcome::Problem
        ? Text::tr("The server answers with the error %1. Try again later.").arg(finding.status)
        : Text::tr("The check was cancelled.");
    //: an answer, and what was sent
    return Text::tr("%1 %2").arg(answer, sent);
}

QString ofClock(const Finding &finding)
{
    if (finding.outcome == Outcome::NotChecked)
        return Text::tr("No server has told the time.");
    if (finding.outcome == Outcome::Ok)
        return Text::tr("The clock of this computer agrees with that of the server.");
    const int minutes = int(std::min<qint64>(std::abs(finding.minutesOff), 100'000'000));
    return finding.minutesOff > 0
        ? Text::tr("The clock of this computer is %Ln minutes ahead of the server's. Set it: "
                   "certificates and the ends of keys are judged by it.",
                   nullptr, minutes)
        : Text::tr("The clock of this computer is %Ln minutes behind the server's. Set it: "
                   "certificates and the ends of keys are judged by it.",
                   nullptr, minutes);
}

} // namespace

QString outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return Text::tr("OK");
    case Outcome::Problem:
        return Text::tr("Problem");
    case Outcome::NotChecked:
        return Text::tr("Not checked");
    }
    return {};
}

QString subject(const Finding &finding)
{
    switch (finding.subject) {
    case Subject::Keychain:
        return Text::tr("Keychain");
    case Subject::File:
        return Text::tr("Keyturn's own file");
    case Subject::Room:
        return Text::tr("Room on the disk");
    case Subject::Rights:
        return Text::tr("Rights of the file");
    case Subject::Server:
        return finding.server.isEmpty()
            ? Text::tr("Network")
            : Text::tr("Server %1").arg(DisplayText(finding.server).text());
    case Subject::Clock:
        return Text::tr("Clock");
    }
    return {};
}

QString explanation(const Finding &finding)
{
    switch (finding.subject) {
    case Subject::Keychain:
        return ofKeychain(finding);
    case Subject::File:
        return ofFile(finding);
    case Subject::Room:
        return ofRoom(finding);
    case Subject::Rights:
        return ofRights(finding);
    case Subject::Server:
        return ofServer(finding);
    case Subject::Clock:
        return ofClock(finding);
    }
    return {};
}

} // namespace keyturn::diagnosistext
