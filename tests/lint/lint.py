#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks of the source tree that no compiler makes.

layers     who may include whom, and what exists in one place only
forbidden  calls that have no place in app/ and ui/, and texts that begin with "It"
format     clang-format over every tracked source
texts      licence lines, paths of somebody's machine, file names, words that users do not read
rooms      includes between folders go one way, as the drawing in CONTRIBUTING.md shows, whose diffs fit
sizes      files of 450 lines (pages: 399) and classes of 25 member functions at the most
self-test  every rule above against snippets that it must, and must not, report

A finding that is right as it is gets a reason on its line or the line above:
    // lint-allow(rule): why
"""

import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True  # writes no files into the source tree
import rooms  # noqa: E402

SKIPPED = 77  # SKIP_RETURN_CODE in CMakeLists.txt
SOURCE = (".cpp", ".h")

Finding = collections.namedtuple("Finding", "path line rule text")


# ---------------------------------------------------------------- the tree

class File:
    """One file: its text, and for C++ the text without comments and the contents of literals."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.lines = text.split("\n")
        self.is_source = path.endswith(SOURCE)
        self.code_lines = blank(text).split("\n") if self.is_source else self.lines
        self.includes = []
        if self.is_source:
            for number, line in enumerate(self.lines, 1):
                match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
                if match:
                    self.includes.append((number, match.group(2), match.group(1) == '"'))

    @property
    def stem(self):
        """The path without its suffix: a header and its source count as one place."""
        return self.path.rsplit(".", 1)[0]

    def allows(self, number, rule):
        for line in self.lines[max(0, number - 2):number]:
            match = re.search(r"lint-allow\(([a-z-]+)\):\s*(\S.{8,})", line)
            if match and match.group(1) == rule:
                return True
        return False


LITERALS = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|(?:u8|[uUL])?R"(?P<tag>[^()\\ ]{0,16})\(.*?\)(?P=tag)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'",
    re.DOTALL)


def blank(text):
    """The code without comments and literals; line numbers stay the same."""

    def replace(match):
        found = match.group(0)
        newlines = "\n" * found.count("\n")
        return newlines if found.startswith(("//", "/*")) else '""' + newlines

    # Names in #include lines are read from the raw text, so they may be blanked here.
    return LITERALS.sub(replace, text)


def tracked(root):
    """Tracked files; without git (in an unpacked release) all files outside build folders."""
    names = []
    if shutil.which("git"):
        git = subprocess.run(["git", "-C", str(root), "ls-files", "-z"], capture_output=True, check=False)
        names = git.stdout.decode().split("\0") if git.returncode == 0 else []
    if not any(names):
        names = [str(path.relative_to(root)) for path in root.rglob("*")
                 if not {"build", ".git"} & set(path.relative_to(root).parts[:-1])]
    return sorted(name for name in names if name and (root / name).is_file())


