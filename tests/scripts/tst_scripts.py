#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the scripts, on a copy of them: what they answer to their options, and in which order they do
things.

The copy is run with a PATH that holds a few harmless programs, and stubs in place of those that install,
build or start something. A stub notes how it was called.
"""
import argparse
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = KEYTURN = None  # set by main()

HARMLESS = ("awk bash cat comm cut df dirname echo env fold grep head id ln mkdir mktemp python3 readlink rm sed sh "
            "sleep sort tail timeout tr uname xargs").split()
STUBS = ("apt-get cmake ctest dbus-run-session debootstrap dpkg-query git mount ninja sudo unshare "
         "xvfb-run").split()
STUB = """#!/bin/sh
echo "{name} $*" >>"$CALLS"
{does}
"""


# Notes TERM, and ends by itself after a while.
UNTIL_ENDED = "trap 'echo ended >>\"$CALLS\"; exit 0' TERM; for second in 1 2 3 4 5 6 7 8 9; do sleep 1; done"
# What may end a script, and what the script then ends with.
ENDS = (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)


class Answer:
    def __init__(self, code, output, error, calls):
        self.code, self.output, self.error, self.calls = code, output, error, calls


class ScriptTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.tree = self.folder / "a tree"
        self.programs = self.folder / "programs"
        self.calls = self.folder / "calls"
        self.programs.mkdir()
        for name in HARMLESS:
            (self.programs / name).symlink_to(shutil.which(name))
        for name in STUBS:
            self.stub(self.programs / name, "exit 1")
        # Its help tells tests/run which options there are.
        self.stub(self.programs / "ctest", f'[ "$1" != --help ] || exec {shutil.which("ctest")} --help; exit 1')
        for path in scripts():
            copy(path, self.tree)
        for path in ("CMakePresets.json", "tests/reliability/README.md", "tests/lint/rooms.py", "app/together.sh",
                     "tests/support/baremachine.sh"):
            copy(path, self.tree)

    def stub(self, path, does="exit 0"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        path.write_text(STUB.format(name=path.name, does=does), encoding="utf-8")
        path.chmod(0o755)

    def without(self, *names):
        for name in names:
            (self.programs / name).unlink()

    def run_script(self, script, *arguments, **variables):
        """Called from outside the tree by a relative path, which is no path any more once the script has
        changed its folder."""
        self.calls.write_text("", encoding="utf-8")
        process = subprocess.run(
            [f"{self.tree.name}/{script}", *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True,
            encoding="utf-8", timeout=30, check=False,
            env={"PATH": str(self.programs), "HOME": str(self.folder), "CALLS": str(self.calls),
                 "LC_ALL": "C.UTF-8", **variables})
        calls = [call for call in self.calls.read_text(encoding="utf-8").splitlines() if call != "ctest --help"]
        return Answer(process.returncode, process.stdout, process.stderr, calls)

    def end_with(self, which, script, line, **variables):
        """Sends the signal to the script once `line` is among the calls. Returns the script's exit code."""
        self.calls.write_text("", encoding="utf-8")
        process = subprocess.Popen(
            [self.tree / script], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={"PATH": str(self.programs), "HOME": str(self.folder), "CALLS": str(self.calls), **variables})
        self.wait_for(line)
        time.sleep(0.2)  # until the stub and the script have set their traps
        process.send_signal(which)
        return process.wait(10)

    def wait_for(self, line):
        for _ in range(200):
            if line in self.calls.read_text(encoding="utf-8").splitlines():
                return
            time.sleep(0.05)
        self.fail(f"no {line!r}")


def scripts():
    """All files of the tree that can be run, by their path."""
    found = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in (".git", "build")]
        for name in files:
            path = pathlib.Path(folder, name)
            if os.access(path, os.X_OK) and path.read_bytes().startswith(b"#!"):
                found.append(str(path.relative_to(ROOT)))
    return sorted(found)


def copy(path, tree):
    (tree / path).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / path, tree / path)


