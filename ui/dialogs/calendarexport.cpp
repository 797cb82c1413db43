// SPDX-License-Identifier: MIT
#include "ui/dialogs/calendarexport.h"

#include "calendar/calendarevent.h"
#include "core/displaytext.h"
#include "exports/valueguard.h"
#include "services/servicecatalog.h"

#include <QDir>
#include <QFileDialog>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

CalendarEvent eventOf(const KnownKey &key, const CalendarMark &mark, const ServiceCatalog &catalog,
                      const ValueGuard &guard)
{
    const QString &serviceId = key.key.subject.serviceId;
    const ServiceProfile *profile = catalog.profile(serviceId);
    QStringList where{ DisplayText(profile ? profile->name : serviceId).text() };
    if (!key.organization.trimmed().isEmpty())
        where.append(DisplayText(guard.checked(key.organization)).text());
    const QString summary = key.name.trimmed().isEmpty()
        ? CalendarExport::tr("A key expires")
        : CalendarExport::tr("“%1” expires").arg(DisplayText(guard.checked(key.name)).text());
    return { mark.uid, mark.sequence, mark.changedAt, mark.end, summary, where.join(u" · "_s) };
}

} // namespace

CalendarExport::CalendarExport(Parts parts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_window(window)
    , m_file(nullptr)
{
}

void CalendarExport::ask()
{
    askFor(m_parts.keys.ending());
}

void CalendarExport::ask(const std::vector<KeySubject> &subjects)
{
    QHash<QString, std::vector<KeySubject>> wanted;
    for (const KeySubject &subject : subjects)
        wanted[subject.stem()].push_back(subject);
    std::vector<KnownKey> keys = m_parts.keys.ending();
    std::erase_if(keys, [&wanted](const KnownKey &key) {
        const std::vector<KeySubject> near = wanted.value(key.key.subject.stem());
        return std::none_of(near.begin(), near.end(), [&key](const KeySubject &subject) {
            return subject.mayBe(key.key.subject);
        });
    });
    askFor(std::move(keys));
}

void CalendarExport::askFor(std::vector<KnownKey> keys)
{
    if (keys.empty()) {
        Q_EMIT told(Tone::Neutral,
                    { tr("Nothing to add to a calendar"),
                      tr("Keyturn knows of no end that is still to come. Choose a key that "
                         "expires.") });
        return;
    }
    auto *dialog = new QFileDialog(&m_window, tr("Add to calendar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Calendar (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setDirectory(QDir::home());
    dialog->selectFile(u"keys.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, keys = std::move(keys)](const QString &path) { write(path, keys); });
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void CalendarExport::write(const QString &path, const std::vector<KnownKey> &keys)
{
    const std::vector<CalendarMark> marks = m_parts.reminders.calendarMarks(keys);
    std::vector<CalendarEvent> events;
    events.reserve(keys.size());
    const ValueGuard guard(m_parts.catalog);
    for (std::size_t i = 0; i < keys.size(); ++i)
        events.push_back(eventOf(keys[i], marks[i], m_parts.catalog, guard));
    auto *reply = m_file.write(path, [events = std::move(events)] {
        return FileContent{ calendarText(events, { reminderSteps.begin(), reminderSteps.end() }),
                            int(events.size()) };
    });
    connect(reply, &Reply::finished, this, [this, reply, path, keys, marks] {
        const auto written = reply->takeResult();
        if (written)
            handleWritten(path, *written, keys, marks);
        else
            Q_EMIT told(Tone::Bad,
                        { tr("Nothing was written"),
                          //: %1 is the path of a file
                          tr("%1 cannot be written. Choose another folder.")
                              .arg(DisplayText(QDir::toNativeSeparators(path)).inSentence()) });
    });
}

void CalendarExport::handleWritten(const QString &path, int count,
                                   const std::vector<KnownKey> &keys,
                                   const std::vector<CalendarMark> &marks)
{
    const QString title = count == 1 ? tr("The end of one key was written")
                                     : tr("The ends of %Ln keys were written", nullptr, count);
    //: %1 is the path of a file
    const QString text = tr("Open %1 with your calendar. Opened again later, it finds these events "
                            "and moves those whose end has changed.")
                             .arg(DisplayText(QDir::toNativeSeparators(path)).inSentence());
    auto *reply = m_parts.reminders.takeCalendarMarks(keys, marks);
    connect(reply, &Reply::finished, this, [this, reply, title, text] {
        if (const auto noted = reply->takeResult())
            Q_EMIT told(Tone::Good, { title, text });
        else
            Q_EMIT told(Tone::Warning,
                        { title,
                          //: %1 is a sentence without its full stop: "The disk is full"
                          tr("%1, so Keyturn may forget which ends are in the calendar: a later "
                             "file may not move those that change.")
                              .arg(errortext::store(noted.error()).title) });
    });
}

} // namespace keyturn
