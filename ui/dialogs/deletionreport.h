// SPDX-License-Identifier: MIT
#pragma once

#include "session/deleteflow.h"
#include "ui/text/errortext.h"

#include <QStringList>

namespace keyturn {

/// What the delete dialog says once a deletion has come to its end and something is left to say:
/// a line for each credential, and each reason once.
class DeletionReport final
{
public:
    /// `items` is borrowed for the lifetime of the report. `service` is its name, for messages.
    DeletionReport(const std::vector<DeleteFlow::Item> &items, QString service);

    [[nodiscard]] QString title() const;
    /// How many were gone already, and whether the list says what became of the others.
    [[nodiscard]] QString subtitle() const;
    /// "CI · ak_1 · No answer came; still there", of all but what was simply deleted.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] Message message() const;

    /// How many have gone without Keyturn.
    [[nodiscard]] static int goneAlready(const std::vector<DeleteFlow::Item> &items);
    /// "2 were gone already".
    [[nodiscard]] static QString goneAlreadyText(int count);

private:
    [[nodiscard]] QString stateOf(const DeleteFlow::Item &item) const;
    [[nodiscard]] QString refusalOf(const DeleteFlow::Item &item) const;
    [[nodiscard]] Message reasonOf(const DeleteFlow::Item &item) const;
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] int count(DeleteFlow::Outcome outcome) const;
    [[nodiscard]] bool isOne() const { return m_items.size() == 1; }

    const std::vector<DeleteFlow::Item> &m_items;
    QString m_service;
};

} // namespace keyturn
