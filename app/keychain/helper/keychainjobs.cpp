// SPDX-License-Identifier: MIT
#include "keychain/helper/keychainjobs.h"

#include "keychain/helperprotocol.h"

#include <QDir>
#include <qt6keychain/keychain.h>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString pathOfNothing()
{
    return QDir::temp().filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u"/none"_s);
}

JobResult::Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return JobResult::Status::Ok;
    case QKeychain::EntryNotFound:
        return JobResult::Status::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return JobResult::Status::Denied;
    case QKeychain::NoBackendAvailable:
        return JobResult::Status::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return JobResult::Status::Failed;
}

Secret valueOf(const QKeychain::Job &job)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    if (!read || read->error() != QKeychain::NoError)
        return {};
    QString text = read->textData();
    Secret value = Secret::fromText(text);
    wipe(text);
    return value;
}

void start(QKeychain::Job *job, const QString &key, QSettings *settings, KeychainJobs::Handler done)
{
    job->setKey(key);
    job->setSettings(settings);
    // Some versions emit finished() twice for a deletion (fixed in QtKeychain 0.16).
    QObject::connect(
        job, &QKeychain::Job::finished, job,
        [done = std::move(done)](QKeychain::Job *ended) mutable {
            if (const auto once = std::exchange(done, nullptr))
                once({ statusOf(ended->error()), valueOf(*ended), ended->errorString() });
        });
    job->start();
}

} // namespace

KeychainJobs::KeychainJobs()
    : m_noSettings(pathOfNothing(), QSettings::IniFormat)
{
    m_noSettings.setFallbacksEnabled(false);
}

void KeychainJobs::write(const QString &key, const Secret &value, Handler done)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    QString text = QString::fromLatin1(value.reveal());
    job->setTextData(text);
    wipe(text);
    start(job, key, &m_noSettings, std::move(done));
}

void KeychainJobs::read(const QString &key, Handler done)
{
    start(new QKeychain::ReadPasswordJob(keychainService()), key, &m_noSettings, std::move(done));
}

void KeychainJobs::remove(const QString &key, Handler done)
{
    start(new QKeychain::DeletePasswordJob(keychainService()), key, &m_noSettings, std::move(done));
}

QString keychainService()
{
    return u"Keyturn"_s;
}

} // namespace keyturn
