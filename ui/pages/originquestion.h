// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace keyturn {

class Listing;
class MessageStrip;

/// Asks once of each key that has appeared in a list and was not made here whose it is: mine, a
/// colleague's, or to be investigated. Closing the question leaves all of them unknown.
class OriginQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OriginQuestion)

public:
    /// Everything is borrowed and must outlive this object. Nothing else may use `banner`.
    OriginQuestion(Listing &listing, MessageStrip &banner);

private:
    void ask();
    void answer(int choice);
    [[nodiscard]] QStringList unasked() const;

    Listing &m_listing;
    MessageStrip &m_banner;
    QString m_id; ///< of the key that the question is about
};

} // namespace keyturn
