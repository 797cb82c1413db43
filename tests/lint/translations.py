#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the translation files: complete, with the place markers of their sources, and in step with them.

usage: translations.py --lupdate PROGRAM --sources LIST --include DIR … FOLDER
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

MARKERS = re.compile(r"%L?(?:n|\d+)")


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def problems_in(path):
    for context, message in messages(path):
        source = message.findtext("source")
        translation = message.find("translation")
        where = f"{path.name}: {context}: {source!r}"
        if translation.get("type") == "unfinished":
            yield f"{where}: not translated"
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        wanted = set(MARKERS.findall(source))
        for number, form in enumerate(forms):
            # In Arabic, none, one and two of something are words of their own.
            spared = {"%n", "%Ln"} if len(forms) == 6 and number < 3 else set()
            if set(MARKERS.findall(form)) | spared != wanted | spared:
                yield f"{where}: {form!r} has other place markers"


def sources_of(path):
    return {(context, message.findtext("source")) for context, message in messages(path)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--sources", required=True)
    parser.add_argument("--include", action="append", default=[])
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    found = []
    for path in sorted(options.folder.glob("*.ts")):
        found.extend(problems_in(path))
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / path.name
            scope = ["-pluralonly"] if path.stem == "keyturn_en" else []
            command = [options.lupdate, f"@{options.sources}", *scope, "-silent", "-ts", str(fresh)]
            for include in options.include:
                command += ["-I", include]
            subprocess.run(command, check=True)
            for context, source in sorted(sources_of(fresh) - sources_of(path)):
                found.append(f"{path.name}: {context}: {source!r} is new: run update_translations")
            for context, source in sorted(sources_of(path) - sources_of(fresh)):
                found.append(f"{path.name}: {context}: {source!r} is gone: run update_translations")
    print("\n".join(found) or "Translations are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
