// SPDX-License-Identifier: MIT
#include "ui/window/importdrop.h"

#include "session/importflow.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/drophint.h"
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
                       PageDialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_catalog(catalog)
    , m_clipboard(clipboard)
    , m_dialogs(dialogs)
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
        return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && paste();
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

bool ImportDrop::paste()
{
    const QString text = m_clipboard.text();
    const auto found = readImportText(text, m_catalog);
    const bool isKnown = found
        && std::any_of(found->candidates.begin(), found->candidates.end(),
                       [](const ImportCandidate &each) { return !each.serviceId.isEmpty(); });
    if (isKnown)
        m_dialogs.importText(text);
    return isKnown;
}

} // namespace keyturn
