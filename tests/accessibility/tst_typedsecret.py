# SPDX-License-Identifier: MIT
"""usage: tst_typedsecret.py KEYTURN
What is typed into a field that holds a secret, or shown in one, is on the accessibility bus neither
as an event nor as a text that can be asked for (R33)."""

import os
import sys
import unittest

import pyatspi

from screenreader import ScreenReader

PROGRAM = sys.argv.pop()
CANARY = "ktTestCanaryOnTheBus"


class TypedSecret(unittest.TestCase):
    def setUp(self):
        self.events = []
        pyatspi.Registry.registerEventListener(self.note, "object:text-changed")
        self.addCleanup(pyatspi.Registry.deregisterEventListener, self.note, "object:text-changed")
        self.reader = ScreenReader([PROGRAM, "--sandbox", "--lang", "en"])
        self.addCleanup(self.reader.end)

    def note(self, event):
        self.events.append(str(event.any_data))

    def texts(self):
        """All that anybody can read of the windows."""
        found = []
        for window in self.reader.windows():
            for part in self.reader.all(window):
                found += [part.name, part.description]
                if "Text" in pyatspi.listInterfaces(part):
                    text = part.queryText()
                    found.append(text.getText(0, text.characterCount))
        return found

    def expect_silence(self, secret):
        self.reader.settle(0.5)
        # One letter at a time, as keys come, or all at once.
        letters = "".join(self.events)
        self.assertNotIn(secret, letters)
        self.assertNotIn(secret, "".join(self.texts()))

    def test_what_is_typed_elsewhere_is_heard(self):
        """Otherwise the other tests could not fail."""
        self.reader.press("Create API Key")
        self.reader.type("Name", CANARY)
        self.reader.wait(lambda: CANARY in "".join(self.events), "the letters of a name")

    def test_a_credential(self):
        self.reader.menu("Account", "Connect an account")
        self.reader.type("Credential", CANARY)
        self.expect_silence(CANARY)

    def test_what_is_imported(self):
        # Opening the sandbox shows its list, also to somebody who has gone elsewhere meanwhile.
        self.reader.wait(lambda: self.reader.look(pyatspi.ROLE_TABLE, "Key list"), "the list")
        self.reader.press("Vault", pyatspi.ROLE_RADIO_BUTTON)
        self.reader.press("Import…")
        self.reader.wait(lambda: self.reader.window().getRole() == pyatspi.ROLE_DIALOG, "the import")
        self.reader.keys(CANARY)
        self.expect_silence(CANARY)

    def test_a_new_secret_that_is_revealed(self):
        self.reader.press("Create API Key")
        self.reader.write("Name", "to be revealed")
        self.reader.press("Create")
        self.reader.wait_to_hear("Saved in your keychain")
        before = len(self.events)
        self.reader.press("Reveal", pyatspi.ROLE_CHECK_BOX)
        self.reader.settle(0.5)
        self.assertEqual([text for text in self.events[before:] if "ak_" in text], [])
        shown = [text for text in self.texts() if "ak_" in (text or "") and "•" not in text]
        self.assertEqual(shown, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
