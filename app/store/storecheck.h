// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QThread;

namespace keyturn {

/// What is true of the database's file and its folder.
struct StoreHealth
{
    enum class File
    {
        Missing,
        Unreadable,
        Damaged,
        Sound, ///< SQLite's quick check has found nothing
    };

    File file = File::Missing;
    qint64 freeBytes = -1; ///< on its disk; less than 0: unknown
    bool isPrivate = false; ///< only the user may read the folder and the file, and may write both

    bool operator==(const StoreHealth &) const = default;
};

[[nodiscard]] QString sqliteVersion();

/// Looks at the database's file beside the Store, on a thread and a connection of its own, without
/// changing it.
class StoreCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreCheck)

public:
    StoreCheck(const QString &file, QObject *parent);
    ~StoreCheck() override; ///< waits for the thread

Q_SIGNALS:
    void finished(const keyturn::StoreHealth &health); ///< once, later

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace keyturn
