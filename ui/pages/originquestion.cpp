// SPDX-License-Identifier: MIT
#include "ui/pages/originquestion.h"

#include "core/displaytext.h"
#include "session/listing.h"
#include "ui/text/origintext.h"
#include "ui/widgets/messagestrip.h"

#include <QMenu>
#include <QPushButton>

#include <iterator>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr Origin choices[] = { Origin::Mine, Origin::Colleague, Origin::Investigate };

} // namespace

OriginQuestion::OriginQuestion(Listing &listing, MessageStrip &banner)
    : QObject(&banner)
    , m_listing(listing)
    , m_banner(banner)
{
    connect(&m_listing, &Listing::changed, this, &OriginQuestion::ask);
    connect(&m_banner, &MessageStrip::actionTriggered, this, &OriginQuestion::answer);
    connect(&m_banner, &MessageStrip::closed, this, [this] {
        for (const QString &id : unasked())
            m_later.insert(id);
    });
    ask();
}

QStringList OriginQuestion::unasked() const
{
    QStringList ids;
    if (m_listing.model().countOf(Origin::Unasked) == 0)
        return ids;
    for (const Credential &row : m_listing.model().rows()) {
        if (m_listing.model().annotationOf(row.id).origin == Origin::Unasked
            && !m_later.contains(row.id))
            ids.append(row.id);
    }
    return ids;
}

void OriginQuestion::ask()
{
    const QStringList ids = unasked();
    const Credential *row = ids.isEmpty() ? nullptr : m_listing.model().find(ids.front());
    if (!row) {
        m_banner.hide();
        return;
    }
    m_id = row->id;
    const int focused = focusedAnswer(); // the buttons are made anew
    const QString name =
        DisplayText(row->name.trimmed().isEmpty() ? row->id : row->name).inSentence();
    const int more = int(ids.size()) - 1;
    QString text = tr("Whose is it?");
    if (more > 0)
        text += u' ' + tr("After this one, %Ln more are asked about.", nullptr, more);
    m_banner.show(Tone::Neutral, tr("Appeared, and not in the vault: “%1”").arg(name), text);
    offer(int(ids.size()));
    if (QPushButton *answer = focused < 0 ? nullptr : m_banner.action(focused))
        // Once it is shown: Enter must not close the question.
        QMetaObject::invokeMethod(answer, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

int OriginQuestion::focusedAnswer() const
{
    for (int choice = 0; choice < int(std::size(choices)); ++choice) {
        const QPushButton *answer = m_banner.action(choice);
        if (answer && answer->hasFocus())
            return choice;
    }
    return -1;
}

void OriginQuestion::offer(int count)
{
    QStringList labels;
    for (const Origin choice : choices)
        labels.append(origintext::choice(choice).remove(u'&'));
    if (count > 1)
        labels.append(tr("All %Ln…", nullptr, count));
    m_banner.setActions(labels);
    QPushButton *all = m_banner.action(int(std::size(choices)));
    if (!all || all->menu())
        return;
    auto *menu = new QMenu(all);
    const QString texts[] = { tr("All %Ln are &mine", nullptr, count),
                              tr("All %Ln are a &colleague's", nullptr, count),
                              tr("&Investigate all %Ln", nullptr, count) };
    for (int choice = 0; choice < int(std::size(choices)); ++choice)
        connect(menu->addAction(texts[choice]), &QAction::triggered, this,
                [this, choice] { answerAll(choice); });
    all->setMenu(menu);
}

void OriginQuestion::answer(int choice)
{
    if (choice >= int(std::size(choices)))
        return; // the menu answers
    m_listing.setOrigin({ m_id }, choices[choice]);
}

void OriginQuestion::answerAll(int choice)
{
    m_listing.setOrigin(unasked(), choices[choice]);
}

} // namespace keyturn
