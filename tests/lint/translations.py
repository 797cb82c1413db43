#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the translation files: complete, with the place markers of their sources and the punctuation of their
language, and in step with the sources.

usage: translations.py --lupdate PROGRAM --sources LIST --include DIR … FOLDER
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as xml

MARKERS = re.compile(r"%L?(?:n|\d+)")
# The quotation marks of other languages.
FOREIGN_QUOTES = {"ar": "“”„\"", "de": "”«»\"", "es": "“”„\"", "fr": "“”„\"", "ja": "“”„«»\""}
# Marks that end or part sentences, behind a letter of the language, as English writes them.
FOREIGN_MARKS = {"ar": r"[\u0620-\u064a][,;?]", "ja": r"[\u3040-\u30ff\u4e00-\u9fff](?:[.,!?;](?!\w)|:\S)"}


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def begins_from_the_right(text):
    """The first letter decides in which direction a sentence is laid out. A marker may be anything."""
    for character in re.sub(MARKERS, "a", text):
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return True


def foreign_in(language, source, form):
    """What makes a sentence half another language's."""
    if set(form) & set(FOREIGN_QUOTES.get(language, "")):
        yield "has quotation marks of another language"
    if re.search(FOREIGN_MARKS.get(language, r"(?!)"), form):
        yield "has punctuation of another language"
    if language == "ar" and re.search(r"[\u0620-\u064a]", form) and not begins_from_the_right(form):
        yield "would be laid out from left to right: begin with U+200F"
    if ("&" in source.replace("&&", "")) != ("&" in form.replace("&&", "")):
        yield "has lost its mnemonic, or has one too many"


def problems_in(path):
    language = path.stem.partition("_")[2]
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
            for problem in foreign_in(language, source, form) if language != "en" else ():
                yield f"{where}: {form!r} {problem}"


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
