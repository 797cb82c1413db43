// SPDX-License-Identifier: MIT
#pragma once

#include "core/consumer.h"
#include "session/vault.h"
#include "snippets/fileswaps.h"
#include "ui/dialogs/rotatestep.h"
#include "ui/text/localerrortext.h"

#include <QPointer>

#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class MessageStrip;
class Paragraph;
class CopyStatus;
class Rotation;
class SecretClipboard;
class StatusLine;

/// The second step of a rotation: everything that uses the old key, each ticked when it has the new
/// one. In a file Keyturn swaps the value itself; that can be undone until the rotation has ended,
/// or Keyturn.
class ConsumerList final : public RotateStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsumerList)

public:
    /// All must outlive the list.
    ConsumerList(Rotation &rotation, Vault &vault, FileSwaps &swaps, SecretClipboard &clipboard,
                 QWidget *parent);
    ~ConsumerList() override;

    void updateStep();
    /// True while a file is being read or written.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    struct Row
    {
        Consumer consumer;
        QCheckBox *box = nullptr;
        QPushButton *swap = nullptr; ///< null if it is no file
        QPushButton *undo = nullptr; ///< shown once its value was swapped here
        StatusLine *status = nullptr;
        bool isSwapped = false;
    };

    void copyNew();
    void addRows();
    void addRow(const Consumer &consumer);
    void lookForSwap(std::size_t row);
    void readValues(std::size_t row);
    void look(std::size_t row, const Secret &oldValue, const Secret &newValue);
    void showDifference(std::size_t row, const FileSwaps::Found &found);
    void swap(std::size_t row);
    void undo(std::size_t row);
    void setBusy(bool isBusy);
    void beginWork();
    void endWork(std::size_t row);
    void refuse(std::size_t row, const Message &why);
    [[nodiscard]] bool canSwap() const;

    Rotation &m_rotation;
    Vault &m_vault;
    FileSwaps &m_swaps;
    std::vector<Row> m_rows;
    QPushButton *m_copy;
    CopyStatus *m_copied;
    Paragraph *m_none;
    MessageStrip *m_message;
    bool m_isBusy = false;
    QPointer<QWidget> m_movedTo; ///< had the focus when the work began
};

} // namespace keyturn
