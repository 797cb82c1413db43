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


# Qt before 6.8 knows no descriptions: there a heading is a label of its dialog, and a line that says
# what is wrong is controlled by its field.
HEADING = {pyatspi.RELATION_LABELLED_BY, pyatspi.RELATION_DESCRIBED_BY}
DESCRIBED = {pyatspi.RELATION_CONTROLLED_BY, pyatspi.RELATION_DESCRIPTION_FOR}


def related(part, kinds):
    """The names of what is related to the part in one of these ways."""
    return [relation.getTarget(index).name for relation in part.getRelationSet()
            if relation.getRelationType() in kinds for index in range(relation.getNTargets())]


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

    def check_dialog(self, button, name, close):
        """The dialog that the button opens names the key in what a screen reader says when it
        appears, and is related to the heading that is seen."""
        reader = self.reader
        reader.press(button)
        dialog = reader.wait(lambda: reader.window() if reader.window().getRole() == pyatspi.ROLE_DIALOG
                             else None, button)
        reader.wait(lambda: name in plain(dialog.description), f"\"{name}\" as what {button} is about")
        heading = [plain(text) for text in related(dialog, HEADING)]
        self.assertTrue(any(name in text for text in heading), f"{button}: {heading}")
        self.assertTrue(all(reader.sees(text) for text in heading), f"{button}: {heading}")
        reader.press(close)
        reader.wait(lambda: reader.window().getRole() != pyatspi.ROLE_DIALOG, "the end of " + button)

    def test_dialogs_say_which_key(self):
        reader = self.reader
        reader.press("Create API Key")
        reader.write("Name", "by name")
        reader.press("Create")
        reader.wait_to_hear("Saved in your keychain")
        reader.press("Done")
        reader.wait_to_hear("8 keys")
        reader.write("Search", "by name")
        reader.wait_to_hear("1 shown · 8 keys")
        reader.press("Details beside the table", pyatspi.ROLE_CHECK_BOX)
        for button, close in (("Use in code…", "Close"), ("Owner and notes…", "Cancel"),
                              ("Rotate…", "Close"), ("Delete key…", "Keep")):
            self.check_dialog(button, "by name", close)
        reader.press("Vault", pyatspi.ROLE_RADIO_BUTTON)
        reader.write("Search", "by name")
        reader.press("Details beside the table", pyatspi.ROLE_CHECK_BOX)
        for button, close in (("Reveal…", "Close"), ("Edit…", "Close")):
            self.check_dialog(button, "by name", close)

    def check_field(self, role, field, said):
        """What is wrong with a field is announced, is read with the field, and is related to it."""
        reader = self.reader
        reader.wait_to_hear(said)
        reader.wait(lambda: said in plain(reader.look(role, field).description),
                    f"\"{said}\" as the description of \"{field}\"")
        line = reader.find(pyatspi.ROLE_LABEL, said)
        self.assertEqual([plain(text) for text in related(line, DESCRIBED)], [field])

    def test_errors_are_related_to_their_fields(self):
        reader = self.reader
        reader.press("Create API Key")
        reader.write("Name", "CI pipeline")
        said = "Another key has this name."
        self.check_field(pyatspi.ROLE_TEXT, "Name", said)
        reader.write("Name", "another name")
        reader.wait(lambda: said not in reader.look(pyatspi.ROLE_TEXT, "Name").description,
                    "the name's description to go with what was wrong")
        reader.press("Cancel")


if __name__ == "__main__":
    unittest.main(verbosity=2)