class EachScript(ScriptTest):
    def test_help(self):
        self.assertGreaterEqual(len(scripts()), 10)
        for script in scripts():
            for option in ("--help", "-h"):
                with self.subTest(script=script, option=option):
                    answer = self.run_script(script, option)
                    self.assertEqual(answer.code, 0, answer.error)
                    self.assertRegex(answer.output, r"(?i)usage: ")
                    self.assertGreaterEqual(answer.output.count("\n"), 2)
                    self.assertEqual((answer.error, answer.calls), ("", []))

    def test_help_through_a_link(self):
        for number, script in enumerate(scripts()):
            with self.subTest(script=script):
                link = f"links/{number}/{pathlib.Path(script).name}"
                (self.tree / link).parent.mkdir(parents=True)
                (self.tree / link).symlink_to(self.tree / script)
                answer = self.run_script(link, "--help")
                self.assertEqual((answer.code, answer.error, answer.calls), (0, "", []))
                self.assertEqual(answer.output, self.run_script(script, "--help").output)

    def test_help_after_another_option(self):
        answer = self.run_script("tests/run", "-R", "lint", "--help")
        self.assertEqual((answer.code, answer.calls), (0, []))

    def test_empty_word(self):
        for script in scripts():
            for words in ("",), ("", "x"):
                with self.subTest(script=script, words=words):
                    answer = self.run_script(script, *words)
                    self.assertEqual((answer.code, answer.output, answer.calls), (2, "", []), answer.error)

    def test_wrong_option(self):
        for script in scripts():
            with self.subTest(script=script):
                answer = self.run_script(script, "--nonsense")
                self.assertEqual(answer.code, 2, answer.output + answer.error)
                self.assertEqual((answer.output, answer.calls), ("", []))
                if not script.endswith(".py"):  # argparse names what is missing before what is too much
                    self.assertIn(f'{script.removeprefix("tests/support/")}: ', answer.error)
                    self.assertIn('"--nonsense"', answer.error)