def read_tree(root):
    files = []
    for name in tracked(root):
        try:
            files.append(File(name, (root / name).read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue  # a picture
    return files


def product(files):
    return [file for file in files if file.is_source and file.path.startswith(("app/", "ui/"))]


def report(file, number, rule, text):
    return [] if file.allows(number, rule) else [Finding(file.path, number, rule, text)]


# ---------------------------------------------------------------- layers

APP = {
    "core": set(),
    "calendar": {"core"},
    "services": {"core"},
    "snippets": {"core", "services"},
    "exports": {"core", "services"},
    "net": {"core"},
    "api": {"core", "services", "net"},
    "keychain": {"core"},
    "store": {"core"},
    "models": {"core"},
    "session": {"core", "services", "net", "api", "keychain", "store", "models", "exports"},
    "sandbox": {"core"},
    "main": {"core", "calendar", "services", "snippets", "exports", "net", "api", "keychain", "store", "models", "session", "ui"},
}
UI_KNOWS = {"core", "calendar", "services", "snippets", "exports", "net", "api", "keychain", "store", "models", "session"}
# Headers that ui/ must not include, although it shows errors and records that these files make.
UI_NEVER = {"net/httpclient.h", "net/oneshotbody.h", "api/credentialcodec.h", "api/errorcodec.h",
            "store/storeworker.h", "keychain/helperkeychain.h"}

QT_FALLBACK = {
    "QtGui": {"QGuiApplication", "QClipboard", "QIcon", "QPixmap", "QPainter", "QColor", "QFont",
              "QPalette", "QAction", "QDesktopServices", "QScreen", "QWindow"},
    "QtWidgets": {"QApplication", "QWidget", "QDialog", "QLabel", "QMessageBox", "QMainWindow",
                  "QLineEdit", "QPushButton"},
    "QtNetwork": {"QNetworkAccessManager", "QNetworkReply", "QNetworkRequest", "QNetworkProxy",
                  "QSslSocket", "QSslError", "QTcpSocket", "QHostAddress"},
    "QtHttpServer": {"QHttpServer", "QHttpServerResponse", "QHttpServerRequest"},
}


class QtHeaders:
    """The module of each Qt header, which `#include <QWidget>` does not name."""

    def __init__(self, core_headers):
        self.modules = {module: set(names) for module, names in QT_FALLBACK.items()}
        for folder in core_headers.split(";"):
            for module in self.modules:
                path = pathlib.Path(folder).parent / module
                if path.is_dir():
                    self.modules[module] |= {entry.name for entry in path.iterdir()}
        core = pathlib.Path(core_headers.split(";")[0])
        if core_headers and core.is_dir():
            own = {entry.name for entry in core.iterdir()}
            for names in self.modules.values():
                names -= own

    def module(self, header):
        first, _, rest = header.partition("/")
        if rest:
            return first if first in self.modules else None
        return next((module for module, names in self.modules.items() if header in names), None)


def library(path):
    """ "app/core/x.h" is of core, "ui/pages/x.h" of ui."""
    parts = path.split("/")
    return parts[1] if parts[0] == "app" and len(parts) > 2 else parts[0]


def included_library(header, quoted):
    first = header.split("/")[0]
    if not quoted:
        return None
    if header.startswith(("app/", "ui/")):
        return library(header)
    return first if first in APP else None


def check_own_include(file, number, header, quoted):
    own = library(file.path)
    other = included_library(header, quoted)
    if other is None or other == own:
        return []
    allowed = UI_KNOWS if own == "ui" else APP.get(own, set())
    if other not in allowed or (own == "ui" and header in UI_NEVER):
        return report(file, number, "layer", f"{own} must not know {header}")
    return []


def check_qt_include(file, number, header, qt):
    own = library(file.path)
    module = qt.module(header)
    if module in ("QtGui", "QtWidgets") and own not in ("ui", "main"):
        return report(file, number, "qt-module", f"<{header}> is of {module}; below ui/ there are no pixels")
    if module == "QtNetwork" and own in ("core", "services", "models", "store"):
        return report(file, number, "qt-module", f"<{header}> is of QtNetwork, which {own} does not know")
    if module == "QtHttpServer" and own != "sandbox":
        return report(file, number, "qt-module", f"<{header}>: only the sandbox serves")
    return []


MANAGER = re.compile(r"new\s+QNetworkAccessManager\b|make_unique<\s*QNetworkAccessManager\b"
                     r"|:\s*public\s+QNetworkAccessManager\b|\bQNetworkAccessManager\s+\w+\s*[;({]")

# rule, pattern in the code, description, folders that are not checked
ONE_PLACE = [
    ("one-keychain", re.compile(r"#\s*include\b.*"), "keychain.h is included", ()),
    ("one-manager", MANAGER, "QNetworkAccessManager is constructed", ()),
    ("one-clipboard", re.compile(r"\bQClipboard\b|::clipboard\s*\(\s*\)"), "the clipboard is used", ()),
    # QtKeychain needs a QSettings object; the helper passes an empty one. What the user has chosen is
    # beside the state of windows, in the same file.
    ("one-settings", re.compile(r"\bQSettings\b"), "QSettings is used",
     ("app/keychain/helper/", "ui/preferences.")),
    ("one-clock", re.compile(r"\bcurrentDateTime(Utc)?\s*\(|\bcurrent(M?Secs)SinceEpoch\s*\("
                             r"|\bQDate::currentDate\s*\(|\bQTime::currentTime\s*\("
                             r"|\bsystem_clock\b"), "the machine's clock is read", ()),
    ("one-opener", re.compile(r"\bQDesktopServices\b"), "something is opened outside", ()),
]


def check_one_place(files):
    findings = []
    for rule, pattern, what, exempt in ONE_PLACE:
        places = {}
        for file in product(files):
            if file.path.startswith(exempt) if exempt else False:
                continue
            if rule == "one-keychain":
                hits = [number for number, header, quoted in file.includes
                        if header.endswith("keychain.h") and not quoted]
            else:
                # An #include or a forward declaration does not use the class.
                hits = [number for number, line in enumerate(file.code_lines, 1)
                        if pattern.search(line) and not re.match(r"\s*(#|class\s+\w+;)", line)]
            hits = [number for number in hits if not file.allows(number, rule)]
            if hits:
                places.setdefault(file.stem, Finding(file.path, hits[0], rule, ""))
        if len(places) > 1:
            names = ", ".join(sorted(places))
            findings += [found._replace(text=f"{what} in more than one place: {names}")
                         for found in places.values()]
    return findings


def check_layers(files, qt):
    findings = []
    for file in product(files):
        for number, header, quoted in file.includes:
            findings += check_own_include(file, number, header, quoted)
            findings += check_qt_include(file, number, header, qt)
            if file.path.startswith("app/") and re.match(r"(\.\./)*ui/", header) \
                    and library(file.path) != "main":
                findings += report(file, number, "layer", f"app/ must not know {header}")
    return findings + check_one_place(files)


# ---------------------------------------------------------------- forbidden

# rule, pattern in the code, why, folders in which it is allowed
FORBIDDEN = [
    ("exec", re.compile(r"\bexec\s*\("), "nested event loop; open() and a signal instead",
     ("app/main/", "app/sandbox/", "app/store/", "app/keychain/helper/")),
    ("event-loop", re.compile(r"\bQEventLoop(Locker)?\b"), "re-entrancy; use a signal", ()),
    ("process-events", re.compile(r"\bprocessEvents\s*\("), "re-entrancy; use a signal", ()),
    ("bare-log", re.compile(r"\bq(Debug|Info|Warning|Critical)\s*\("), "log through a category", ()),
    ("insecure-fallback", re.compile(r"\bsetInsecureFallback\b"), "a secret in a plain file", ()),
    ("binary-entry", re.compile(r"\bsetBinaryData\b"), "text and binary are two entries", ()),
    ("ignore-tls", re.compile(r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b"),
     "TLS errors are never ignored", ()),
    ("macro-connect", re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connect by pointer", ()),
    ("foreach", re.compile(r"\b(Q_FOREACH|foreach)\s*\("), "range-for", ()),
    ("style-sheet", re.compile(r"\bsetStyleSheet\s*\("), "the style draws from the palette", ()),
    ("fixed-size", re.compile(r"\bsetFixed(Size|Width|Height)\s*\("), "text grows; use layouts", ()),
    ("sleep", re.compile(r"\bQThread::(m|u)?sleep\s*\(|\bsleep_(for|until)\s*\("),
     "nothing waits by sleeping", ()),
    ("logged-secret", re.compile(r"\bqC(Debug|Info|Warning|Critical)\s*\(.*\breveal\s*\("),
     "a secret in a log", ()),
]
NETWORK_TEXT = "carries the whole address, query included; say it in words of ours"
SECRET_TO_FILE = "a secret and a file in one source; name the reason if it must be"


def check_forbidden(files, qt):
    findings = []
    for file in product(files):
        for rule, pattern, why, folders in FORBIDDEN:
            if folders and file.path.startswith(folders):
                continue
            for number, line in enumerate(file.code_lines, 1):
                if pattern.search(line):
                    findings += report(file, number, rule, why)
        findings += check_error_text(file, qt)
        findings += check_secret_to_file(file)
        findings += check_nouns(file)
    return findings


def check_nouns(file):
    """A text that begins with "It" leaves open what it is about: see "Words" in CONTRIBUTING.md."""
    return [found for begin in re.finditer(r'\btr\(\s*"It\b', file.text)
            for found in report(file, file.text.count("\n", 0, begin.end()) + 1, "noun",
                                'a text names its thing; "It" names nothing')]


def check_error_text(file, qt):
    if library(file.path) == "sandbox":
        return []  # not a client: it reads only its own texts
    knows_network = any(qt.module(header) == "QtNetwork" for _, header, _ in file.includes)
    if not knows_network and library(file.path) not in ("net", "api", "ui"):
        return []
    return [found for number, line in enumerate(file.code_lines, 1)
            if re.search(r"\berrorString\s*\(", line)
            for found in report(file, number, "error-string", NETWORK_TEXT)]


def check_secret_to_file(file):
    code = "\n".join(file.code_lines)
    if not re.search(r"\bQ(Save|Temporary)?File\b\s*[({\w]|\bQTextStream\b|\bofstream\b", code):
        return []
    return [found for number, line in enumerate(file.code_lines, 1)
            if re.search(r"\breveal\s*\(", line)
            for found in report(file, number, "secret-to-file", SECRET_TO_FILE)]


# ---------------------------------------------------------------- texts

# Joined here, so that this file does not contain the texts it looks for.
MACHINE_PATH = re.compile(r"(?<![\w.:/~}-])/(?:"
                          r"(?:ho" + r"me|Us" + r"ers)/[A-Za-z0-9_-]+/|(?:ro" + r"ot|wo" + r"rk)/[A-Za-z0-9_.])")
LICENCED = re.compile(r"(\.(cpp|h|py|sh|cmake|in)|(^|/)CMakeLists\.txt|(^|/)run)$")
OPEN_END = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
TYPE = re.compile(r"^\s*(?:class|struct|enum(?:\s+class)?|union)\s+(?:\[\[\w+\]\]\s+|Q_\w+_EXPORT\s+)?(\w+)"
                  r"(?:\s+final)?\s*(?:[:{]|$)", re.MULTILINE)


# What users read: the arguments of tr() and the like, each as one text.
SHOWN = re.compile(r'\b(?:tr|QT_TRANSLATE_NOOP)\((?:\s*"(?:\\.|[^"\\])*",)?\s*((?:"(?:\\.|[^"\\])*"\s*)+)')
# See "Words" in CONTRIBUTING.md.
WORDS = [
    (re.compile(r"credential", re.IGNORECASE), 'users read "key", or "key or token" where they enter one'),
    (re.compile(r"\bblanks?\b", re.IGNORECASE), 'a character between words is a "space"'),
    (re.compile(r"\bUse it\b|\bPut it in\b|\bAs the desktop\b"), "a button names what it is about"),
    (re.compile(r"\breload", re.IGNORECASE), 'the button is called "Refresh"'),
    (re.compile(r"%n(?![a-z])"), 'a count has marks between its groups of digits: "%Ln"'),
]


def check_words(file):
    findings = []
    for match in SHOWN.finditer(file.text):
        shown = "".join(re.findall(r'"((?:\\.|[^"\\])*)"', match.group(1))).replace("&", "")
        number = file.text.count("\n", 0, match.start()) + 1
        for pattern, why in WORDS:
            if pattern.search(shown):
                findings += report(file, number, "word", f"{shown!r}: {why}")
    return findings


def check_texts(files):
    findings = []
    names = {file.path for file in files}
    for file in files:
        for number, line in enumerate(file.lines, 1):
            if MACHINE_PATH.search(line):
                findings += report(file, number, "machine-path", "a path of somebody's machine")
            if OPEN_END.search(line) and LICENCED.search(file.path):
                findings += report(file, number, "open-end", "finish it, or open an issue")
        if LICENCED.search(file.path) and "SPDX-License-Identifier:" not in "\n".join(file.lines[:3]):
            findings += report(file, 1, "licence", "no SPDX-License-Identifier in the first lines")
        if file.is_source and file.path.startswith(("app/", "ui/")):
            findings += check_name(file, names) + check_words(file)
    return findings


def check_name(file, names):
    stem = file.stem.rsplit("/", 1)[1]
    # "_linux" and the like: the implementation for one system.
    if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)?" if file.path.endswith(".cpp") else r"[a-z0-9]+", stem):
        return report(file, 1, "file-name", "small letters and digits only")
    if not file.path.endswith(".h") or file.stem + ".cpp" not in names:
        return []
    types = [name.lower() for name in TYPE.findall("\n".join(file.code_lines))]
    spaces = re.findall(r"^namespace\s+(?:\w+::)*(\w+)\s*\{", "\n".join(file.code_lines), re.MULTILINE)
    # A file of free functions is named after their subject, and so are its error types.
    if not types or any(name.startswith(stem) for name in types + [each.lower() for each in spaces]):
        return []
    if re.search(r"^\[\[nodiscard\]\]|^\w[\w:<>, *&]*\s+\w+\(", "\n".join(file.code_lines), re.MULTILINE):
        return []
    return report(file, 1, "file-name", "holds no class of that name")


# ---------------------------------------------------------------- rooms and sizes

def check_rooms(files):
    return [Finding(*each) for each in rooms.check_directions(files) + rooms.check_drawing(files)
            + rooms.check_recipes(files)]


def check_sizes(files):
    return [Finding(*each) for each in rooms.check_sizes(files)]


# ---------------------------------------------------------------- format

def check_format(root):
    tool = shutil.which("clang-format-14") or shutil.which("clang-format")
    if not tool:
        print("clang-format is not installed")
        return SKIPPED
    version = subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout
    if " 14." not in version:
        print(f"the format is that of clang-format 14, here is: {version.strip()}")
        return SKIPPED
    sources = [name for name in tracked(root) if name.endswith(SOURCE)]
    done = subprocess.run([tool, "--dry-run", "-Werror", *sources], cwd=root, check=False,
                          capture_output=True, text=True)
    for line in done.stderr.splitlines():
        if "error:" in line:
            print(line)
    return 1 if done.returncode else 0


# ---------------------------------------------------------------- self-test

# rule, path, snippet, further files
BAD = [
    ("layer", "app/core/a.cpp", '#include "services/serviceprofile.h"', {}),
    ("layer", "app/models/a.cpp", '#include "net/httpclient.h"', {}),
    ("layer", "app/models/a.cpp", '#include "store/store.h"', {}),
    ("layer", "app/net/a.cpp", '#include "services/serviceprofile.h"', {}),
    ("layer", "app/sandbox/a.cpp", '#include "api/credentialcodec.h"', {}),
    ("layer", "app/sandbox/a.cpp", '#include "services/servicecatalog.h"', {}),
    ("layer", "app/session/a.cpp", '#include "ui/window/mainwindow.h"', {}),
    ("layer", "app/session/a.cpp", '#include "../../ui/mainwindow.h"', {}),
    ("layer", "ui/a.cpp", '#include "net/httpclient.h"', {}),
    ("layer", "ui/pages/a.cpp", '#include "sandbox/server.h"', {}),
    ("qt-module", "app/core/a.cpp", "#include <QNetworkReply>", {}),
    ("qt-module", "app/models/a.cpp", "#include <QtNetwork/QSslError>", {}),
    ("qt-module", "app/models/a.cpp", "#  include <QIcon>", {}),
    ("qt-module", "app/session/a.cpp", "#include <QWidget>", {}),
    ("qt-module", "app/session/a.cpp", "#include <QtWidgets/QLabel>", {}),
    ("qt-module", "app/sandbox/a.cpp", "#include <QColor>", {}),
    ("qt-module", "app/api/a.cpp", "#include <QHttpServer>", {}),
    ("one-keychain", "app/keychain/a.cpp", "#include <qt6keychain/keychain.h>",
     {"app/keychain/b.cpp": "#include <qt6keychain/keychain.h>"}),
    ("one-manager", "app/net/a.cpp", "auto *m = new QNetworkAccessManager(this);",
     {"app/session/b.h": "QNetworkAccessManager m_other;"}),
    ("one-clipboard", "ui/a.cpp", "QClipboard *c = nullptr;",
     {"ui/b.cpp": "QGuiApplication::clipboard()->clear();"}),
    ("one-settings", "ui/a.cpp", "QSettings settings;", {"app/main/b.cpp": "QSettings s;"}),
    ("one-clock", "app/core/clock.cpp", "return QDateTime::currentDateTimeUtc();",
     {"app/api/b.cpp": "auto now = QDateTime::currentMSecsSinceEpoch();"}),
    ("one-clock", "app/core/clock.cpp", "return QDateTime::currentDateTimeUtc();",
     {"ui/b.cpp": "auto today = QDate::currentDate();"}),
    ("one-opener", "ui/a.cpp", "QDesktopServices::openUrl(url);",
     {"ui/b.cpp": "QDesktopServices::openUrl(url);"}),
    ("exec", "ui/a.cpp", "if (dialog.exec() == 1)", {}),
    ("exec", "app/session/a.cpp", "loop->exec ( );", {}),
    ("event-loop", "app/net/a.cpp", "QEventLoop loop;", {}),
    ("process-events", "ui/a.cpp", "QCoreApplication::processEvents();", {}),
    ("bare-log", "app/api/a.cpp", "qDebug() << x;", {}),
    ("bare-log", "ui/a.cpp", 'qWarning("x");', {}),
    ("insecure-fallback", "app/keychain/helper/a.cpp", "job->setInsecureFallback(true);", {}),
    ("binary-entry", "app/keychain/helper/a.cpp", "job->setBinaryData(x);", {}),
    ("ignore-tls", "app/net/a.cpp", "reply->ignoreSslErrors();", {}),
    ("ignore-tls", "app/net/a.cpp", "c.setPeerVerifyMode(QSslSocket::VerifyNone);", {}),
    ("macro-connect", "ui/a.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));", {}),
    ("foreach", "ui/a.cpp", "Q_FOREACH (auto x, y)", {}),
    ("style-sheet", "ui/a.cpp", "label->setStyleSheet(css);", {}),
    ("fixed-size", "ui/a.cpp", "button->setFixedSize(20, 20);", {}),
    ("sleep", "app/keychain/a.cpp", "QThread::msleep(50);", {}),
    ("logged-secret", "app/net/a.cpp", "qCInfo(log) << secret.reveal();", {}),
    ("error-string", "app/net/a.cpp", "return reply->errorString();", {}),
    ("error-string", "app/session/a.cpp", "#include <QNetworkReply>\nauto x = r->errorString();", {}),
    ("noun", "ui/a.cpp", 'auto text = tr(\n    "It was deleted.");', {}),
    ("secret-to-file", "ui/a.cpp", "QSaveFile file(path);\nfile.write(secret.reveal());", {}),
    ("secret-to-file", "app/session/a.cpp", "QTextStream out(&x);\nout << s.reveal();", {}),
    # a waiver needs a reason and the right rule
    ("exec", "ui/a.cpp", "dialog.exec(); // lint-allow(exec):", {}),
    ("exec", "ui/a.cpp", "dialog.exec(); // lint-allow(sleep): because I say so", {}),
    # code after something that only looks like a comment or a literal
    ("bare-log", "ui/a.cpp", 'auto u = "https://x"; qDebug() << u;', {}),
    ("bare-log", "ui/a.cpp", "auto q = '\"'; qDebug() << q; auto r = '\"';", {}),
    ("bare-log", "ui/a.cpp", 'auto q = uR"x(")x"; qDebug() << q;', {}),
    ("machine-path", "README.md", "see /" + "home/somebody/x", {}),
    ("machine-path", "tests/a.cpp", '// SPDX-License-Identifier: MIT\nopen("/' + 'root/.x");', {}),
    ("machine-path", "app/run", "# SPDX-License-Identifier: MIT\ncd /" + "work/x", {}),
    ("licence", "ui/a.cpp", "int x;", {}),
    ("licence", "tests/CMakeLists.txt", "add_subdirectory(x)", {}),
    ("licence", "tests/run", "#!/bin/sh\necho\n", {}),
    ("open-end", "ui/a.cpp", "// SPDX-License-Identifier: MIT\n// TO" + "DO later", {}),
    ("file-name", "ui/MainWindow.cpp", "// SPDX-License-Identifier: MIT", {}),
    ("file-name", "ui/main_window.h", "// SPDX-License-Identifier: MIT", {}),
    ("file-name", "ui/stuff.h", "// SPDX-License-Identifier: MIT\nclass Window final\n{\n};",
     {"ui/stuff.cpp": "// SPDX-License-Identifier: MIT"}),
]

# path, snippet: nothing may be reported
GOOD = [
    ("app/main/main.cpp", '#include "ui/window/mainwindow.h"\n#include "session/s.h"\n#include <QApplication>\n'
     "return QApplication::exec();"),
    ("app/store/a.cpp", "query.exec();"),
    ("app/models/a.cpp", '#include "core/records.h"'),
    ("app/keychain/helper/a.cpp", "QSettings empty;\nQCoreApplication::exec();"),
    ("app/session/a.cpp", '#include "api/serviceclient.h"\n#include "keychain/keychain.h"'),
    ("app/net/a.cpp", '#include <QNetworkReply>\n#include "core/secret.h"'),
    ("app/sandbox/a.cpp", '#include <QHttpServer>\n#include "core/clock.h"\n#include "sandbox/b.h"'),
    ("ui/a.cpp", '#include "net/apierror.h"\n#include "ui/b.h"\n#include <QLabel>'),
    ("ui/a.cpp", "// qDebug() and dialog.exec() are forbidden\n/* processEvents() */\n"
     'auto text = "qDebug() SIGNAL(x)"; auto raw = R"(exec()\nexec())";'),
    ("ui/a.cpp", "// lint-allow(exec): the platform's own dialog has no other way\ndialog.exec();"),
    ("ui/a.cpp", "auto n = 1'000'000; execute(n); setFixedSizes(n); qCDebug(log) << n;"),
    ("app/services/a.cpp", "auto x = parseError.errorString();"),
    ("ui/a.cpp", 'tr("Items"); tr("The key works. It expires tomorrow.");'),
    ("app/core/a.cpp", "class QClipboard;\n#include <QDateTime>"),
    ("tests/ui/a.cpp", "// SPDX-License-Identifier: MIT\nQEventLoop loop; loop.exec(); qDebug() << 1;"),
    ("ui/scheme_linux.cpp", ""),
    ("app/sandbox/a.cpp", "#include <QTcpServer>\nreturn socket->errorString();"),
    ("tests/a.cpp", 'QFile proof(folder + "/ho' + 'me/proof");'),
    ("README.md", "https://example.org/ho" + "me/x and ~/work/x and $" + "{HO" + "ME}/x and tests/wo" + "rk/x"),
]


def guide(drawing):
    """The text of a CONTRIBUTING.md that contains this drawing."""
    return f"text\n\n{rooms.BEGIN}\n{drawing}\n{rooms.END}\n\ntext"


def recipe(first, last, path="app/core/a.h"):
    """A diff that replaces what stands between two lines of a file."""
    return f"\n\n```diff\n--- a/{path}\n+++ b/{path}\n@@ -1,3 +1,3 @@\n {first}\n-old\n+new\n {last}\n```\n"


def recipe_for_itself(*lines):
    """A guide with a recipe for the guide, which contains these lines."""
    return (guide("```mermaid\ngraph TD\n```") + "\n" + "\n".join(lines)
            + recipe("first", "last", "CONTRIBUTING.md"))


def functions(count):
    return "public:\n" + "\n".join(f"    [[nodiscard]] int f{n}(std::pair<int, int> x = {{}}) const;"
                                   for n in range(count))


BAD += [
    ("word", "ui/a.cpp", 'tr("Your "\n"Cre&dential is here")', {}),
    ("word", "ui/a.cpp", 'tr("Reload the list.")', {}),
    ("word", "ui/a.cpp", 'tr("%n keys", nullptr, 2)', {}),
    ("word", "app/models/a.cpp", 'QT_TRANSLATE_NOOP("keyturn::A", "Put it in")', {}),
    ("one-direction", "app/net/a.cpp", '#include "store/a.h"',
     {"app/store/a.h": '#include "core/a.h"', "app/core/a.h": '#include "net/a.h"', "app/net/a.h": ""}),
    ("one-direction", "ui/pages/a.h", '#include "ui/b.h"', {"ui/b.h": '#include "ui/pages/a.h"'}),
    ("ui-order", "ui/widgets/a.cpp", '#include "ui/delegates/b.h"', {"ui/delegates/b.h": ""}),
    ("drawing", "CONTRIBUTING.md", guide("graph TD"),
     {"app/net/a.cpp": '#include "core/a.h"', "app/core/a.h": ""}),
    ("drawing", "CONTRIBUTING.md", guide("").replace(rooms.END, ""), {}),
    ("recipe", "CONTRIBUTING.md", guide("```mermaid\ngraph TD\n```") + recipe("int b;", "int c;"), {}),
    ("recipe", "CONTRIBUTING.md", recipe_for_itself("first", "old"), {}),
    ("recipe", "CONTRIBUTING.md", recipe_for_itself("last", "old", "first"), {}),
    ("recipe", "CONTRIBUTING.md", recipe_for_itself("first", "neither", "last"), {}),
    ("recipe", "CONTRIBUTING.md", recipe_for_itself("first  ", "old", "last"), {}),
    ("recipe", "CONTRIBUTING.md", recipe_for_itself("first", "in between", "old", "last"), {}),
    ("file-size", "ui/a.cpp", "int x;\n" * 451, {}),
    ("file-size", "ui/pages/a.cpp", "int x;\n" * 400, {}),
    ("class-size", "app/net/a.h", f"class A final : public B\n{{\n{functions(26)}\n}};", {}),
    ("class-size", "app/net/a.h", f"class A\n{{\n{functions(25)}\nQ_SIGNALS:\n    void b();\n}};", {}),
    ("class-size", "app/net/a.h", f"class A\n{{\n{functions(25)}\n    int b() {{ return 1; }}\n}};", {}),
    ("class-size", "app/net/a.h", f"class B\n{{\n    struct A\n    {{\n{functions(26)}\n    }};\n}};", {}),
    ("class-size", "app/net/a.h", f"// Many members:\nclass A\n{{\n{functions(26)}\n}};", {}),
    ("class-size", "app/net/a.h",
     f"// Many members: the other class has a reason\nclass B;\n\nclass A\n{{\n{functions(26)}\n}};", {}),
]

GOOD += [
    ("ui/a.cpp", '// A credential\ntr("The key"); u"credential"_s;'),
    ("ui/delegates/a.cpp", '#include "ui/widgets/b.h"\n#include "ui/style/c.h"'),
    ("ui/a.cpp", "int x;\n" * 449),
    ("CONTRIBUTING.md", recipe_for_itself("first", "old", "last")),
    ("CONTRIBUTING.md", recipe_for_itself("first", "new", "last")),
    ("CONTRIBUTING.md", recipe_for_itself("first", "old", "what another change has added", "last")),
    ("app/net/a.h",
     f"/// What it is.\n/// Many members: one for each word of the protocol.\nclass A final\n{{\n{functions(40)}\n}};"),
    ("app/net/a.h",  # none of these counts as a member function
     f"class A final : public Base<int()>\n{{\n    Q_OBJECT\n    Q_DISABLE_COPY_MOVE(A)\n{functions(25)}\n"
     "    A();\n    explicit A(int x) : Base(x) { use(); }\n    ~A() override;\n    A(const A &) = delete;\n"
     "    using Handler = std::function<void(int)>;\n    std::function<void(int)> m_a = make(1);\n"
     "    friend void operator<<(int, A);\n    int m_b{ make(2) };\n    static_assert(sizeof(int) == 4);\n"
     "    struct B\n    {\n        void inner();\n    };\n    Q_PROPERTY(int x READ x)\n};"),
]


def run_all(files, qt):
    tree = files if any(file.path == rooms.GUIDE for file in files) \
        else files + [File(rooms.GUIDE, guide(rooms.draw(files)))]
    return (check_layers(files, qt) + check_forbidden(files, qt) + check_texts(files)
            + check_rooms(tree) + check_sizes(files))


def self_test(qt):
    failures = []
    for rule, path, snippet, others in BAD:
        files = [File(path, snippet)] + [File(name, text) for name, text in others.items()]
        if not any(found.rule == rule and found.path == path for found in run_all(files, qt)):
            failures.append(f"not reported as {rule}: {path}: {snippet!r}")
    licence = "// SPDX-License-Identifier: MIT\n"
    for path, snippet in GOOD:
        found = run_all([File(path, licence + snippet)], qt)
        failures += [f"reported as {each.rule}: {path}: {snippet!r}" for each in found]
    known = {row[0] for row in FORBIDDEN} | {row[0] for row in ONE_PLACE}
    failures += [f"no snippet for the rule {rule}" for rule in sorted(known - {row[0] for row in BAD})]
    for line in failures:
        print(line)
    print(f"{len(BAD)} bad and {len(GOOD)} good snippets, {len(failures)} failures")
    return 1 if failures else 0


# ---------------------------------------------------------------- main

def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=pathlib.Path,
                        default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--qt-headers", default="", help="include folders of QtCore, ';' between them")
    parser.add_argument("check", choices=["layers", "forbidden", "format", "texts", "rooms", "sizes",
                                          "self-test"])
    arguments = parser.parse_args()

    if arguments.check == "format":
        return check_format(arguments.root)
    qt = QtHeaders(arguments.qt_headers)
    if arguments.check == "self-test":
        return self_test(qt)
    files = read_tree(arguments.root)
    findings = {
        "layers": lambda: check_layers(files, qt),
        "forbidden": lambda: check_forbidden(files, qt),
        "texts": lambda: check_texts(files),
        "rooms": lambda: check_rooms(files),
        "sizes": lambda: check_sizes(files),
    }[arguments.check]()
    for found in findings:
        print(f"{found.path}:{found.line}: [{found.rule}] {found.text}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
