// SPDX-License-Identifier: MIT
#include "ui/dialogs/entryfields.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/keyfreefields.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 4;
constexpr int consumerLines = 3;
constexpr int usualDays = 90;

/// The end of a day is the last millisecond before the next day begins, as everywhere in Keyturn.
QDateTime endOf(QDate day, const Clock &clock)
{
    return day.addDays(1).startOfDay(clock.zone()).addMSecs(-1).toUTC();
}

/// A name with hidden characters is edited in its visible form: nobody could see what the field
/// does with hidden characters.
QString editable(const QString &name)
{
    const DisplayText shown(name);
    return shown.isSuspicious() ? shown.full() : name;
}

} // namespace

EntryFields::EntryFields(const ServiceCatalog &catalog, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keyFree(new KeyFreeFields(catalog, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name"));
    FieldLabel::add(layout, tr("&Name"), m_name, this);
    m_keyFree->add(m_name, layout);
    m_owner = new QLineEdit(this);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setPlaceholderText(tr("Who answers for this key"));
    FieldLabel::add(layout, tr("O&wner"), m_owner, this);
    m_keyFree->add(m_owner, layout);
    m_note = newLines(noteLines, this);
    m_note->setAccessibleName(tr("Note"));
    FieldLabel::add(layout, tr("N&ote"), m_note, this);
    m_keyFree->add(m_note, layout);
    m_tags = new QLineEdit(this);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    FieldLabel::add(layout, tr("&Tags"), m_tags, this);
    m_keyFree->add(m_tags, layout);
    m_consumers = newConsumers(this);
    FieldLabel::add(layout, tr("Used &in"), m_consumers, this);
    m_keyFree->add(m_consumers, layout);
    addExpiry(layout);
    layout->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &EntryFields::handleChange);
    connect(m_owner, &QLineEdit::textChanged, this, &EntryFields::handleChange);
    connect(m_tags, &QLineEdit::textChanged, this, &EntryFields::handleChange);
    for (auto *field : { m_note, m_consumers })
        connect(field, &QPlainTextEdit::textChanged, this, &EntryFields::handleChange);
    connect(m_date, &DateField::dateChanged, this, &EntryFields::handleChange);
    connect(m_end, &ChoiceBox::currentIndexChanged, this, &EntryFields::handleChange);
    handleChange();
}

QPlainTextEdit *EntryFields::newLines(int count, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(field->fontMetrics().lineSpacing() * count + metrics::large);
    field->setMaximumHeight(field->minimumHeight());
    return field;
}

QPlainTextEdit *EntryFields::newConsumers(QWidget *parent)
{
    QPlainTextEdit *field = newLines(consumerLines, parent);
    field->setAccessibleName(tr("Used in"));
    field->setPlaceholderText(tr("Each in a line: /srv/shop/.env: API_KEY, "
                                 "an address, @somebody, or any words"));
    return field;
}

void EntryFields::addExpiry(QVBoxLayout *layout)
{
    auto *row = new QWidget(this);
    m_end = new ChoiceBox(row);
    m_end->setAccessibleName(tr("Expires"));
    m_end->addItem(tr("Unknown"), int(End::Unknown));
    m_end->addItem(tr("Never"), int(End::Never));
    m_end->addItem(tr("On a date"), int(End::OnDate));
    m_date = new DateField([this] { return DateChoices{ m_clock.today() }; }, row);
    m_date->setAccessibleName(tr("Date"));
    m_date->setDate(m_clock.today().addDays(usualDays));
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins({});
    rowLayout->setSpacing(metrics::small);
    rowLayout->addWidget(m_end, 1);
    rowLayout->addWidget(m_date, 1);
    FieldLabel::add(layout, tr("E&xpires"), row, this)->setBuddy(m_end);
}

void EntryFields::handleChange()
{
    m_date->setVisible(end() == End::OnDate);
    Q_EMIT changed();
}

EntryFields::End EntryFields::end() const
{
    return static_cast<End>(m_end->currentData().toInt());
}

void EntryFields::fill(const VaultRecord &record)
{
    m_name->setText(editable(record.name));
    m_owner->setText(record.owner);
    m_note->setPlainText(record.note);
    m_tags->setText(record.tags.join(u", "_s));
    m_consumers->setPlainText(linesOf(record.consumers).join(u'\n'));
    const bool hasDate = record.expiryKnown && record.expiresAt && record.expiresAt->isValid();
    if (hasDate)
        m_date->setDate(record.expiresAt->toTimeZone(m_clock.zone()).date());
    const End end = !record.expiryKnown ? End::Unknown : hasDate ? End::OnDate : End::Never;
    m_end->setCurrentIndex(m_end->findData(int(end)));
}

void EntryFields::setEditable(bool editable)
{
    for (QWidget *field : std::initializer_list<QWidget *>{ m_name, m_owner, m_note, m_tags,
                                                            m_consumers, m_end, m_date })
        field->setEnabled(editable);
}

VaultRecord EntryFields::edited(VaultRecord record) const
{
    if (m_name->text() != editable(record.name)) // an unchanged visible form is not a new name
        record.name = m_name->text().trimmed();
    record.owner = m_owner->text().simplified();
    record.note = m_note->toPlainText();
    record.tags = tagsIn(m_tags->text());
    record.consumers = consumersIn(m_consumers->toPlainText(), record.consumers);
    takeEnd(record);
    return record;
}

void EntryFields::takeEnd(VaultRecord &record) const
{
    const KnownEnd before = record.end();
    const bool isSameDay = record.expiryKnown && record.expiresAt
        && record.expiresAt->toTimeZone(m_clock.zone()).date() == m_date->date();
    record.expiryKnown = end() != End::Unknown;
    if (end() != End::OnDate)
        record.expiresAt.reset();
    else if (!isSameDay) // otherwise the service's moment stays, which is more exact than a day
        record.expiresAt = endOf(m_date->date(), m_clock);
    // Whoever says when it ends has looked, and no longer cares for what was asked.
    if (record.expiryKnown != before.isKnown || record.expiresAt != before.at)
        record.askedEnd.reset();
}

QStringList EntryFields::tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

std::vector<Consumer> EntryFields::consumersIn(const QString &text,
                                               const std::vector<Consumer> &before)
{
    return text == linesOf(before).join(u'\n') ? before : Consumer::ofLines(text);
}

bool EntryFields::isEdited(const VaultRecord &record) const
{
    // If the end is unknown, `expiresAt` may still hold what the service sent, which is not an
    // edit.
    VaultRecord same = record;
    if (!same.expiryKnown)
        same.expiresAt.reset();
    return edited(same) != same;
}

bool EntryFields::hasName() const
{
    return !m_name->text().trimmed().isEmpty();
}

bool EntryFields::checkForKeys()
{
    return m_keyFree->check();
}

QWidget *EntryFields::nameField() const
{
    return m_name;
}

} // namespace keyturn
