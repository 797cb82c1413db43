// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaObject>

#include <functional>
#include <vector>

class QObject;
class QWidget;

namespace keyturn {

/// Calls `then` whenever one of the fields in `part` changes: `part` is a field, or a form with all
/// the fields in it. What counts is the value, whoever changes it. The connections end with
/// `context`; the owner may end them earlier.
[[nodiscard]] std::vector<QMetaObject::Connection> onFieldChange(QWidget *part, QObject *context,
                                                                 const std::function<void()> &then);

} // namespace keyturn
