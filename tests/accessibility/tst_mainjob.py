# SPDX-License-Identifier: MIT
"""usage: tst_mainjob.py KEYTURN
The main job by accessible actions alone, from another process: create a key, keep it, copy it, find
it again, delete it. What happens without being looked at is announced."""

import sys
import unittest

import pyatspi

from screenreader import ScreenReader

PROGRAM = sys.argv.pop()


class MainJob(unittest.TestCase):
    def setUp(self):
        self.reader = ScreenReader([PROGRAM, "--sandbox", "--lang", "en"])
        self.addCleanup(self.reader.end)

    def test_create_copy_find_delete(self):
        reader = self.reader
        reader.press("Create API Key")
        reader.write("Name", "by ear")
        self.assertEqual(reader.value("Expiration"), ("90 days", ["90 days"]))
        reader.choose("Expiration", "30 days")
        self.assertEqual(reader.value("Expiration"), ("30 days", ["30 days"]))
        reader.wait_to_hear("in 30 days")
        reader.press("Create")
        reader.wait_to_hear("Saved in your keychain")
        self.assertTrue(reader.sees("in 30 days"), reader.describe())
        reader.press("Copy")
        reader.wait_to_hear("Copied")
        reader.press("Done")
        reader.wait_to_hear("Created “by ear”")
        reader.wait_to_hear("8 keys")
        reader.write("Search", "by ear")
        reader.wait_to_hear("1 shown · 8 keys")
        self.assertEqual(reader.rows("Key list"), ["by ear"])
        reader.press("Delete key")
        reader.wait(lambda: reader.window().getRole() == pyatspi.ROLE_DIALOG, "the question")
        self.assertTrue(reader.sees("by ear"), reader.describe())
        reader.press("Delete key")
        reader.wait_to_hear("Deleted “by ear”")


if __name__ == "__main__":
    unittest.main(verbosity=2)
