# SPDX-License-Identifier: MIT
"""usage: tst_recipes.py TREE VERSION ID
The recipes for packages of several systems are about this version and this program."""

import json
import pathlib
import re
import sys
import unittest
import xml.etree.ElementTree as xml

TREE, VERSION, ID = pathlib.Path(sys.argv[1]), *sys.argv[2:4]
RECIPES = TREE / "resources/packaging"


def read(path):
    return path.read_text(encoding="utf-8")


class Recipes(unittest.TestCase):
    def test_metainfo(self):
        root = xml.parse(TREE / f"resources/desktop/{ID}.metainfo.xml.in").getroot()
        self.assertEqual(root.findtext("id"), ID)
        self.assertEqual(root.findtext("launchable"), f"{ID}.desktop")
        self.assertEqual(root.find("releases/release").get("version"), VERSION)
        for image in root.iter("image"):
            name = image.text.removeprefix("@KEYTURN_HOMEPAGE@/pictures/")
            picture = (TREE / "resources/pictures" / name).read_bytes()
            size = [int.from_bytes(picture[at:at + 4], "big") for at in (16, 20)]
            self.assertEqual([int(image.get(side)) for side in ("width", "height")], size, name)

    def test_desktop_entry(self):
        entry = read(TREE / f"resources/desktop/{ID}.desktop")
        self.assertIn(f"\nIcon={ID}\n", entry)
        for language in (TREE / "translations").glob("keyturn_??.ts"):
            if (code := language.stem[-2:]) != "en":
                for name in "GenericName", "Comment", "Keywords":
                    self.assertRegex(entry, rf"\n{name}\[{code}\]=.")

    def test_rpm(self):
        spec = read(RECIPES / "rpm/keyturn.spec")
        self.assertRegex(spec, rf"(?m)^Version: +{re.escape(VERSION)}$")
        self.assertIn(f"applications/{ID}.desktop", spec)
        self.assertIn(f"metainfodir}}/{ID}.metainfo.xml", spec)

    def test_flatpak(self):
        manifest = json.loads(read(RECIPES / f"flatpak/{ID}.json"))
        self.assertEqual(manifest["id"], ID)
        self.assertEqual(manifest["modules"][-1]["name"], "keyturn")

    def test_snap(self):
        self.assertIn(f"common-id: {ID}\n", read(RECIPES / "snap/snapcraft.yaml"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