class Run(ScriptTest):
    """app/run, with stubs for what it calls."""

    def setUp(self):
        super().setUp()
        self.stub(self.tree / "app/prepare")
        self.stub(self.tree / "app/build")
        self.keyturn("exit 0")
        self.stub(self.programs / "xvfb-run")

    def keyturn(self, does):
        self.stub(self.tree / "build/run/bin/keyturn", does)

    def test_knows_the_options_of_keyturn(self):
        text = subprocess.run([KEYTURN, "--help"], capture_output=True, encoding="utf-8", check=True).stdout
        options = set(re.findall(r"--[a-z-]+", text)) - {"--help", "--help-all"}
        self.assertLessEqual({"--sandbox", "--no-sandbox", "--lang", "--version"}, options)
        for option in options:
            with self.subTest(option=option):
                value = ["de"] if option in ("--lang", "--language") else []
                self.assertEqual(self.run_script("app/run", option, *value).code, 0)

    def test_mistyped(self):
        for variables in ({}, {"DISPLAY": ":0"}):
            answer = self.run_script("app/run", "--no-sandbocks", **variables)
            self.assertEqual((answer.code, answer.calls), (2, []))

    def test_takes_the_tour(self):
        answer = self.run_script("app/run")
        self.assertEqual(answer.code, 0)
        self.assertEqual(answer.calls[:2], ["prepare --tour", "build run keyturn keyturn-tour"])
        self.assertTrue(answer.calls[2].startswith("xvfb-run "))
        self.assertIn("There is no display: taking the tour", answer.output)

    def test_wrong_value_without_a_display(self):
        self.keyturn('echo "keyturn: no." >&2; exit 2')
        answer = self.run_script("app/run", "--lang", "xx")
        self.assertEqual(answer.code, 2)
        self.assertEqual(answer.error, "keyturn: no.\n")
        self.assertEqual(answer.calls, ["prepare --tour", "build run keyturn", "keyturn --version --lang xx"])

    def test_what_needs_no_build_to_be_refused(self):
        for *arguments, named in ("--lang", "--lang"), ("-lang", "-lang"), ("--lang", "", "--lang"), \
                ("--language", "--language"), ("--language=", "--language"), \
                ("--lang=", "--lang"), ("--lang", "--no-sandbox", "--lang"), ("--lang", "-style", "--lang"), \
                ("-geometry", "--sandbox", "-geometry"), ("keys.env", "keys.env"), ("", ""), \
                ("--lang", "de", "keys.env", "keys.env"):
            for variables in ({}, {"DISPLAY": ":0"}):
                with self.subTest(arguments=arguments, variables=variables):
                    answer = self.run_script("app/run", *arguments, **variables)
                    self.assertEqual((answer.code, answer.output, answer.calls), (2, "", []))
                    self.assertIn(f'"{named}"', answer.error.splitlines()[0])

    def test_knows_the_options_that_need_a_value(self):
        source = (ROOT / "app/main/options.cpp").read_text(encoding="utf-8")
        options = re.findall(r'u"([a-z]+)"_s', re.search(r"add\(\{([^}]*)\},\s*u\"value\"_s", source).group(1))
        self.assertIn("style", options)
        for option in ["-lang", "-language"] + [f"-{name}" for name in options]:
            with self.subTest(option=option):
                self.assertEqual(self.run_script("app/run", option).calls, [])
                keyturn = subprocess.run([KEYTURN, option], capture_output=True, encoding="utf-8", check=False)
                self.assertIn("Missing value", keyturn.stderr)

    def test_values_that_look_like_options(self):
        for arguments in ("-geometry", "-0-0"), ("-style=fusion",), ("-reverse", "--lang=de"), \
                ("-style", "fusion", "--lang", "de"):
            with self.subTest(arguments=arguments):
                answer = self.run_script("app/run", *arguments, DISPLAY=":0")
                self.assertEqual(answer.calls[-1], f"keyturn --sandbox {' '.join(arguments)}")

    def test_version_without_a_display(self):
        self.keyturn('echo "keyturn 1"')
        answer = self.run_script("app/run", "-v")
        self.assertEqual((answer.code, answer.output), (0, "keyturn 1\n"))
        self.assertNotIn("xvfb-run", "".join(answer.calls))

    def test_shows_the_window(self):
        for code in (0, 1, 2):
            self.keyturn(f"exit {code}")
            answer = self.run_script("app/run", "--no-sandbox", DISPLAY=":0")
            self.assertEqual(answer.code, code)
            self.assertEqual(answer.calls, ["prepare ", "build run keyturn", "keyturn --sandbox --no-sandbox"])

    def test_ending_it_ends_keyturn(self):
        self.keyturn(UNTIL_ENDED)
        for which, code in ENDS:
            with self.subTest(signal=which):
                self.assertEqual(self.end_with(which, "app/run", "keyturn --sandbox", DISPLAY=":0"), code)
                self.wait_for("ended")

    def test_ending_it_ends_what_it_builds(self):
        self.stub(self.tree / "app/build", UNTIL_ENDED)
        for which, code in ENDS:
            for variables in ({}, {"DISPLAY": ":0"}):
                with self.subTest(signal=which, variables=variables):
                    line = "build run keyturn" if variables else "build run keyturn keyturn-tour"
                    self.assertEqual(self.end_with(which, "app/run", line, **variables), code)
                    self.wait_for("ended")

    def test_display_that_does_not_answer(self):
        self.keyturn("exit 3")
        for variables in ({"DISPLAY": ":77"}, {"WAYLAND_DISPLAY": "wayland-77"}):
            self.stub(self.programs / "xvfb-run", 'echo "WAYLAND_DISPLAY=${WAYLAND_DISPLAY:-}"')
            answer = self.run_script("app/run", **variables)
            self.assertEqual(answer.code, 0)
            self.assertEqual(answer.calls[:4], ["prepare ", "build run keyturn", "keyturn --sandbox",
                                                "prepare --tour"])
            self.assertTrue(answer.calls[-1].startswith("xvfb-run "))
            self.assertIn("No window can be opened here: taking the tour", answer.output)
            self.assertIn("WAYLAND_DISPLAY=\n", answer.output)


