// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDropEvent;
class QMimeData;
class QWidget;

namespace keyturn {

class DropHint;
class Notices;
class PageDialogs;
class SecretClipboard;
class ServiceCatalog;
struct ImportText;

/// Starts an import with files or text that are dropped on the window, and with a text that is
/// pasted while no field has the focus and that holds a key of a known service; what else is in the
/// clipboard is said. Nothing is imported before the user says so in the dialog, and the value is
/// not shown.
class ImportDrop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDrop)

public:
    /// Everything is borrowed; `window` owns this object.
    ImportDrop(const ServiceCatalog &catalog, const SecretClipboard &clipboard,
               PageDialogs &dialogs, Notices &notices, QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void welcome(QDropEvent &event);
    void take(const QMimeData &data);
    void paste();
    void tellNotTaken(const ImportText &found);

    const ServiceCatalog &m_catalog;
    const SecretClipboard &m_clipboard;
    PageDialogs &m_dialogs;
    Notices &m_notices;
    DropHint *m_hint;
};

} // namespace keyturn
