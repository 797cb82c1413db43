// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "session/usesubject.h"
#include "snippets/envfile.h"
#include "snippets/snippet.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/secretclipboard.h"
#include "ui/style/palette.h"

#include <QPointer>

class QCheckBox;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class CopyStatus;
class MessageStrip;
class SecretText;

/// "Use in code…": shows a credential as a line of an .env file, as a command, or in a program.
/// Snippets name an environment variable. The value is read and inserted only on request, for 30 s;
/// a copy of it is verified and cleared after a while. "Save to file…" writes the variable into an
/// .env file.
class UseDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UseDialog)

public:
    /// `clipboard` must outlive the dialog.
    UseDialog(const KindProfile &kind, UseSubject subject, SecretClipboard &clipboard,
              QWidget *parent);
    /// For a value that is not a credential of a kind, such as an access token:
    /// snippetsFor(exchange).
    UseDialog(SnippetSet snippets, UseSubject subject, SecretClipboard &clipboard, QWidget *parent);

    void done(int result) override;

Q_SIGNALS:
    /// A snippet with the value was copied, and the copy was verified.
    void valueCopied(keyturn::SecretClipboard::Ticket ticket);
    /// The value was written to a file, and the file was verified.
    void valueSaved();

private:
    /// Why the value is being read.
    enum class Purpose
    {
        Show,
        Save
    };

    void buildLayout();
    void buildButtons(QVBoxLayout *layout);
    void read(Purpose purpose);
    void take(Purpose purpose, Result<Secret, KeychainError> read);
    void setReading(Reply *reply);
    void updateSnippet();
    void hideValue();
    void setValueWanted(bool wanted);
    void copy();
    void chooseFile();
    void useFile(const QString &path);
    void askToReplace();
    void save(const Secret &secret);
    void sayFileProblem(envfile::Problem problem);
    void say(Tone tone, const QString &title, const QString &text);

    SnippetSet m_set;
    UseSubject m_subject;
    SnippetValues m_values;
    SecretClipboard &m_clipboard;
    Secret m_secret; ///< the value while it is shown
    Snippet m_snippet; ///< the snippet that is shown
    QString m_path;
    envfile::IfThere m_ifThere = envfile::IfThere::Refuse;
    QListWidget *m_list = nullptr;
    SecretText *m_text = nullptr;
    QCheckBox *m_withValue = nullptr;
    CopyStatus *m_status = nullptr;
    MessageStrip *m_message = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<Reply> m_reading;
};

} // namespace keyturn
