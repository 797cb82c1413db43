// SPDX-License-Identifier: MIT
#include "keychain/keychainfixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace keyturn::test {

QString kindName(KeychainError::Kind kind)
{
    using Kind = KeychainError::Kind;
    switch (kind) {
    case Kind::Absent:
        return u"absent"_s;
    case Kind::Locked:
        return u"locked"_s;
    case Kind::Denied:
        return u"denied"_s;
    case Kind::NoService:
        return u"no service"_s;
    case Kind::NoCollection:
        return u"no collection"_s;
    case Kind::TimedOut:
        return u"timed out"_s;
    case Kind::Mismatch:
        return u"mismatch"_s;
    case Kind::Refused:
        return u"refused"_s;
    case Kind::Canceled:
        return u"canceled"_s;
    case Kind::NotListable:
        return u"not listable"_s;
    case Kind::HelperMissing:
        return u"helper missing"_s;
    case Kind::Unavailable:
        break;
    }
    return u"unavailable"_s;
}

QString stateName(KeychainState state)
{
    switch (state) {
    case KeychainState::Unknown:
        return u"unknown"_s;
    case KeychainState::Ready:
        return u"ready"_s;
    case KeychainState::Waiting:
        return u"waiting"_s;
    case KeychainState::Locked:
        return u"locked"_s;
    case KeychainState::Denied:
        return u"denied"_s;
    case KeychainState::HelperMissing:
        return u"helper missing"_s;
    case KeychainState::NoService:
        return u"no service"_s;
    case KeychainState::NoCollection:
        return u"no collection"_s;
    case KeychainState::NotResponding:
        return u"not responding"_s;
    case KeychainState::Unavailable:
        break;
    }
    return u"unavailable"_s;
}

QString outcomeName(const Result<Done, KeychainError> &outcome)
{
    return outcome ? u"done"_s : kindName(outcome.error().kind);
}

QString outcomeName(const Result<Secret, KeychainError> &outcome)
{
    return outcome ? u"value"_s : kindName(outcome.error().kind);
}

QString valueOf(const Result<Secret, KeychainError> &outcome)
{
    return outcome ? QString::fromLatin1(outcome->reveal()) : QString();
}

QList<qint64> childrenNamed(QLatin1StringView program)
{
    QList<qint64> pids;
    const QStringList entries = QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs);
    for (const QString &entry : entries) {
        QFile file(u"/proc/"_s % entry % u"/stat"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // "pid (name, cut to 15) state parent …"; the name may contain spaces and parentheses.
        const QByteArray stat = file.readAll();
        const qsizetype close = stat.lastIndexOf(')');
        const QString name =
            QString::fromUtf8(stat.mid(stat.indexOf('(') + 1, close - stat.indexOf('(') - 1));
        const QByteArrayList rest = stat.mid(close + 2).split(' ');
        if (rest.size() > 1 && rest.at(1).toLongLong() == QCoreApplication::applicationPid()
            && name == program.left(15))
            pids.append(entry.toLongLong());
    }
    return pids;
}

Secret secretOf(QLatin1StringView text)
{
    return Secret(QByteArrayView(text.data(), text.size()));
}

StateLog::StateLog(const Keychain &keychain)
{
    connect(&keychain, &Keychain::stateChanged, this,
            [this](KeychainState state) { m_names.append(stateName(state)); });
}

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments,
                                   const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

QStringList filesWithCanary(const QString &folder, int *searched)
{
    QStringList found;
    *searched = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++*searched;
        if (holdsCanary(file.readAll()))
            found.append(file.fileName());
    }
    return found;
}

} // namespace keyturn::test
