// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/slowkeychain.h"

#include <QPointer>
#include <QString>

class QMessageBox;
class QWidget;

namespace keyturn {

/// Says in a box that the keychain does not answer a removal and where to look, how many are
/// removed so far, and offers to stop waiting. The box is there only while the removal waits. It
/// keeps the user from changing what the removal may change at any moment, and does not take the
/// keyboard focus, which may be in the keychain's own prompt.
class RemovalWait final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemovalWait)

public:
    /// Everything is borrowed and must outlive this object. The box is shown over `window`, or over
    /// the dialog that is open.
    RemovalWait(Keychain &keychain, QWidget &window);
    ~RemovalWait() override;

    /// The removal begins. `title` is that of the box; `other` names another way on, or is empty.
    void begin(const QString &title, const QString &other = {});
    /// The next of several is being removed after `removed` of `total`: each has its own time.
    void goOn(int removed, int total);
    void end();

Q_SIGNALS:
    void stopped(); ///< the user does not want to wait any longer
    void otherChosen(); ///< the user takes the other way

private:
    void follow();
    void show();

    QWidget &m_window;
    SlowKeychain m_slow;
    QString m_title;
    QString m_other;
    QString m_soFar; ///< the sentence about what is removed, or empty
    QPointer<QMessageBox> m_box;
};

} // namespace keyturn
