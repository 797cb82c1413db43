// SPDX-License-Identifier: MIT
#include "ui/window/importdrop.h"

#include "session/importflow.h"
#include "ui/secretclipboard.h"
#include "ui/text/importtext.h"
#include "ui/widgets/drophint.h"
#include "ui/window/notices.h"
#include "ui/window/pagedialogs.h"

#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace keyturn {

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// An address of the web is no text to import.
bool isUsable(const QMimeData &data)
{
    return !filesIn(data).isEmpty() || (data.hasText() && !data.hasUrls());
}

} // namespace

ImportDrop::ImportDrop(const ServiceCatalog &catalog, const SecretClipboard &clipboard,
                       PageDialogs &dialogs, Notices &notices, QWidget &window)
    : QObject(&window)
    , m_catalog(catalog)
    , m_clipboard(clipboard)
    , m_dialogs(dialogs)
    , m_notices(notices)
    , m_hint(new DropHint(tr("Drop it here to import keys from it"), &window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool ImportDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        welcome(static_cast<QDropEvent &>(*event));
        return true;
    case QEvent::DragLeave:
        m_hint->hide();
        return true;
    case QEvent::Drop:
        welcome(static_cast<QDropEvent &>(*event));
        m_hint->hide();
        if (event->isAccepted())
            take(*static_cast<QDropEvent *>(event)->mimeData());
        return true;
    case QEvent::KeyPress: // which no widget inside wanted
        if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
            return false;
        paste();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

/// Accepts what can be imported, as a copy: the file stays where it is.
void ImportDrop::welcome(QDropEvent &event)
{
    if (QApplication::activeModalWidget() || !isUsable(*event.mimeData())) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    m_hint->showOver();
}

/// Queued, so that the program from which it was dragged does not wait for the dialog.
void ImportDrop::take(const QMimeData &data)
{
    const QStringList files = filesIn(data);
    if (files.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, text = data.text()] { m_dialogs.importText(text); }, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(
            this, [this, files] { m_dialogs.importFiles(files); }, Qt::QueuedConnection);
}

void ImportDrop::paste()
{
    m_notices.end(Notices::Topic::Paste);
    const QString text = m_clipboard.text();
    if (text.trimmed().isEmpty())
        return;
    const auto found = readImportText(text, m_catalog);
    if (!found) {
        m_notices.tell(Notices::Topic::Paste,
                       { Tone::Warning,
                         importtext::problem(found.error()),
                         {},
                         MessageStrip::Closing::ByUser });
        return;
    }
    const auto isKnown = [](const ImportCandidate &each) { return !each.serviceId.isEmpty(); };
    if (std::any_of(found->candidates.begin(), found->candidates.end(), isKnown))
        m_dialogs.importText(text);
    else
        tellNotTaken(*found);
}

/// The text itself is not kept: it may be a secret, and is asked for again when it is wanted.
void ImportDrop::tellNotTaken(const ImportText &found)
{
    std::vector<Notices::Action> actions;
    if (importtext::canBeTaken(found))
        actions.push_back({ tr("Import…"), [this] {
                               m_notices.end(Notices::Topic::Paste);
                               m_dialogs.importText(m_clipboard.text());
                           } });
    m_notices.tell(
        Notices::Topic::Paste,
        { Tone::Neutral, importtext::notTaken(found), actions, MessageStrip::Closing::ByUser });
}

} // namespace keyturn
