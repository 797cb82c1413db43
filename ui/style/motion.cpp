// SPDX-License-Identifier: MIT
#include "ui/style/motion.h"

#include <QCoreApplication>
#include <QVariant>

namespace keyturn {

namespace {

// Of the application, and so gone with it: a test has one after the other.
constexpr char property[] = "keyturnMotionReduced";

} // namespace

bool isMotionReduced()
{
    return QCoreApplication::instance()->property(property).toBool();
}

void setMotionReduced(bool isReduced)
{
    QCoreApplication::instance()->setProperty(property, isReduced);
}

} // namespace keyturn
