#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A Secret Service on the session bus with faults on demand: faulty-secretservice.py FOLDER

FOLDER/mode is read at each call and names the fault; what it truly holds is in FOLDER/entries.json.

    honest        (none)
    silent        no call is answered
    late          each call is answered after four seconds
    dies          it ends in the middle of a call
    dismissed     locked; each prompt is dismissed
    prompt        locked; the prompt stays open
    relocks       locked again after each call that it answers
    nodefault     there is no default collection
    nothing       it says yes to a write and stores nothing
    stale         and keeps the value that an entry had first
    cut           and stores half of the value
    keep          and stores it, but deletions are forgotten
    empty         and stores it, but gives back nothing
    locks         it does a write or a deletion, and is locked from then on
    leaves        it does that, answers, and ends
    falls         it does that, and ends before it answers
    refuses       it says no to writes and deletions

It prints "ready" when its name is on the bus and ends when its input does.
"""
import argparse
import json
import os
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

SECRET = "org.freedesktop.Secret."
SERVICE, COLLECTION, ITEM = SECRET + "Service", SECRET + "Collection", SECRET + "Item"
PROMPT, PROPERTIES = SECRET + "Prompt", dbus.PROPERTIES_IFACE
ROOT = "/org/freedesktop/secrets"
HOME, ALIAS = ROOT + "/collection/home", ROOT + "/aliases/default"
NOWHERE = dbus.ObjectPath("/")
PARSER = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
PARSER.add_argument("folder")
FOLDER = PARSER.parse_args().folder or PARSER.error("which folder?")
FILE = os.path.join(FOLDER, "entries.json")
STRUCT = "oayays"


class Holdings:
    """The entries: attributes and value, by the number of their path."""

    def __init__(self):
        self.rows = {}
        self.locked = False
        self.changed = False
        if os.path.exists(FILE):
            with open(FILE) as file:
                self.rows = {int(number): row for number, row in json.load(file).items()}

    def save(self):
        with open(FILE + ".new", "w") as file:
            json.dump(self.rows, file)
        os.rename(FILE + ".new", FILE)

    def find(self, attributes):
        return [number for number, row in self.rows.items()
                if all(row["attributes"].get(str(key)) == str(value) for key, value in attributes.items())]


def mode():
    with open(os.path.join(FOLDER, "mode")) as file:
        return file.read().strip()


def is_locked():
    return (mode() in ("dismissed", "prompt") or (mode() == "relocks" and HOLDINGS.locked)
            or (mode() == "locks" and HOLDINGS.changed))


def answered(body):
    """Every method goes through here: the faults of time."""
    def method(self, *arguments):
        *arguments, reply, refuse = arguments
        fault = mode()
        if fault != "locks":
            HOLDINGS.changed = False

        def act():
            try:
                if fault == "refuses" and body.__name__ in ("CreateItem", "Delete"):
                    raise dbus.DBusException("no", name="org.freedesktop.DBus.Error.AccessDenied")
                result = body(self, *arguments)
            except dbus.DBusException as error:
                refuse(error)
                return False
            HOLDINGS.locked = True
            HOLDINGS.changed = HOLDINGS.changed or body.__name__ in ("CreateItem", "Delete")
            if fault == "falls" and HOLDINGS.changed:
                os._exit(0)
            reply(*(result if isinstance(result, tuple) else () if result is None else (result,)))
            if fault == "leaves" and HOLDINGS.changed:
                BUS.flush()
                os._exit(0)
            return False

        if fault == "silent":
            return
        if fault == "dies":
            os._exit(0)
        GLib.timeout_add(4000, act) if fault == "late" else act()
    method.__name__ = body.__name__
    return method


def exported(interface, takes, gives):
    # dbus-python reads the number and the names of a method's arguments from its code, so the
    # wrapper must be a function with that number of named arguments.
    def decorate(body):
        inner = answered(body)
        count = body.__code__.co_argcount - 1
        names = ", ".join("a%d" % i for i in range(count))
        source = "def %s(self, %s reply, refuse):\n    return inner(self, %s reply, refuse)\n" % (
            body.__name__, names + "," if names else "", names + "," if names else "")
        space = {"inner": inner}
        exec(source, space)
        return dbus.service.method(interface, in_signature=takes, out_signature=gives,
                                   async_callbacks=("reply", "refuse"))(space[body.__name__])
    return decorate


def path_of(number):
    return dbus.ObjectPath("%s/%d" % (HOME, number))


def secret_of(number, session):
    value = b"" if mode() == "empty" else HOLDINGS.rows[number]["value"].encode()
    return dbus.Struct((dbus.ObjectPath(session), dbus.ByteArray(b""), dbus.ByteArray(value), "text/plain"),
                       signature=STRUCT)


class Prompt(dbus.service.Object):
    @exported(PROMPT, "s", "")
    def Prompt(self, window):
        if mode() == "relocks":
            HOLDINGS.locked = False
        if mode() != "prompt":
            GLib.idle_add(lambda: self.Completed(mode() != "relocks", dbus.Array([HOME], signature="o")) and False)

    @exported(PROMPT, "", "")
    def Dismiss(self):
        self.Completed(True, dbus.Array([], signature="o"))

    @dbus.service.signal(PROMPT, signature="bv")
    def Completed(self, dismissed, result):
        pass


class Item(dbus.service.Object):
    def __init__(self, bus, number):
        super().__init__(bus, path_of(number))
        self.number = number

    @exported(ITEM, "", "o")
    def Delete(self):
        if is_locked():
            return dbus.ObjectPath(ROOT + "/prompt")
        if mode() != "keep":
            HOLDINGS.rows.pop(self.number, None)
            HOLDINGS.save()
            self.remove_from_connection()
        return NOWHERE

    @exported(ITEM, "o", "(%s)" % STRUCT)
    def GetSecret(self, session):
        return secret_of(self.number, session)

    @exported(PROPERTIES, "ss", "v")
    def Get(self, interface, name):
        return self.properties()[name]

    @exported(PROPERTIES, "s", "a{sv}")
    def GetAll(self, interface):
        return self.properties()

    def properties(self):
        return {"Locked": is_locked(), "Label": "Keyturn",
                "Attributes": dbus.Dictionary(HOLDINGS.rows[self.number]["attributes"], signature="ss"),
                "Created": dbus.UInt64(0), "Modified": dbus.UInt64(0)}


class Collection(dbus.service.Object):
    @exported(COLLECTION, "a{sv}(%s)b" % STRUCT, "oo")
    def CreateItem(self, properties, secret, replace):
        if is_locked():
            raise dbus.DBusException("locked", name=SECRET + "Error.IsLocked")
        attributes = {str(k): str(v) for k, v in properties[ITEM + ".Attributes"].items()}
        value = bytes(secret[2]).decode()
        known = HOLDINGS.find(attributes)
        number = known[0] if known else max(HOLDINGS.rows, default=0) + 1
        if mode() == "cut":
            value = value[: len(value) // 2]
        if mode() != "nothing" and not (mode() == "stale" and known):
            HOLDINGS.rows[number] = {"attributes": attributes, "value": value}
            HOLDINGS.save()
            if not known:
                Item(BUS, number)
        return path_of(number), NOWHERE

    @exported(PROPERTIES, "ss", "v")
    def Get(self, interface, name):
        return self.properties()[name]

    @exported(PROPERTIES, "s", "a{sv}")
    def GetAll(self, interface):
        return self.properties()

    def properties(self):
        if mode() == "nodefault":
            raise dbus.DBusException("there is none", name="org.freedesktop.DBus.Error.UnknownObject")
        return {"Locked": is_locked(), "Label": "home", "Items": dbus.Array([], signature="o"),
                "Created": dbus.UInt64(0), "Modified": dbus.UInt64(0)}


class Service(dbus.service.Object):
    @exported(SERVICE, "sv", "vo")
    def OpenSession(self, algorithm, offer):
        if algorithm != "plain":
            raise dbus.DBusException("plain only", name="org.freedesktop.DBus.Error.NotSupported")
        return dbus.String("", variant_level=1), dbus.ObjectPath(ROOT + "/session/1")

    @exported(SERVICE, "a{ss}", "aoao")
    def SearchItems(self, attributes):
        found = dbus.Array([path_of(number) for number in HOLDINGS.find(attributes)], signature="o")
        none = dbus.Array([], signature="o")
        return (none, found) if is_locked() else (found, none)

    @exported(SERVICE, "ao", "aoo")
    def Unlock(self, paths):
        if is_locked():
            return dbus.Array([], signature="o"), dbus.ObjectPath(ROOT + "/prompt")
        return dbus.Array(paths, signature="o"), NOWHERE

    @exported(SERVICE, "aoo", "a{o(%s)}" % STRUCT)
    def GetSecrets(self, paths, session):
        numbers = [int(path.rsplit("/", 1)[1]) for path in paths]
        return dbus.Dictionary({path_of(number): secret_of(number, session) for number in numbers
                                if number in HOLDINGS.rows}, signature="o(%s)" % STRUCT)

    @exported(SERVICE, "s", "o")
    def ReadAlias(self, name):
        return NOWHERE if mode() == "nodefault" else dbus.ObjectPath(HOME)

    @exported(PROPERTIES, "ss", "v")
    def Get(self, interface, name):
        return dbus.Array([HOME], signature="o")

    @exported(PROPERTIES, "s", "a{sv}")
    def GetAll(self, interface):
        return {"Collections": dbus.Array([HOME], signature="o")}


DBusGMainLoop(set_as_default=True)
BUS = dbus.SessionBus()
HOLDINGS = Holdings()
NAME = dbus.service.BusName("org.freedesktop.secrets", BUS, do_not_queue=True)
OBJECTS = [Service(BUS, ROOT), Collection(BUS, HOME), Prompt(BUS, ROOT + "/prompt")]
if mode() != "nodefault":
    OBJECTS.append(Collection(BUS, ALIAS))
OBJECTS += [Item(BUS, number) for number in HOLDINGS.rows]
LOOP = GLib.MainLoop()
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, lambda *_: LOOP.quit())
print("ready", flush=True)
LOOP.run()
