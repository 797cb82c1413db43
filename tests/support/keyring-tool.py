#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Does to a gnome-keyring what only its own test interface can do without a prompt.

    keyring-tool.py unlock PASSWORD       opens the login keyring
    keyring-tool.py elsewhere KEY VALUE   makes a second keyring with one entry, as QtKeychain
                                          would write it, and locks that keyring
"""
import argparse

import dbus

SECRET = "org.freedesktop.Secret."
LOGIN = "/org/freedesktop/secrets/collection/login"

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
commands = parser.add_subparsers(dest="command", required=True)
commands.add_parser("unlock").add_argument("password")
second = commands.add_parser("elsewhere")
second.add_argument("key")
second.add_argument("value")
arguments = vars(parser.parse_args())

bus = dbus.SessionBus()
root = bus.get_object("org.freedesktop.secrets", "/org/freedesktop/secrets")
service = dbus.Interface(root, SECRET + "Service")
internal = dbus.Interface(
    root, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")
_, session = service.OpenSession("plain", dbus.String("", variant_level=1))


def secret(text):
    return dbus.Struct(
        (session, dbus.ByteArray(b""), dbus.ByteArray(text.encode()), "text/plain"),
        signature="oayays")


def unlock(password):
    internal.UnlockWithMasterPassword(dbus.ObjectPath(LOGIN), secret(password))


def elsewhere(key, value):
    path = internal.CreateWithMasterPassword(
        dbus.Dictionary({SECRET + "Collection.Label": "second"}, signature="sv"),
        secret("another password"))
    attributes = {"user": key, "server": "Keyturn", "type": "plaintext"}
    collection = dbus.Interface(
        bus.get_object("org.freedesktop.secrets", path), SECRET + "Collection")
    collection.CreateItem(
        dbus.Dictionary({
            SECRET + "Item.Label": key,
            SECRET + "Item.Attributes": dbus.Dictionary(attributes, signature="ss"),
        }, signature="sv"),
        secret(value), True)
    service.Lock([path])


{"unlock": unlock, "elsewhere": elsewhere}[arguments.pop("command")](**arguments)
