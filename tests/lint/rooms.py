# SPDX-License-Identifier: MIT
"""Rooms of the house: the folders below app/ and ui/, who includes whom, and how large things are.

    rooms.py [--root DIR]            prints the drawing
    rooms.py [--root DIR] --update   writes it into CONTRIBUTING.md

lint.py checks with these functions. They take files with a path, a text and code lines, and answer
with (path, line, rule, text).
"""

import argparse
import collections
import pathlib
import re
import sys

GUIDE = "CONTRIBUTING.md"
BEGIN = "<!-- The drawing of the includes: made by tests/lint/rooms.py --update. -->"
END = "<!-- The end of the drawing. -->"

# Folders below ui/ may include only those that come earlier in this list.
UI_ORDER = ["style", "text", "widgets", "delegates", "dialogs", "pages", "window"]

MOST_LINES = 450
MOST_LINES_OF_PAGES = 399  # of each file in ui/pages
MOST_MEMBERS = 25


# ---------------------------------------------------------------- includes

def room(path):
    """ "app/core/x.h" is in core, "ui/pages/x.h" in ui/pages, "ui/x.h" in ui."""
    parts = path.split("/")
    if parts[0] == "app" and len(parts) > 2:
        return parts[1]
    if parts[0] == "ui" and len(parts) > 1:
        return "/".join(parts[:2]) if len(parts) > 2 else "ui"
    return None


def rooms_of(files):
    return {room(file.path) for file in files if file.is_source} - {None}


def includes_between(files):
    """{(from, to): [(path, line, header), …]}"""
    known = rooms_of(files)
    found = collections.defaultdict(list)
    for file in files:
        own = room(file.path)
        if not own:
            continue
        for line, header, quoted in file.includes:
            other = room(header if header.startswith(("app/", "ui/")) else "app/" + header)
            if quoted and other in known and other != own:
                found[own, other].append((file.path, line, header))
    return found


def reachable(edges, start):
    seen, open_ends = set(), [start]
    while open_ends:
        here = open_ends.pop()
        for one, other in edges:
            if one == here and other not in seen:
                seen.add(other)
                open_ends.append(other)
    return seen


def check_directions(files):
    includes = includes_between(files)
    below = {each: reachable(includes, each) for each in rooms_of(files)}
    findings = []
    for (own, other), places in sorted(includes.items()):
        path, line, header = places[0]
        if own in below.get(other, ()):
            findings.append((path, line, "one-direction", f"{own} includes {header}, and {other} "
                             f"leads back to {own}"))
        names = [each.removeprefix("ui/") for each in (own, other)]
        if all(name in UI_ORDER for name in names) and UI_ORDER.index(names[0]) < UI_ORDER.index(names[1]):
            findings.append((path, line, "ui-order", f"{own} is below {other} and must not know {header}"))
    return findings


# ---------------------------------------------------------------- the drawing

def draw(files):
    """A Mermaid graph without arrows that follow from others, so that the order is visible."""
    edges = set(includes_between(files))
    needed = []
    for one, other in sorted(edges):
        around = edges - {(one, other)}
        if other not in reachable(around, one):
            needed.append(f"    {one} --> {other}")
    return "\n".join(["```mermaid", "graph TD", *needed, "```"])


