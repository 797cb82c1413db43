#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Draws the icon in all sizes, beside this script, with rsvg-convert (Debian: librsvg2-bin): for Linux as
pictures, for macOS (keyturn.icns) and Windows (keyturn.ico) as one file that holds them.

They are kept, so that a build needs no program that draws them; the test "appicons" fails when they show
another drawing.
"""
import argparse
import pathlib
import struct
import subprocess

FOLDER = pathlib.Path(__file__).resolve().parent
DRAWING = FOLDER.parent / "app.keyturn.keyturn.svg"
SIZES = 16, 22, 24, 32, 48, 64, 128, 256, 512
MACOS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
WINDOWS = 16, 24, 32, 48, 64, 128, 256


def icns(pictures):
    parts = b"".join(kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
                     for size, kind in MACOS.items())
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def ico(pictures):
    head, body = struct.pack("<HHH", 0, 1, len(WINDOWS)), b""
    begin = len(head) + 16 * len(WINDOWS)
    for size in WINDOWS:  # 256 is written as 0
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(pictures[size]), begin + len(body))
        body += pictures[size]
    return head + body


def main():
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    pictures = {}
    for size in SIZES:
        file = FOLDER / f"{size}.png"
        subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), DRAWING, "-o", file], check=True)
        pictures[size] = file.read_bytes()
    (FOLDER / "keyturn.icns").write_bytes(icns(pictures))
    (FOLDER / "keyturn.ico").write_bytes(ico(pictures))


if __name__ == "__main__":
    main()
