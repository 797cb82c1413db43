// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace keyturn {

class StatusLine;

/// Keeps a field's accessible description equal to what the lines beside it say, as long as they
/// are shown. Qt has a relation between a field and its description since 6.8, and none to an
/// error; screen readers read the description whenever the field gets the focus.
class FieldDescription final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldDescription)

public:
    /// The field's own description, if it has one by now, stays before what the lines say.
    static void add(QWidget &field, StatusLine &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FieldDescription(QWidget &field);
    void update();

    QWidget &m_field;
    QString m_own;
    std::vector<QPointer<StatusLine>> m_lines;
};

} // namespace keyturn
