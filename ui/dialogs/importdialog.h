// SPDX-License-Identifier: MIT
#pragma once

#include "core/envtext.h"
#include "services/importtext.h"
#include "session/connections.h"
#include "ui/dialogs/guardeddialog.h"

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace keyturn {

class ImportRow;
class MessageStrip;
class PasteField;
class StatusLine;

/// Takes credentials into the vault that exist already: one that is pasted, or those of an `.env`
/// text or file. Each is saved only when the keychain has been read back; what fails stays here to
/// be tried again.
class ImportDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    /// `connections` outlives the dialog.
    ImportDialog(Connections &connections, QWidget *parent);
    ~ImportDialog() override;

    /// False while something is being saved, or is chosen and not saved: reject() asks then.
    [[nodiscard]] bool mayClose() const override;
    void reject() override;
    void done(int result) override;

    [[nodiscard]] QSize sizeHint() const override;

    /// Reads a file as "Choose a file…" does.
    void readFile(const QString &path);

Q_SIGNALS:
    /// At least one is in the vault now.
    void imported();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildSource();
    void buildList(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    void chooseFile();
    void readText(const QString &text);
    void take(ImportText found);
    void addRow(ImportCandidate candidate);
    void lookForDuplicate(ImportRow *row);
    void showLeftOut();
    void refuse(const QString &title, const QString &text);
    void refuse(envtext::Problem problem);
    void update();

    void start();
    void saveNext();
    void finishOne(ImportRow *row, const Result<Done, VaultError> &kept);
    void finish();
    void removeRow(ImportRow *row);
    [[nodiscard]] std::vector<ImportRow *> chosen() const;

    Connections &m_connections;
    Vault &m_vault;
    std::vector<ImportRow *> m_rows;
    std::vector<LeftOutValue> m_leftOut;
    int m_number = 0; ///< of rows so far
    PasteField *m_paste = nullptr;
    QPushButton *m_file = nullptr;
    MessageStrip *m_message = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_listLayout = nullptr;
    QLabel *m_leftOutText = nullptr;
    StatusLine *m_duplicates = nullptr;
    StatusLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
    std::vector<ImportRow *> m_waiting; ///< in this run, those still to be saved
    QPointer<Reply> m_saving;
    QString m_lastFailure;
    int m_total = 0; ///< of this run
    int m_failed = 0;
    bool m_isSaving = false;
    bool m_wasImported = false;
};

} // namespace keyturn
