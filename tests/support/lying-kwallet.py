#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A KWallet 5 on the session bus that says yes to every write.

    lying-kwallet.py nothing   and stores nothing
    lying-kwallet.py stale     and keeps the value that an entry had first
    lying-kwallet.py cut       and stores half of the value
    lying-kwallet.py keep      and stores it, but deletions are forgotten
    lying-kwallet.py vanish    and stores it, but reading is an error
    lying-kwallet.py deny      (no: nobody may open the wallet)
    lying-kwallet.py honest    and stores it

It prints "ready" when its name is on the bus and ends when its input does.
"""
import argparse
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

INTERFACE = "org.kde.KWallet"
UNKNOWN, PASSWORD = 0, 1


class Wallet(dbus.service.Object):
    def __init__(self, bus, lie):
        super().__init__(bus, "/modules/kwalletd5")
        self.lie = lie
        self.entries = {}

    @dbus.service.method(INTERFACE, in_signature="", out_signature="s")
    def networkWallet(self):
        return "kdewallet"

    @dbus.service.method(INTERFACE, in_signature="sxs", out_signature="i")
    def open(self, wallet, window, app):
        return -1 if self.lie == "deny" else 1

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="i")
    def entryType(self, handle, folder, key, app):
        return PASSWORD if key in self.entries else UNKNOWN

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="s")
    def readPassword(self, handle, folder, key, app):
        if self.lie == "vanish":
            raise dbus.DBusException("gone", name="org.freedesktop.DBus.Error.NoReply")
        return self.entries[key]

    @dbus.service.method(INTERFACE, in_signature="issss", out_signature="i")
    def writePassword(self, handle, folder, key, value, app):
        if self.lie == "stale":
            self.entries.setdefault(key, "an-older-value")
        elif self.lie == "cut":
            self.entries[key] = value[: len(value) // 2]
        elif self.lie != "nothing":
            self.entries[key] = value
        return 0

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="i")
    def removeEntry(self, handle, folder, key, app):
        if self.lie != "keep":
            self.entries.pop(key, None)
        return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lie", choices=["nothing", "stale", "cut", "keep", "vanish", "deny", "honest"])
    lie = parser.parse_args().lie
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    name = dbus.service.BusName("org.kde.kwalletd5", bus, do_not_queue=True)
    wallet = Wallet(bus, lie)
    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, lambda *_: loop.quit())
    print("ready", flush=True)
    loop.run()
    del name, wallet


main()
