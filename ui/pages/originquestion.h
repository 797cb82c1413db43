// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>

namespace keyturn {

class Listing;
class MessageStrip;

/// Asks once of each key that has appeared in a list and was not made here whose it is: mine, a
/// colleague's, or to be investigated; of several, one after the other or all at once. Closing the
/// question puts it off until the list is opened anew: the keys stay marked.
class OriginQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OriginQuestion)

public:
    /// Everything is borrowed and must outlive this object. Nothing else may use `banner`.
    OriginQuestion(Listing &listing, MessageStrip &banner);

private:
    void ask();
    void offer(int count);
    [[nodiscard]] int focusedAnswer() const; ///< -1: none
    void answer(int choice);
    void answerAll(int choice);
    /// Those of which the answer is open, but for what was put off.
    [[nodiscard]] QStringList unasked() const;

    Listing &m_listing;
    MessageStrip &m_banner;
    QString m_id; ///< of the key that the question is about
    QSet<QString> m_later; ///< the ids of those that the question was closed for
};

} // namespace keyturn
