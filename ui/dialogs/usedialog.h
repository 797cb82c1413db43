// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "session/usesubject.h"
#include "snippets/envfile.h"
#include "snippets/snippet.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/style/palette.h"

#include <QPointer>

class QCheckBox;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class CopyStatus;
class MessageStrip;
class SecretClipboard;
class SecretText;

/// "Use it…": a credential as an .env line, as a command, in a program. Snippets name an
/// environment variable; the value is read and put in only on request, for 30 s, and goes to the
/// clipboard verified and timed. "Save to file…" puts the variable into an .env file.
class UseDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UseDialog)

public:
    /// `clipboard` outlives the dialog.
    UseDialog(const KindProfile &kind, UseSubject subject, SecretClipboard &clipboard,
              QWidget *parent);
    /// For a value that is no credential of a kind: snippetsFor(exchange).
    UseDialog(SnippetSet snippets, UseSubject subject, SecretClipboard &clipboard, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    void done(int result) override;

Q_SIGNALS:
    /// A snippet with the value is on the clipboard, verified.
    void valueCopied();
    /// The value is in a file of the user's, verified.
    void valueSaved();

private:
    /// What the value is being read for.
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
    void showSnippet();
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
    Secret m_secret; ///< while it is shown
    Snippet m_snippet; ///< what is shown
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
