// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/currentsession.h"
#include "session/rotation.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/dialogs/rotatemaking.h"
#include "ui/dialogs/rotateretiring.h"
#include "ui/dialogs/rotationplace.h"
#include "ui/text/localerrortext.h"

#include <QPointer>
#include <QUrl>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class ConsumerList;
class Listing;
class MessageStrip;
class NewKeyMaker;
class OldKeyEnding;
class Paragraph;
class ReplacePane;
class RotateVerifying;
class RotationSwaps;
class ScrollingForm;
class SecretClipboard;

/// The rotation of one key, from the new one to the end of the old one. All steps stand one below
/// the other, so that it always shows where the rotation stands. Closed at any point, it goes on
/// there when it is opened again, also at another start of the program.
class RotateDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateDialog)

public:
    /// Everything is borrowed and must outlive the dialog.
    struct Parts
    {
        Rotation::Parts rotation;
        ServiceCatalog &catalog;
        const SignIns &signIns;
        HttpClient::Limits limits; ///< for every request
        SecretClipboard &clipboard;
        RotationSwaps &swaps;
    };

    /// `record` is a draft, or that of a rotation to go on with. Its service and its kind must be
    /// known.
    RotateDialog(Parts parts, const RotationRecord &record, QWidget *parent);
    ~RotateDialog() override;

    [[nodiscard]] bool mayClose() const override;
    /// True: a sign-in with the new key starts the session again.
    [[nodiscard]] bool outlivesSession() const override { return true; }
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    /// The service's own page is to be opened in the browser.
    void pageRequested(const QUrl &url);

private:
    /// How the user wants the new key to come into being.
    enum class Way
    {
        Create,
        Capture,
        Replace, ///< the old one ends at once
    };

    void buildLayout();
    void connectSteps();
    void connectRotation();
    void updateSteps();
    [[nodiscard]] QString where() const;

    void addReplacing(QVBoxLayout *layout);
    void takeReplaced();
    void followListing();
    void lookForAttempt();
    void tellUnknown();
    void askToStop();
    void showEnd();
    void tell(const Message &message);

    Parts m_parts;
    Rotation m_rotation;
    RotationPlace m_place;
    NewKeyMaker *m_maker;
    OldKeyEnding *m_ending;
    QPointer<Listing> m_followed; ///< listing() when it was asked last
    Way m_way = Way::Create; ///< what the user wants once it is written down
    bool m_isStopped = false; ///< by the user: both keys stay

    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    ScrollingForm *m_steps = nullptr;
    RotateMaking *m_making = nullptr;
    ConsumerList *m_consumers = nullptr;
    RotateVerifying *m_verifying = nullptr;
    RotateRetiring *m_retiring = nullptr;
    ReplacePane *m_replacing = nullptr; ///< only where the service allows one key
    Paragraph *m_outcome = nullptr;
    MessageStrip *m_message = nullptr;
    QWidget *m_foot = nullptr; ///< with the buttons below
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace keyturn
