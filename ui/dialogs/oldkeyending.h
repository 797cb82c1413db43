// SPDX-License-Identifier: MIT
#pragma once

#include "session/rotation.h"
#include "ui/style/palette.h"
#include "ui/text/localerrortext.h"

#include <QObject>

class QUrl;
class QWidget;

namespace keyturn {

class RotationPlace;

/// Ends the old key of a rotation once that was asked for and written down: with the dialog that
/// asks and deletes, or on the service's own page. If an earlier run has ended in between, the list
/// tells what became of it; nothing is deleted again by itself.
class OldKeyEnding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OldKeyEnding)

public:
    /// Both are borrowed and must outlive this object; dialogs are shown over `dialog`.
    OldKeyEnding(Rotation &rotation, const RotationPlace &place, QWidget &dialog);

    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    [[nodiscard]] bool wasDeleted() const { return m_wasDeleted; } ///< here

    /// Finds out what became of a deletion that an earlier run has begun. To be called whenever
    /// more is known; does nothing otherwise.
    void resume();

Q_SIGNALS:
    void changed(); ///< isUnderWay()
    void told(keyturn::Tone tone, const keyturn::Message &message);
    void pageRequested(const QUrl &url);

private:
    void begin();
    void finish();
    void keep();
    void askWhetherDeleted();
    [[nodiscard]] Message whatIsKnown() const;

    Rotation &m_rotation;
    const RotationPlace &m_place;
    QWidget &m_dialog;
    bool m_isUnderWay = false;
    bool m_wasDeleted = false;
    bool m_hasResumed = false;
};

} // namespace keyturn
