// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace keyturn::test {

/// The programs that read what a snippet holds. Each is run once for many values.
struct Shell
{
    const char *name;
    QString program;
};

inline QList<Shell> shells()
{
    return { { "sh", QStringLiteral(SH) },
             { "bash", QStringLiteral(BASH) },
             { "zsh", QStringLiteral(ZSH) } };
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a program prints. If it fails, the test fails and the text is empty.
inline QByteArray outputOf(const QString &program, const QStringList &arguments,
                           const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        const QByteArray error = process.readAllStandardError().left(2000);
        QTest::qFail(error.constData(), __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace keyturn::test
