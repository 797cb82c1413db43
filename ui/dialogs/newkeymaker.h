// SPDX-License-Identifier: MIT
#pragma once

#include "session/rotation.h"

#include <QObject>

class QUrl;
class QWidget;

namespace keyturn {

class CreateFlow;
class Listing;
class RotationPlace;
class SecretClipboard;
class ServiceCatalog;

/// Opens what makes the new key of a rotation: the form that creates one like the old one, or the
/// one that takes in a key that was made elsewhere. What the vault has then, the rotation takes
/// over by itself.
class NewKeyMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewKeyMaker)

public:
    /// Everything is borrowed and must outlive this object; dialogs are shown over `dialog`.
    struct Parts
    {
        Rotation &rotation;
        const RotationPlace &place;
        const ServiceCatalog &catalog;
        Vault &vault;
        const Clock &clock;
        SecretClipboard &clipboard;
    };
    NewKeyMaker(Parts parts, QWidget &dialog);

    /// Both after Rotation::made().
    void create();
    void capture();
    /// Takes in another value for the new key, because a wrong one was pasted.
    void captureAgain();

Q_SIGNALS:
    void outcomeUnknown(); ///< nobody knows whether a key was made
    void closed(); ///< the form
    void pageRequested(const QUrl &url);

private:
    void openCapture(const QString &name, bool makesOne);
    void takeCreated(const CreateFlow &flow);
    void deleteRow(const QString &id);

    Parts m_parts;
    QWidget &m_dialog;
};

} // namespace keyturn
