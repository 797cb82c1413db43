#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""usage: start.py FOLDER-WITH-THE-PROGRAMS [ROUNDS]

Prints how long Keyturn takes until its first window is painted, how much of that time its threads work, how
much memory its processes have when they are idle (PSS: what is shared counts in proportion), and how often
they wake then; each as a ratio to a bare window of Qt with a table. All are started in turn, ROUNDS times;
the ratios are those of the medians, and of the least figures, because other work of the machine only adds to
them. KeePassXC, QtPass and Seahorse are measured, too, where they are installed. Needs an X display without
a window manager and a real keyring: tests/bench/run brings them along. It is no program of Qt itself,
because it would share Qt's libraries with what it measures.
"""
import ctypes
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

x11 = ctypes.CDLL("libX11.so.6")


class Attributes(ctypes.Structure):
    """XWindowAttributes, up to what is read here."""

    _fields_ = [
        ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
        ("border", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
        ("window_class", ctypes.c_int), ("gravities", ctypes.c_int * 2), ("backing", ctypes.c_int),
        ("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong), ("installed", ctypes.c_int), ("map_state", ctypes.c_int),
        ("rest", ctypes.c_char * 128),
    ]


x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = ctypes.c_ulong
x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x11.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4
x11.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
x11.XGetImage.restype = ctypes.c_void_p
x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                          ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
x11.XGetPixel.restype = ctypes.c_ulong
x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
x11.XDestroyImage.argtypes = [ctypes.c_void_p]
x11.XFree.argtypes = [ctypes.c_void_p]
ignoring = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
x11.XSetErrorHandler(ignoring)  # a window may go while it is asked about
display = x11.XOpenDisplay(None)

VIEWABLE, ZPIXMAP = 2, 2


def is_painted(window, attributes):
    """A line through its middle has more than one colour. What was not painted is as the screen below it."""
    image = x11.XGetImage(display, window, 0, attributes.height // 2, attributes.width, 1, 2**32 - 1, ZPIXMAP)
    if not image:
        return False
    first = x11.XGetPixel(image, 0, 0)
    painted = any(x11.XGetPixel(image, x, 0) != first for x in range(1, attributes.width))
    x11.XDestroyImage(image)
    return painted


def has_painted_window():
    root, parent = ctypes.c_ulong(), ctypes.c_ulong()
    children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x11.XQueryTree(display, x11.XDefaultRootWindow(display), ctypes.byref(root), ctypes.byref(parent),
                   ctypes.byref(children), ctypes.byref(count))
    windows = children[: count.value] if count.value else []
    if count.value:
        x11.XFree(children)
    for window in windows:
        attributes = Attributes()
        if (x11.XGetWindowAttributes(display, window, ctypes.byref(attributes))
                and attributes.map_state == VIEWABLE and attributes.width > 300 and attributes.height > 200
                and is_painted(window, attributes)):
            return True
    return False


class Candidate:
    def __init__(self, name, command, home, empties=False):
        self.name, self.command, self.home, self.empties = name, command, home, empties
        self.times, self.works, self.sizes, self.wakes = [], [], [], None

    def start(self):
        if self.empties:
            shutil.rmtree(self.home, ignore_errors=True)
        pathlib.Path(self.home).mkdir(parents=True, exist_ok=True)
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        environment.update(HOME=str(self.home), QT_QPA_PLATFORM="xcb")
        since = time.perf_counter()
        process = subprocess.Popen(self.command, env=environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        while not has_painted_window():
            if time.perf_counter() - since > 30 or process.poll() is not None:
                sys.exit(f"{self.name} shows no window.")
            time.sleep(0.0005)
        return process, 1000 * (time.perf_counter() - since)

    def measure(self):
        process, milliseconds = self.start()
        self.works.append(processor_time(process.pid))
        self.times.append(milliseconds)
        wait_until_idle(process.pid)
        self.sizes.append(sum(proportional_size(pid) for pid in family(process.pid)))
        end(process)

    def measure_idle(self, seconds=60):
        process, _ = self.start()
        time.sleep(75)  # a minute later, nothing is "just now" any more
        before = wake_ups(process.pid)
        time.sleep(seconds)
        after = wake_ups(process.pid)
        self.wakes = sum(after[thread] - before.get(thread, 0) for thread in after) * 60 / seconds
        end(process)


def end(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    while has_painted_window():
        time.sleep(0.01)


def family(pid):
    """The process and all that it has started."""
    found = [pid]
    for parent in found:
        for children in pathlib.Path(f"/proc/{parent}/task").glob("*/children"):
            found += [int(child) for child in children.read_text().split()]
    return found


def processor_time(pid):
    """Of all threads, in milliseconds. Other work of the machine matters little to it."""
    threads = pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e6


def wait_until_idle(pid):
    """All of its processes have done hardly anything for five seconds."""
    since, worked = time.monotonic(), 0
    while time.monotonic() - since < 5:
        time.sleep(0.25)
        now = sum(processor_time(member) for member in family(pid))
        if now > worked + 5:
            since, worked = time.monotonic(), now


def number_in(path, name):
    for line in path.read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1])
    return 0


def proportional_size(pid):
    return number_in(pathlib.Path(f"/proc/{pid}/smaps_rollup"), "Pss")


def wake_ups(pid):
    return {str(status): number_in(status, "voluntary_ctxt_switches")
            for member in family(pid) for status in pathlib.Path(f"/proc/{member}/task").glob("*/status")}


def main():
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    programs = pathlib.Path(sys.argv[1]).resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    with tempfile.TemporaryDirectory() as folder:
        # Whatever else uses Qt's libraries now would share their memory. This has no window.
        service = subprocess.Popen([programs / "keyturn-bench-service", "20"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        address = service.stdout.readline().strip()
        if subprocess.run([programs / "keyturn-bench-states", folder, address], stderr=subprocess.DEVNULL).returncode:
            sys.exit("The states could not be made.")
        keyturn = [programs / "keyturn"]
        homes = pathlib.Path(folder)
        bare = Candidate("a bare Qt window with a table", [programs / "keyturn-barewindow"], homes / "bare")
        known = Candidate("known connection", keyturn, homes / "known")
        candidates = [bare, Candidate("first start", keyturn, homes / "first", empties=True), known]
        candidates += [Candidate(f"{count:,} entries", keyturn, homes / str(count))
                       for count in (1_000, 10_000, 100_000)]
        candidates += [Candidate(other, [other], homes / other)
                       for other in ("keepassxc", "qtpass", "seahorse") if shutil.which(other)]
        for _ in range(rounds):
            for candidate in candidates:
                candidate.measure()
        known.measure_idle()
        def ratios(figures, unit, divisor=1):
            for kind in (statistics.median, min):
                own, other = (kind(getattr(each, figures)) for each in (candidate, bare))
                yield f"{own / other:.2f} × ({own / divisor:.{0 if divisor == 1 else 1}f} {unit})"

        print("| state | first window: medians | least | processor time until then: medians | least "
              "| memory: medians | least |\n|---|---|---|---|---|---|---|")
        for candidate in candidates:
            cells = [*ratios("times", "ms"), *ratios("works", "ms"), *ratios("sizes", "MiB", 1024)]
            print(f"| {candidate.name} | {' | '.join(cells)} |")
        print(f"\nIdle with a known connection: {known.wakes:.0f} wake-ups a minute.")
        service.stdin.close()
        service.wait()


main()
