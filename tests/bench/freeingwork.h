// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialcodec.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <algorithm>
#include <functional>

namespace keyturn::test {

/// Work of the program that frees much memory, measured in milliseconds.
struct FreeingWork
{
    double list = 0; ///< an answer with 1,000 rows is read
    double picture = 0; ///< a window's pixels (8 MB) are written once and given back

    [[nodiscard]] static FreeingWork measure()
    {
        QByteArray rows;
        for (int i = 0; i < 1'000; ++i)
            rows += R"({"key_id":"ak_7f3a90b2c4d1)" + QByteArray::number(i)
                + R"(","name":"Production of team )" + QByteArray::number(i)
                + R"(","created_at":1767225600000,"expires_at":null},)";
        const QByteArray body = '[' + rows.chopped(1) + ']';
        KindProfile kind;
        kind.fields.id = QStringLiteral("key_id");
        kind.fields.name = QStringLiteral("name");
        kind.fields.createdAt = QStringLiteral("created_at");
        kind.fields.expiresAt = QStringLiteral("expires_at");
        return { fastest([&] { return codec::readList(body, kind, {})->items.size(); }),
                 fastest([] { return std::size_t(QByteArray(8 * 1024 * 1024, 'x').size()); }) };
    }

private:
    /// Of many runs, so that other work of the machine does not matter.
    [[nodiscard]] static double fastest(const std::function<std::size_t()> &work)
    {
        double best = 1e9;
        for (int run = 0; run < 50; ++run) {
            QElapsedTimer timer;
            timer.start();
            if (work() == 0)
                return 0;
            best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        }
        return best;
    }
};

} // namespace keyturn::test