class Prepare(ScriptTest):
    def test_names_what_is_missing_without_apt(self):
        self.without("apt-get", "cmake")
        for option, missing in ((), "cmake c++"), (("--tour",), "cmake c++ xauth gnome-keyring-daemon gdbus"), \
                (("--tests",), "cmake c++ xauth gnome-keyring-daemon gdbus secret-tool ccache clang-format"):
            with self.subTest(option=option):
                answer = self.run_script("app/prepare", *option)
                self.assertEqual(answer.code, 1)
                self.assertTrue(answer.error.splitlines()[0].startswith(f"Not found: {missing}"), answer.error)

    def test_needs_nothing_without_apt(self):
        self.without("apt-get")
        for name in ("c++", "xauth", "gnome-keyring-daemon", "gdbus", "secret-tool"):
            self.stub(self.programs / name)
        for option in ((), ("--tour",)):
            answer = self.run_script("app/prepare", *option)
            self.assertEqual((answer.code, answer.error), (0, ""))

    def test_every_program_of_with_keyring_is_known(self):
        text = (ROOT / "app/prepare").read_text(encoding="utf-8")
        tour = re.search(r"^tour_tools=\((.*)\)$", text, re.MULTILINE).group(1).split()
        used = (ROOT / "tests/support/with-keyring").read_text(encoding="utf-8")
        for program in ("dbus-run-session", "gdbus", "gnome-keyring-daemon"):
            self.assertIn(program, used)
            self.assertIn(program, tour)

    def test_readme_names_what_run_installs(self):
        """app/run installs another list for the tour than for a desktop."""
        table = (ROOT / "README.md").read_text(encoding="utf-8")
        row = next(line for line in table.splitlines() if line.startswith("| installs"))
        named = re.findall(r"`app/prepare (.*?)--list`", row.split("|")[2])
        installs = re.findall(r"^ *app/prepare\b *(.*)$", (ROOT / "app/run").read_text(encoding="utf-8"), re.MULTILINE)
        self.assertEqual({options.strip() for options in named}, set(installs))

    def test_removes_nothing(self):
        answer = self.run_script("app/prepare", "--remove")
        self.assertEqual((answer.code, answer.calls), (0, []))
        self.assertIn("Nothing is left", answer.output)

    def test_removes_what_it_installed(self):
        note = self.tree / "build/installed-packages"
        note.parent.mkdir()
        note.write_text("one\ngone\ntwo\n", encoding="utf-8")
        self.stub(self.programs / "id", "echo 0")
        self.stub(self.programs / "dpkg-query", 'echo "ii one"; echo "rc gone"; echo "ii two"; exit 1')
        answer = self.run_script("app/prepare", "--remove")  # apt says no
        self.assertNotEqual(answer.code, 0)
        self.assertIn("apt-get remove one two", answer.calls)
        self.assertTrue(note.exists())
        self.stub(self.programs / "apt-get")
        self.assertEqual(self.run_script("app/prepare", "--remove").code, 0)
        self.assertFalse(note.exists())

    def test_removes_alone(self):
        self.assertEqual(self.run_script("app/prepare", "--remove", "--list").code, 2)


class Build(ScriptTest):
    def test_wrong_preset(self):
        for arguments in (), ("debug",), ("base",), ("run", "--nonsense"):
            answer = self.run_script("app/build", *arguments)
            self.assertEqual((answer.code, answer.calls), (2, []))
        self.assertFalse((self.tree / "build").exists())

    def test_each_preset(self):
        text = (ROOT / "CMakePresets.json").read_text(encoding="utf-8")
        for preset in set(re.findall(r'"configurePreset": "([a-z]+)"', text)):
            self.assertEqual(self.run_script("app/build", preset).calls, [f"cmake --preset {preset}"])


