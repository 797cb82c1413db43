// SPDX-License-Identifier: MIT
#include "ui/widgets/keyfreefields.h"

#include "ui/style/metrics.h"
#include "ui/text/keyinfield.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/fieldchanges.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <tuple>

namespace keyturn {

KeyFreeFields::KeyFreeFields(const ServiceCatalog &catalog, QWidget *form)
    : QObject(form)
    , m_guard(catalog)
    , m_form(form)
{
}

void KeyFreeFields::add(QWidget *field, QVBoxLayout *layout)
{
    auto *place = new QWidget(m_form);
    auto *line = new StatusLine(place);
    auto *placeLayout = new QVBoxLayout(place);
    placeLayout->setContentsMargins(0, metrics::tiny, 0, 0);
    placeLayout->addWidget(line);
    line->describe(field);
    place->hide();
    layout->addWidget(place);
    const Field added{ field, place, line };
    m_fields.push_back(added);
    std::ignore = onFieldChange(field, this, [this, added] {
        if (!added.place->isHidden() && !holdsKey(added))
            added.place->hide();
    });
}

bool KeyFreeFields::check()
{
    QWidget *first = nullptr;
    for (const Field &each : m_fields) {
        const bool isRefused = holdsKey(each);
        if (isRefused)
            each.line->setStatus(Tone::Bad, Icon::Warn, keyinfield::sentence());
        each.place->setVisible(isRefused);
        if (!isRefused)
            continue;
        if (first)
            continue;
        first = each.field;
        first->setFocus(Qt::OtherFocusReason);
        announce(each.line);
    }
    return !first;
}

bool KeyFreeFields::holdsKey(const Field &field) const
{
    const auto *edit = qobject_cast<const QLineEdit *>(field.field);
    return m_guard.holdsValue(
        edit ? edit->text() : qobject_cast<const QPlainTextEdit *>(field.field)->toPlainText());
}

} // namespace keyturn