def guide_parts(text):
    """The text before, between and after the markers; None if they are missing."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(END) < text.index(BEGIN):
        return None
    before, rest = text.split(BEGIN)
    drawing, behind = rest.split(END)
    return before, drawing.strip("\n"), behind


def check_drawing(files):
    guide = next((file for file in files if file.path == GUIDE), None)
    parts = guide and guide_parts(guide.text)
    if not parts:
        return [(GUIDE, 1, "drawing", "has no place for the drawing of the includes")]
    if parts[1] == draw(files):
        return []
    line = parts[0].count("\n") + 1
    return [(GUIDE, line, "drawing", "is not that of the tree: tests/lint/rooms.py --update")]


# ---------------------------------------------------------------- the recipes

def parts_of(diff):
    """(path, line in the guide, runs of lines before, lines after) of each part of a diff that changes a file.

    A run of lines ends where the diff adds some.
    """
    path, parts, is_header = None, [], False
    for number, line in diff:
        if line.startswith("--- "):
            path, is_header = line.removeprefix("--- a/"), True
        elif line.startswith("@@"):
            parts.append((path, number, [[]], []))
            is_header = False
        elif parts and not is_header:
            runs, after = parts[-1][2:]
            if line[:1] != "+":
                runs[-1].append(line[1:])
            elif runs[-1]:
                runs.append([])
            if line[:1] != "-":
                after.append(line[1:])
    return [part for part in parts if part[0] != "--- /dev/null"]


def stand_in_order(runs, lines):
    """True if `lines` has all the runs, in this order; there may be other lines between two runs."""
    place = 0
    for run in runs:
        place = next((at + len(run) for at in range(place, len(lines) - len(run) + 1)
                      if lines[at:at + len(run)] == run), None)
        if place is None:
            return False
    return True


def check_recipes(files):
    """The diffs of the guide must fit the tree: the lines around a change stand there as in the diff.

    Whoever follows a recipe adds lines where the diff adds some, so a recipe that was followed fits, too.
    """
    texts = {file.path: file.text for file in files}
    findings, diff = [], None
    for number, line in enumerate(texts.get(GUIDE, "").split("\n"), 1):
        if line == "```diff":
            diff = []
        elif line == "```" and diff is not None:
            findings += [(GUIDE, place, "recipe", f"does not fit {path} any more")
                         for path, place, before, after in parts_of(diff)
                         if not any(stand_in_order(runs, texts.get(path, "").split("\n"))
                                    for runs in (before, [after]))]
            diff = None
        elif diff is not None:
            diff.append((number, line))
    return findings


# ---------------------------------------------------------------- sizes

def most_lines(path):
    return MOST_LINES_OF_PAGES if path.startswith("ui/pages/") else MOST_LINES


def check_file_sizes(files):
    return [(file.path, most, "file-size", f"{count} lines; more than {most} are two files")
            for file in files if file.path.startswith(("app/", "ui/"))
            for most in [most_lines(file.path)]
            for count in [file.text.rstrip("\n").count("\n") + 1] if count > most]


CLASS = re.compile(r"^\s*(?:class|struct)\s+(?:\[\[\w+\]\]\s+)?(\w+)(?:\s+final)?\s*(?::[^;{]*)?\{", re.MULTILINE)
NO_FUNCTION = re.compile(r"\s*(?:using|typedef|friend|static_assert|enum|class|struct|union|template\s*;|Q_\w+)\b")
LABEL = re.compile(r"\b(?:public|protected|private|Q_SIGNALS|signals)\s*(?:Q_SLOTS|slots)?\s*:(?!:)")
REASON = re.compile(r"//+\s*Many members:\s*\S.{11,}")


def statements(body):
    """The declarations in a class body, without the contents of braces."""
    depth, current, found = 0, "", []
    for char in body:
        if char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
            if depth == 0 and ")" in current:  # a function with its body needs no semicolon
                found.append(current)
                current = ""
        elif depth == 0 and char == ";":
            found.append(current)
            current = ""
        elif depth == 0:
            current += char
    return found


def is_function(statement, name):
    text = LABEL.sub(" ", statement)
    while re.search(r"<[^<>]*>", text):
        text = re.sub(r"<[^<>]*>", " ", text)
    text = re.sub(r"\[\[[^\]]*\]\]|\bQ_(?:INVOKABLE|REQUIRED_RESULT)\b", " ", text)
    if NO_FUNCTION.match(text) or re.search(r"=\s*delete\s*$", text):
        return False
    called = re.search(r"(~?\b\w+|operator\s*\S+?)\s*\(", text.split("=")[0] if "operator" not in text else text)
    return bool(called) and called.group(1).lstrip("~").strip() != name


def end_of(code, start):
    """The position of the brace that closes the one at `start`."""
    depth = 0
    for place in range(start, len(code)):
        depth += {"{": 1, "}": -1}.get(code[place], 0)
        if depth == 0:
            return place
    return len(code)


def has_reason(lines, line):
    """True if the comment right above the class gives a reason."""
    above = line - 2
    while above >= 0 and re.match(r"\s*(//|template\b)", lines[above]):
        if REASON.search(lines[above]):
            return True
        above -= 1
    return False


def check_class_sizes(files):
    findings = []
    for file in files:
        if not file.path.startswith(("app/", "ui/")) or not file.path.endswith(".h"):
            continue
        code = "\n".join(line if not line.lstrip().startswith("#") else "" for line in file.code_lines)
        for match in CLASS.finditer(code):
            name = match.group(1)
            body = code[match.end():end_of(code, match.end() - 1)]
            count = sum(is_function(each, name) for each in statements(body))
            line = code.count("\n", 0, match.start(1)) + 1
            if count > MOST_MEMBERS and not has_reason(file.lines, line):
                findings.append((file.path, line, "class-size",
                                 f"{name} has {count} member functions; more than {MOST_MEMBERS} "
                                 'need a reason: "// Many members: …" above the class'))
    return findings


def check_sizes(files):
    return check_file_sizes(files) + check_class_sizes(files)


# ---------------------------------------------------------------- main

def main():
    import lint  # it imports this module, too

    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--update", action="store_true", help=f"write the drawing into {GUIDE}")
    arguments = parser.parse_args()
    drawing = draw(lint.read_tree(arguments.root))
    if not arguments.update:
        print(drawing)
        return 0
    guide = arguments.root / GUIDE
    parts = guide_parts(guide.read_text(encoding="utf-8"))
    if not parts:
        print(f"{GUIDE} lacks the lines between which the drawing stands:\n{BEGIN}\n{END}")
        return 1
    guide.write_text(f"{parts[0]}{BEGIN}\n{drawing}\n{END}{parts[2]}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