class Tests(ScriptTest):
    """tests/run"""

    def setUp(self):
        super().setUp()
        self.stub(self.tree / "app/prepare", "exit 1")

    def test_what_ctest_would_ignore(self):
        for arguments in ("mainwindow",), ("-R", "lint", "models"), ("--output-on-failures",):
            answer = self.run_script("tests/run", *arguments)
            self.assertEqual((answer.code, answer.calls), (2, []), arguments)
            self.assertIn(f'"{arguments[-1]}"', answer.error)

    def test_values_that_are_missing(self):
        for *arguments, named in ("-R", "-R"), ("-j", "-j"), ("--timeout", "--timeout"), ("-R", "", "-R"), \
                ("-L", "-R", "lint", "-L"), ("-V", "-j", "--progress", "-j"), ("-j4", "-R", "-R"):
            with self.subTest(arguments=arguments):
                answer = self.run_script("tests/run", *arguments)
                self.assertEqual((answer.code, answer.output, answer.calls), (2, "", []))
                self.assertIn(f'"{named}" needs a value', answer.error)

    def test_options_of_ctest(self):
        for arguments in (), ("-R", "lint"), ("-L", "e2e", "-j4", "-VV"), ("--repeat", "until-fail:3"), \
                ("--show-only=json-v1",), ("-LE", "e2e", "--timeout", "5"), ("-j", "4"), ("-I", "1,3"), ("-R", "-secret"):
            self.assertEqual(self.run_script("tests/run", *arguments).calls, ["prepare --tests"], arguments)

    def test_ending_it_ends_what_it_builds(self):
        self.stub(self.tree / "app/prepare")
        self.stub(self.tree / "app/build", UNTIL_ENDED)
        for which, code in ENDS:
            with self.subTest(signal=which):
                self.assertEqual(self.end_with(which, "tests/run", "build ci"), code)
                self.wait_for("ended")

    def test_ending_ci_ends_what_the_tests_build(self):
        self.stub(self.tree / "app/prepare")
        self.stub(self.tree / "app/build", UNTIL_ENDED)
        for which, code in ENDS:
            with self.subTest(signal=which):
                self.assertEqual(self.end_with(which, ".ci/run", "build ci"), code)
                self.wait_for("ended")

    def test_without_ctest(self):
        self.without("ctest")
        self.stub(self.tree / "app/build")
        install = f'ln -s {shutil.which("ctest")} "{self.programs}/ctest"'
        self.stub(self.tree / "app/prepare", install)
        answer = self.run_script("tests/run", "--nonsense")
        self.assertEqual((answer.code, answer.calls), (2, ["prepare --tests"]))


class Others(ScriptTest):
    def test_wrong_words(self):
        for script, *arguments in ("tests/bare-machine", "walk"), ("tests/bare-machine", "run", "tests"), \
                ("tests/reliability/run", "walk"), ("tests/reliability/run", "lying", "soak"), \
                ("tests/reliability/run",), ("tests/bench/run", "walk"), ("tests/bench/run", "--fast"), \
                ("tests/reliability/fuzz/feed", "soon", "a", "b", "1", "2"), \
                ("tests/reliability/fuzz/feed", "short"), ("tests/install/check", "build"), \
                ("tests/install/judge",), ("tests/package/run", "walk"), ("tests/package/run", "--twice", "a.deb"), \
                ("tests/package/run", "a.deb", "b.deb"), ("tests/package/run", "no-such.deb"), \
                ("tests/support/with-keyring", "open", "true"), ("tests/support/with-keyring", "none"), \
                ("tests/support/with-keyring",), (".ci/run", "quickly"), (".ci/run", "", "x"), \
                ("tests/reliability/run", "", "lying"), ("tests/bare-machine", ""):
            with self.subTest(script=script, arguments=arguments):
                answer = self.run_script(script, *arguments)
                self.assertEqual((answer.code, answer.output, answer.calls), (2, "", []))
                self.assertIn("sage: ", answer.error)

    def test_with_keyring_names_what_is_missing(self):
        self.without("dbus-run-session")
        for state, missing in ("unlocked", "dbus-run-session gdbus gnome-keyring-daemon"), ("none", "dbus-run-session"):
            answer = self.run_script("tests/support/with-keyring", state, "true")
            self.assertEqual((answer.code, answer.error), (70, f"with-keyring: not found: {missing}\n"))


def main():
    global ROOT, KEYTURN
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path, help="the source tree")
    parser.add_argument("keyturn", help="the program")
    parser.add_argument("tests", nargs="*", help="names of tests; without them all are run")
    arguments = parser.parse_args()
    ROOT, KEYTURN = arguments.root, arguments.keyturn
    unittest.main(argv=[sys.argv[0], *arguments.tests])


if __name__ == "__main__":
    main()
