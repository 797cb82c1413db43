# SPDX-License-Identifier: MIT
"""Keyturn as assistive technology finds it: another process that knows the program by what it says
of itself over AT-SPI alone, and acts by accessible actions alone or by keys alone."""

import os
import subprocess
import time

import pyatspi
from gi.repository import GLib

# Everything that a person waits for has come by then, on a machine that does other things besides.
PATIENCE = 60  # seconds


def listen_as_a_screen_reader():
    """Makes programs describe themselves, as a screen reader does when it starts."""
    subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
         "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status",
         "ScreenReaderEnabled", "<true>"],
        check=True, stdout=subprocess.DEVNULL)


class ScreenReader:
    """One started program, and what it has announced."""

    def __init__(self, command, environment=None):
        self.heard = []
        listen_as_a_screen_reader()
        self._listener = self._take
        for kind in ("object:state-changed:showing", "object:announcement", "window:activate"):
            try:
                pyatspi.Registry.registerEventListener(self._listener, kind)
            except Exception:
                pass  # an event that this version of AT-SPI does not know
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})})
        self.program = self.wait(self._find_program, "the program on the bus")

    def _take(self, event):
        try:
            if event.type.startswith("object:announcement"):
                self.heard.append(str(event.any_data))
            elif event.source.getRole() == pyatspi.ROLE_NOTIFICATION and event.detail1:
                self.heard.append(plain(event.source.name))
        except Exception:
            pass  # what has gone in the meantime says nothing

    def _find_program(self):
        for program in pyatspi.Registry.getDesktop(0):
            if program and program.get_process_id() == self.process.pid:
                return program
        return None

    def settle(self, seconds=0.2):
        """Lets events arrive."""
        context, end = GLib.MainContext.default(), time.monotonic() + seconds
        while time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.01)

    def wait(self, condition, what):
        """The first true value of `condition`; fails after PATIENCE, with all that is shown."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the program has ended with {self.process.returncode}")
            try:
                if result := condition():
                    return result
            except (GLib.Error, LookupError, RuntimeError):
                pass  # it changes while it is read
            self.settle(0.1)
        raise AssertionError(f"nothing came of waiting for {what}.\n{self.describe()}")

    # -- what is there

    def windows(self):
        return [window for window in self.program if window and is_showing(window)]

    def window(self):
        """The one on top: the dialog that was opened last, or else the main window."""
        windows = self.windows()
        dialogs = [window for window in windows if window.getRole() == pyatspi.ROLE_DIALOG
                   or window.getRole() == pyatspi.ROLE_ALERT]
        return (dialogs or windows)[-1]

    def all(self, root=None):
        """What is shown below `root`, from the front; rows of tables only as far as they are asked."""
        stack = [root or self.window()]
        while stack:
            part = stack.pop()
            if part is None or not is_showing(part):
                continue
            yield part
            if part.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
                continue
            stack.extend(reversed(list(part)))

    def look(self, role, name, root=None):
        """The part with the role whose name begins with `name`; None if there is none."""
        for part in self.all(root):
            if part.getRole() == role and plain(part.name).startswith(name):
                return part
        return None

    def find(self, role, name, root=None):
        return self.wait(lambda: self.look(role, name, root), f"{role} \"{name}\"")

    def texts(self, root=None):
        return [plain(part.name) for part in self.all(root) if part.name]

    def sees(self, text):
        return any(text in shown for shown in self.texts())

    def describe(self):
        lines = []
        try:
            for window in self.windows():
                for part in self.all(window):
                    lines.append(f"  {part.getRoleName()} \"{part.name}\" {part.description}")
        except (GLib.Error, LookupError, RuntimeError):
            lines.append("  … (changes while it is read)")
        return "\n".join(lines + [f"heard: {self.heard}"])

    # -- what a user does

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON, action=None):
        """Waits for the part and does its accessible action: the first one, or that of the name."""
        def act():
            part = self.look(role, name)
            if not part or not part.getState().contains(pyatspi.STATE_ENABLED):
                return False
            actions = part.queryAction()
            names = [actions.getName(index) for index in range(actions.nActions)]
            chosen = next((n for n in names if n.lower() == (action or names[0]).lower()), None)
            return chosen and actions.doAction(names.index(chosen))
        self.wait(act, f"an action of \"{name}\"")
        self.settle()

    def write(self, name, text, role=pyatspi.ROLE_TEXT):
        def enter():
            part = self.look(role, name)
            return part and part.queryEditableText().setTextContents(text)
        self.wait(enter, f"a field \"{name}\" that takes text")
        self.settle()

    def menu(self, menu, entry):
        """Chooses an entry of the menu bar, as a screen reader can without opening the menu."""
        def act():
            for part in self.look(pyatspi.ROLE_MENU_ITEM, menu, self.windows()[0]):
                for item in [part, *part]:
                    if plain(item.name).startswith(entry):
                        return item.queryAction().doAction(0)
            return False
        self.wait(act, f"\"{entry}\" in the menu \"{menu}\"")
        self.settle()

    def focus_window(self):
        """Gives the window the keyboard, as a window manager does when it is shown."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               check=True, capture_output=True, text=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1]], check=True)

    def take_keys(self, role, name):
        """Gives a part the focus."""
        def focus():
            part = self.look(role, name)
            if not part:
                return False
            part.queryComponent().grabFocus()
            return part.getState().contains(pyatspi.STATE_FOCUSED)
        self.wait(focus, f"the focus on \"{name}\"")

    def keys(self, text):
        """Types with the keyboard, into what has the focus."""
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)
        self.settle()

    def press_keys(self, *names):
        """Keys by their names in X: "Tab", "ctrl+f"."""
        subprocess.run(["xdotool", "key", "--delay", "50", *names], check=True)
        self.settle()

    def type(self, name, text):
        """Gives a field the focus and types into it."""
        role = self.wait(lambda: next((role for role in (pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT)
                                       if self.look(role, name)), None), f"a field \"{name}\"")
        self.take_keys(role, name)
        self.keys(text)

    def choose(self, box, choice):
        """Chooses by the action of the choice, which is there without the list being opened."""
        def act():
            for part in self.look(pyatspi.ROLE_COMBO_BOX, box):
                if part.getRole() == pyatspi.ROLE_LIST_ITEM and plain(part.name) == choice:
                    return part.queryAction().doAction(0)
            return False
        self.wait(act, f"a choice \"{choice}\" of \"{box}\"")
        self.settle()

    def value(self, box):
        """What a combo box says is chosen: by its text, and by the choice that is selected."""
        part = self.find(pyatspi.ROLE_COMBO_BOX, box)
        text = part.queryText()
        selected = [plain(child.name) for child in part
                    if child.getState().contains(pyatspi.STATE_SELECTED)]
        return plain(text.getText(0, text.characterCount)), selected

    def rows(self, name, column=0):
        """The texts of a column of a table."""
        table = self.find(pyatspi.ROLE_TABLE, name).queryTable()
        return [plain(table.getAccessibleAt(row, column).name) for row in range(table.nRows)]

    def wait_to_hear(self, text):
        return self.wait(lambda: next((said for said in self.heard if text in said), None),
                         f"hearing \"{text}\"")

    def end(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


def is_showing(part):
    return part.getState().contains(pyatspi.STATE_SHOWING)


def plain(text):
    """Without the marks that isolate names from other scripts."""
    return "".join(letter for letter in text or "" if letter not in "\u2066\u2067\u2068\u2069")
