// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/minutetimer.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace keyturn {

class AnswerLine;
class CountLabel;
class Listing;
class ProgressLine;
class Session;

/// The line below a list of credentials: how many there are and are selected, what became of the
/// last action, and how old the list is.
class ListFooter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListFooter)

public:
    /// `session` and `listing` are borrowed and must outlive the widget.
    ListFooter(const Session &session, Listing &listing, QWidget *parent);

    /// To be called when the selection, the list or its filter has changed. `shown` is how many
    /// rows a filter shows; nothing if there is none.
    void setSelected(int count, std::optional<int> shown);
    /// Says what became of an action.
    [[nodiscard]] AnswerLine &answer() { return *m_answer; }
    /// Says what is gone; at least one. `goneAlready` of them were gone before they were deleted.
    /// `show` is run if the user wants to see the rows.
    void tellDeleted(const std::vector<Credential> &gone, int goneAlready,
                     std::function<void()> show);

private:
    void updateAge();
    void updateWork();

    const Session &m_session;
    Listing &m_listing;
    CountLabel *m_count;
    QLabel *m_selected;
    QLabel *m_age;
    ProgressLine *m_work;
    AnswerLine *m_answer;
    MinuteTimer m_minute;
    QTimer m_workTimer; ///< so that a fast answer does not make the line flicker
};

} // namespace keyturn
