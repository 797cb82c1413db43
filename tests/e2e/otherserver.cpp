// SPDX-License-Identifier: MIT
#include "e2e/otherserver.h"

#include "support/canary.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace keyturn::test {

using namespace Qt::StringLiterals;

OtherServer::OtherServer(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(KEYTURN_PYTHON),
                    QStringList{ QStringLiteral(KEYTURN_OTHER_SERVER), u"--key"_s, canaryKey,
                                 u"--token"_s, canaryToken }
                        + options);
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 10'000))
        return;
    const QJsonObject first = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = first.value("port"_L1).toInt();
    m_organization = first.value("organization"_L1).toString();
}

OtherServer::~OtherServer()
{
    m_process.closeWriteChannel(); // the server ends when its input is closed
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

QString OtherServer::address() const
{
    return u"http://127.0.0.1:"_s + QString::number(m_port);
}

const QList<QJsonObject> &OtherServer::requests()
{
    while (m_process.canReadLine())
        m_requests.append(QJsonDocument::fromJson(m_process.readLine()).object());
    return m_requests;
}

qsizetype OtherServer::count(const QString &verb, const QString &path)
{
    const auto &all = requests();
    return std::count_if(all.begin(), all.end(), [&](const QJsonObject &request) {
        return request.value("verb"_L1) == verb && request.value("path"_L1) == path;
    });
}

} // namespace keyturn::test
