// SPDX-License-Identifier: MIT
#include "ui/dialogs/aboutdialog.h"

#include "ui/secretclipboard.h"
#include "ui/style/metrics.h"
#include "ui/text/programfacts.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/factgrid.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 48;

} // namespace

AboutDialog::AboutDialog(SecretClipboard &clipboard, QWidget *parent)
    : GuardedDialog(parent)
{
    setWindowTitle(tr("About Keyturn"));
    QVBoxLayout *layout = addLayout();
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::large);
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/keyturn/desktop/app.keyturn.keyturn.svg"_s)
                           .pixmap(QSize(pictureSize, pictureSize), devicePixelRatio()));
    top->addWidget(picture, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QString name = tr("Keyturn %1").arg(QCoreApplication::applicationVersion());
    const auto heading = addHeading(texts, this);
    heading.title->setText(name);
    heading.subtitle->setText(tr("Creates, keeps and deletes API keys and tokens. Secrets are kept "
                                 "in your keychain and nowhere else."));
    top->addLayout(texts, 1);
    layout->addLayout(top);
    layout->addSpacing(metrics::large);
    auto *facts = new FactGrid(this);
    QString details = name + u'\n';
    for (const auto &[fact, value] : programFacts()) {
        facts->add(fact, value);
        details += fact + u": "_s + value + u'\n';
    }
    layout->addWidget(facts);
    layout->addStretch(1);
    layout->addSpacing(metrics::huge);
    layout->addLayout(addButtons(clipboard, details));
}

QHBoxLayout *AboutDialog::addButtons(SecretClipboard &clipboard, const QString &details)
{
    auto *answer = new AnswerLine(this);
    auto *copy = new QPushButton(tr("C&opy details"), this);
    auto *close = new QPushButton(tr("C&lose"), this);
    copy->setAutoDefault(false);
    close->setDefault(true);
    close->setFocus(Qt::OtherFocusReason);
    connect(copy, &QPushButton::clicked, this, [&clipboard, answer, details] {
        clipboard.copyPlain(details);
        answer->tell(Tone::Good, Icon::Copy, tr("Details copied"));
    });
    connect(close, &QPushButton::clicked, this, &AboutDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(answer, 1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    return buttons;
}

} // namespace keyturn
