// SPDX-License-Identifier: MIT
#include "ui/dialogs/deletionreport.h"

#include "core/displaytext.h"
#include "core/listtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace keyturn {

namespace {

using Outcome = DeleteFlow::Outcome;

struct DeletionText
{
    Q_DECLARE_TR_FUNCTIONS(DeletionText)
};

QString nameOf(const DeleteFlow::Item &item)
{
    const Credential &row = item.credential;
    return DisplayText(row.name.isEmpty() ? row.id : row.name).inSentence();
}

} // namespace

DeletionReport::DeletionReport(const std::vector<DeleteFlow::Item> &items, QString service)
    : m_items(items)
    , m_service(std::move(service))
{
}

int DeletionReport::count(Outcome outcome) const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [outcome](const auto &item) { return item.outcome == outcome; }));
}

int DeletionReport::goneAlready(const std::vector<DeleteFlow::Item> &items)
{
    return int(
        std::count_if(items.begin(), items.end(), [](const auto &item) { return item.wasGone(); }));
}

QString DeletionReport::goneAlreadyText(int count)
{
    return DeletionText::tr("%Ln were gone already", nullptr, count);
}

QString DeletionReport::title() const
{
    if (!isOne())
        return DeletionText::tr("%L1 of %L2 deleted")
            .arg(count(Outcome::Deleted) - goneAlready(m_items))
            .arg(m_items.size());
    const DeleteFlow::Item &item = m_items.front();
    switch (item.outcome) {
    case Outcome::Deleted:
        return (item.wasGone() ? DeletionText::tr("“%1” was gone already")
                               : DeletionText::tr("“%1” is deleted"))
            .arg(nameOf(item));
    case Outcome::Unknown:
        return DeletionText::tr("“%1” is perhaps deleted").arg(nameOf(item));
    default:
        return DeletionText::tr("“%1” is not deleted").arg(nameOf(item));
    }
}

QString DeletionReport::subtitle() const
{
    QStringList sentences;
    const int gone = goneAlready(m_items);
    if (!isOne() && gone > 0)
        sentences += goneAlreadyText(gone) + u'.';
    const bool isRead = std::all_of(m_items.begin(), m_items.end(), [](const auto &item) {
        return item.outcome == Outcome::Waiting || item.outcome == Outcome::Deleted
            || item.isListed;
    });
    sentences += isRead
        ? DeletionText::tr("The list was read again after the last deletion: this is what it says.")
        : DeletionText::tr("After the last deletion the list could not be read to its end.");
    return sentences.join(u' ');
}

QStringList DeletionReport::lines() const
{
    QStringList lines;
    for (const DeleteFlow::Item &item : m_items) {
        const QString state = stateOf(item);
        if (!state.isEmpty())
            //: the name of a key, its ID, and what became of its deletion
            lines += DeletionText::tr("%1 · %2 · %3")
                         .arg(DisplayText(item.credential.name).inSentence(),
                              DisplayText(item.credential.id).text(), state);
    }
    return lines;
}

/// Empty if all is well.
QString DeletionReport::stateOf(const DeleteFlow::Item &item) const
{
    switch (item.outcome) {
    case Outcome::Waiting:
        return DeletionText::tr("not tried");
    case Outcome::Deleted:
        if (item.secretLeft)
            return item.wasGone()
                ? DeletionText::tr("was gone already; its secret could not be removed from the "
                                   "keychain")
                : DeletionText::tr("deleted on the service; its secret could not be removed from "
                                   "the keychain");
        return item.wasGone() ? DeletionText::tr("was gone already") : QString();
    case Outcome::Refused:
        if (!item.isListed)
            return refusalOf(item);
        //: %1 is why a key was not deleted
        return (*item.isListed ? DeletionText::tr("%1; still there")
                               : DeletionText::tr("%1; gone now"))
            .arg(refusalOf(item));
    case Outcome::StillThere:
        return DeletionText::tr("the server said that it was deleted, but still lists it");
    case Outcome::Unknown:
        return item.error
            ? DeletionText::tr("%1; unknown, because the list could not be read afterwards")
                  .arg(refusalOf(item))
            : DeletionText::tr("unknown, because the list could not be read afterwards");
    }
    Q_UNREACHABLE();
}

/// What is known by now needs no advice to look at the list.
QString DeletionReport::refusalOf(const DeleteFlow::Item &item) const
{
    const ApiError &error = *item.error;
    if (error.outcomeUnknown)
        return error.httpStatus == 0
            ? DeletionText::tr("no whole answer came")
            : DeletionText::tr("the server failed (%1)").arg(error.httpStatus);
    if (error.kind == ApiError::Kind::NotFound)
        return DeletionText::tr("the server did not find it (%1)").arg(error.httpStatus);
    return reasonOf(item).title;
}

Message DeletionReport::reasonOf(const DeleteFlow::Item &item) const
{
    const bool isSaid = item.outcome == Outcome::Refused && item.error
        && !item.error->outcomeUnknown && item.error->kind != ApiError::Kind::NotFound;
    if (!isSaid)
        return {};
    return errortext::api(
        *item.error, isOne() ? errortext::Attempt::Delete : errortext::Attempt::DeleteAmongOthers,
        m_service);
}

/// Each reason once, and of several keys whose it is.
QStringList DeletionReport::reasons() const
{
    std::vector<std::pair<QString, QStringList>> found;
    for (const DeleteFlow::Item &item : m_items) {
        const QString text = reasonOf(item).text.replace(u'\n', u' ');
        if (text.isEmpty())
            continue;
        auto known = std::find_if(found.begin(), found.end(),
                                  [&text](const auto &each) { return each.first == text; });
        if (known == found.end())
            known = found.insert(found.end(), { text, {} });
        known->second += nameOf(item);
    }
    constexpr qsizetype few = 3;
    QStringList texts;
    for (const auto &[text, names] : found) {
        if (isOne())
            texts += text;
        else if (names.size() <= few)
            //: %1 is the names of some keys, %2 why they were not deleted
            texts += DeletionText::tr("%1 – %2").arg(ListText::joined(names), text);
        else
            //: %1 is why so many keys were not deleted
            texts += DeletionText::tr("%Ln of them – %1", nullptr, int(names.size())).arg(text);
    }
    return texts;
}

Message DeletionReport::message() const
{
    QStringList texts;
    if (isOne())
        //: %1 is the name of a key, %2 what became of its deletion
        texts += DeletionText::tr("%1: %2.").arg(nameOf(m_items.front()), stateOf(m_items.front()));
    texts += reasons();
    const int notTried = count(Outcome::Waiting);
    if (notTried > 0)
        texts += DeletionText::tr("Not tried, because you cancelled: %1.").arg(notTried);
    const QString text = texts.join(u' ');
    if (count(Outcome::Deleted) == int(m_items.size()))
        return { DeletionText::tr("Deleted, but its secret is still here"), text };
    const bool isUndone =
        notTried > 0 || count(Outcome::Refused) > 0 || count(Outcome::StillThere) > 0;
    return { isUndone ? DeletionText::tr("Not everything was deleted")
                      : DeletionText::tr("Not known yet whether everything was deleted"),
             text };
}

} // namespace keyturn
