// SPDX-License-Identifier: MIT
#include "ui/widgets/fielddescription.h"

#include "ui/widgets/statusline.h"

#include <QEvent>
#include <QStringList>

namespace keyturn {

FieldDescription::FieldDescription(QWidget &field)
    : QObject(&field)
    , m_field(field)
    , m_own(field.accessibleDescription())
{
}

void FieldDescription::add(QWidget &field, StatusLine &line)
{
    auto *description = field.findChild<FieldDescription *>(QString(), Qt::FindDirectChildrenOnly);
    if (!description)
        description = new FieldDescription(field);
    description->m_lines.emplace_back(&line);
    line.installEventFilter(description);
    connect(&line, &StatusLine::said, description, &FieldDescription::update);
    description->update();
}

bool FieldDescription::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        update();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FieldDescription::update()
{
    QStringList texts;
    if (!m_own.isEmpty())
        texts.append(m_own);
    for (const auto &line : m_lines)
        if (line && !line->text().isEmpty() && line->isVisibleTo(line->window()))
            texts.append(line->text());
    const QString text = texts.join(u' ');
    if (m_field.accessibleDescription() != text)
        m_field.setAccessibleDescription(text);
}

} // namespace keyturn
