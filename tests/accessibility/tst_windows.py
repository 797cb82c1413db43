# SPDX-License-Identifier: MIT
"""usage: tst_windows.py KEYTURN
A walk over every page and the dialogs that can be opened from there: what can be acted on has a role,
a name and an action that does something; a dialog says which key it is about."""

import sys
import unittest

import pyatspi

from screenreader import ScreenReader, plain

PROGRAM = sys.argv.pop()

PAGES = ("API Keys", "Account → Tokens", "Vault", "Activity")
CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
            pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TEXT,
            pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TABLE,
            pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_LIST}
ACTED_ON = CONTROLS - {pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TABLE,
                       pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST}


class Windows(unittest.TestCase):
    def setUp(self):
        self.reader = ScreenReader([PROGRAM, "--sandbox", "--lang", "en"])
        self.addCleanup(self.reader.end)
        self.reader.find(pyatspi.ROLE_PUSH_BUTTON, "Create API Key")

    def faults(self):
        found = []
        for part in self.reader.all():
            role = part.getRole()
            if role not in CONTROLS:
                continue
            where = f"{part.getRoleName()} \"{plain(part.name)}\" in \"{plain(part.parent.name)}\""
            if not part.name:
                found.append(f"{where} has no name")
            is_enabled = part.getState().contains(pyatspi.STATE_ENABLED)
            if role in ACTED_ON and is_enabled and part.queryAction().nActions == 0:
                found.append(f"{where} has no action")
        return found

    def test_what_can_be_acted_on_has_a_name_and_an_action(self):
        reader, faults = self.reader, []
        for page in PAGES:
            reader.press(page, pyatspi.ROLE_RADIO_BUTTON)
            faults += [f"{page}: {fault}" for fault in self.faults()]
        reader.press("API Keys", pyatspi.ROLE_RADIO_BUTTON)
        for menu, entry, close in (("File", "Create", "Cancel"),
                                   ("Account", "Connect an account", "Cancel"),
                                   ("View", "Expiry planner", "Close"),
                                   ("Help", "About Keyturn", "Close")):
            reader.menu(menu, entry)
            reader.wait(lambda: reader.window().getRole() == pyatspi.ROLE_DIALOG, entry)
            faults += [f"{entry}: {fault}" for fault in self.faults()]
            reader.press(close)
            reader.wait(lambda: reader.window().getRole() != pyatspi.ROLE_DIALOG, "the end of " + entry)
        self.assertEqual(faults, [])

    def test_pages_and_filters_react_to_their_action(self):
        reader = self.reader
        for page, shown in (("Vault", "Import…"), ("Activity", "Verify the log"),
                            ("API Keys", "Create API Key")):
            reader.press(page, pyatspi.ROLE_RADIO_BUTTON)
            reader.find(pyatspi.ROLE_PUSH_BUTTON, shown)
        reader.press("Expired", pyatspi.ROLE_RADIO_BUTTON)
        reader.wait_to_hear("1 shown · ")


if __name__ == "__main__":
    unittest.main(verbosity=2)
