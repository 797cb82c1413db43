// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace keyturn::test {

/// Sets an environment variable as long as this object exists; then its earlier value comes back.
class Environment final
{
    Q_DISABLE_COPY_MOVE(Environment)

public:
    Environment(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Environment()
    {
        if (m_before.isNull())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace keyturn::test
