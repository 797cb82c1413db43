// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/importflow.h"
#include "session/vault.h"
#include "ui/dialogs/guardeddialog.h"

#include <deque>
#include <map>
#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace keyturn {

class ImportRow;
class KeychainWait;
class LeftOutList;
class MessageStrip;
class PasteField;
class ProgressLine;
class StatusLine;

/// Takes existing credentials into the vault: a pasted one, or those found in a pasted text or a
/// file. Shows a row for each and the progress of ImportFlow. What could not be stored stays here
/// to be tried again.
class ImportDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    /// Everything is borrowed and must outlive the dialog.
    ImportDialog(const ServiceCatalog &catalog, Vault &vault, const Clock &clock, QWidget *parent);
    ~ImportDialog() override;

    /// False while something is being saved, and while something is chosen or has no row yet, but
    /// is not saved; reject() asks then, while saving only if the keychain is slow.
    [[nodiscard]] bool mayClose() const override;
    void reject() override;
    void done(int result) override;

    /// Reads a file, as "Choose a file…" does.
    void readFile(const QString &path);
    /// Reads a text, as pasting does.
    void readText(const QString &text);

Q_SIGNALS:
    /// At least one credential is in the vault now.
    void imported();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildSource();
    void buildList(QVBoxLayout *layout);
    void connectParts();
    void chooseFile();
    void take(Result<ImportText, ImportProblem> found);
    void addMoreRows();
    ImportRow *addRow(ImportCandidate candidate);
    void removeRow(const QString &uuid);
    void followTick(int leftOut);
    void saveEdits(const QString &uuid);
    void updateState();

    void start();
    void handleStep();
    [[nodiscard]] bool isSaving() const { return m_flow.step() == ImportFlow::Step::Saving; }
    [[nodiscard]] ImportRow *row(const QString &uuid) const;
    [[nodiscard]] std::vector<ImportRow *> chosen() const;

    const ServiceCatalog &m_catalog;
    Vault &m_vault;
    const Clock &m_clock;
    ImportFlow m_flow;
    std::vector<ImportRow *> m_rows;
    std::deque<ImportCandidate> m_waiting; ///< found, but without a row yet
    /// Uuids of the rows for ticked values, by their row in m_leftOut.
    std::map<int, QString> m_takenOver;
    int m_number = 0; ///< number of rows made so far
    PasteField *m_paste = nullptr;
    QPushButton *m_file = nullptr;
    MessageStrip *m_message = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_listLayout = nullptr;
    QPushButton *m_more = nullptr;
    LeftOutList *m_leftOut = nullptr;
    StatusLine *m_duplicates = nullptr;
    KeychainWait *m_wait = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace keyturn
