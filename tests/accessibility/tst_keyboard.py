# SPDX-License-Identifier: MIT
"""usage: tst_keyboard.py KEYTURN
The main job by keys alone: what has the focus and what happens is known from outside the process."""

import sys
import unittest

import pyatspi

from screenreader import ScreenReader, plain

PROGRAM = sys.argv.pop()


class Keyboard(unittest.TestCase):
    def setUp(self):
        self.reader = ScreenReader([PROGRAM, "--sandbox", "--lang", "en"])
        self.addCleanup(self.reader.end)
        self.reader.find(pyatspi.ROLE_PUSH_BUTTON, "Create API Key")
        self.reader.wait_to_hear("7 keys")
        self.reader.focus_window()

    def focused(self):
        for window in self.reader.windows():
            for part in self.reader.all(window):
                if part.getState().contains(pyatspi.STATE_FOCUSED):
                    return plain(part.name)
        return None

    def wait_for_focus(self, name):
        self.reader.wait(lambda: self.focused() == name, f"the focus on \"{name}\"")

    def test_create_copy_find_delete(self):
        reader = self.reader
        reader.press_keys("ctrl+n")
        self.wait_for_focus("Name")
        reader.keys("by keys")
        reader.press_keys("Tab")
        self.wait_for_focus("Expiration")
        reader.press_keys("Home")
        self.assertEqual(len(reader.value("Expiration")[1]), 1)
        reader.press_keys("Return")  # the default button's, not the box's
        reader.wait_to_hear("Saved in your keychain")
        self.wait_for_focus("Copy")
        reader.press_keys("Return")
        reader.wait_to_hear("Copied")
        reader.press_keys("Escape")
        reader.wait_to_hear("8 keys")
        reader.focus_window()
        reader.press_keys("ctrl+f")
        self.wait_for_focus("Search")
        reader.keys("by keys")
        reader.wait_to_hear("1 shown · 8 keys")
        reader.press_keys("Down")  # from the search into the table
        reader.press_keys("Delete")
        reader.wait(lambda: reader.window().getRole() == pyatspi.ROLE_DIALOG, "the question")
        self.wait_for_focus("Keep")
        reader.press_keys("Tab")
        self.wait_for_focus("Delete key")
        reader.press_keys("space")
        reader.wait_to_hear("Deleted “by keys”")
        reader.focus_window()
        reader.press_keys("ctrl+f", "Escape")
        reader.wait_to_hear("7 keys")


if __name__ == "__main__":
    unittest.main(verbosity=2)
