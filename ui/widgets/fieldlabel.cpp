// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldlabel.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QVBoxLayout>

namespace keyturn {

FieldLabel::FieldLabel(const QString &text, QWidget *field, QWidget *parent)
    : QLabel(text, parent)
{
    setTextStyle(this, TextStyle::Medium);
    setBuddy(field);
}

FieldLabel *FieldLabel::add(QVBoxLayout *layout, const QString &text, QWidget *field,
                            QWidget *parent)
{
    auto *label = new FieldLabel(text, field, parent);
    layout->addSpacing(metrics::large);
    layout->addWidget(label);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(field);
    return label;
}

} // namespace keyturn
