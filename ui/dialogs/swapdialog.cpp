// SPDX-License-Identifier: MIT
#include "ui/dialogs/swapdialog.h"

#include "core/displaytext.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/messagestrip.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

namespace {

constexpr qsizetype mostPlaces = 5;

int linesIn(const FileSwaps::Found &found)
{
    QSet<int> lines;
    for (const FileSwap::Place &place : found.places)
        lines.insert(place.line);
    return int(lines.size());
}

} // namespace

SwapDialog::SwapDialog(const FileSwaps::Found &found, const Hints &hints, const QString &variable,
                       QWidget *parent)
    : GuardedDialog(parent)
{
    setWindowTitle(tr("Swap in file"));
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    heading.title->setText(tr("Swap the key in this file?"));
    heading.subtitle->setText(DisplayText(found.file).text());
    if (const int lines = linesIn(found); lines > 1)
        heading.subtitle->setText(
            heading.subtitle->text() + u'\n'
            + tr("%Ln lines hold the old key; each of them is changed.", nullptr, lines));
    auto *text = new QLabel(difference(found, hints), this);
    text->setObjectName(QStringLiteral("difference"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setTextStyle(text, TextStyle::MonospaceBody);
    layout->addSpacing(metrics::large);
    layout->addWidget(text);
    MessageStrip *message = addMessage(layout);
    if (const QString said = remarks(found, variable); !said.isEmpty())
        message->show(Tone::Warning, {}, said);
    const Buttons buttons = addButtons(layout, nullptr, tr("&Swap"));
    connect(buttons.cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(buttons.accept, &QPushButton::clicked, this, &QDialog::accept);
}

QString SwapDialog::difference(const FileSwaps::Found &found, const Hints &hints)
{
    QStringList lines;
    for (const FileSwap::Place &place :
         found.places.first(std::min(found.places.size(), mostPlaces))) {
        const QString name =
            place.name.isEmpty() ? QString() : DisplayText(place.name).text() + u'=';
        lines.append(tr("Line %1").arg(place.line));
        lines.append(QStringLiteral("\u2212 ") + name + hints.before);
        lines.append(QStringLiteral("+ ") + name + hints.after);
    }
    if (const auto more = found.places.size() - mostPlaces; more > 0)
        lines.append(tr("and %Ln more place(s)", nullptr, int(more)));
    return lines.join(u'\n');
}

QString SwapDialog::remarks(const FileSwaps::Found &found, const QString &variable)
{
    QStringList sentences;
    const bool isNamed =
        std::any_of(found.places.begin(), found.places.end(),
                    [&variable](const FileSwap::Place &place) { return place.name == variable; });
    if (!variable.isEmpty() && !isNamed)
        sentences.append(tr("The file does not call it %1, as was noted.")
                             .arg(DisplayText(variable).inSentence()));
    if (found.insideOthers > 0)
        sentences.append(tr("The old key is also part of %Ln longer word(s), which stay.", nullptr,
                            found.insideOthers));
    return sentences.join(u' ');
}

} // namespace keyturn
