// SPDX-License-Identifier: MIT
#pragma once

#include "core/activitykey.h"
#include "store/store.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace keyturn {

class Clock;
class FactGrid;

/// The newest entries of the log about one key, for the details of that key, and a way to all of
/// them. Hidden while there are none.
class KeyHistory final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyHistory)

public:
    /// Everything is borrowed and must outlive the widget.
    KeyHistory(Store &store, const Clock &clock, QWidget *parent);

    /// Reads the entries, and again whenever there is a new one. Those of another key go at once;
    /// those of the same stay until then.
    void showKey(const ActivityKey &key);

Q_SIGNALS:
    void allRequested(const keyturn::ActivityKey &key);

private:
    void read();
    void take(const std::vector<ActivityEntry> &entries);

    Store &m_store;
    const Clock &m_clock;
    QVBoxLayout *m_layout;
    FactGrid *m_grid = nullptr; ///< made again for each answer
    QPushButton *m_all;
    ActivityKey m_key;
    std::vector<ActivityEntry> m_entries; ///< what is shown
    QPointer<Reply> m_reading;
};

} // namespace keyturn
