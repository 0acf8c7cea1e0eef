#!/usr/bin/env python3
"""Draws a terminal session as an SVG: ci/session.py VERIFY > docs/session.svg

Runs the commands below with the executable VERIFY in an empty directory, at 80 columns and with colours, and draws what they
print. The picture changes only if the output does.
"""

import html
import os
import re
import subprocess
import sys
import tempfile

COMMANDS = ["verify init", "sed -i 's/= numbers$/= numbers.copy()/' snippets/*/*/*-name.py", "verify"]
COLUMNS, WIDTH, HEIGHT, MARGIN = 80, 8.4, 18, 16
COLOURS = {31: "#f38ba8", 32: "#a6e3a1", 33: "#f9e2af", 34: "#89b4fa", 35: "#cba6f7", 36: "#94e2d5", 90: "#7f849c"}
PLAIN, GROUND = "#cdd6f4", "#1e1e2e"


def output_of(command: str, place: str, programs: str) -> str:
    """Runs a command in a directory, with the programs of another one, and returns what it prints."""
    environment = os.environ | {"CLICOLOR_FORCE": "1", "PATH": f"{programs}:{os.environ['PATH']}"}
    done = subprocess.run(command, shell=True, cwd=place, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    # Times differ from run to run.
    return re.sub(r"\b\d+\.\d\d s\b", "0.05 s", done.stdout)


def spans(line: str) -> str:
    """Turns a line with SGR sequences into tspans."""
    drawn, bold, colour = [], False, PLAIN
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b["):
            for code in (int(number or 0) for number in part[2:-1].split(";")):
                if code == 0:
                    bold, colour = False, PLAIN
                elif code in (1, 22):
                    bold = code == 1
                elif code == 39:
                    colour = PLAIN
                elif code in COLOURS or code - 60 in COLOURS:
                    colour = COLOURS.get(code) or COLOURS[code - 60]
        elif part:
            weight = ' font-weight="bold"' if bold else ""
            drawn.append(f'<tspan fill="{colour}"{weight}>{html.escape(part)}</tspan>')
    return "".join(drawn)


def main() -> None:
    programs = os.path.dirname(os.path.abspath(sys.argv[1]))
    lines = []
    with tempfile.TemporaryDirectory() as place:
        for command in COMMANDS:
            lines += [f"\x1b[32m$\x1b[0m \x1b[1m{command}\x1b[0m"]
            lines += output_of(command, place, programs).split("\n")
    while not lines[-1]:
        lines.pop()
    width, height = round(COLUMNS * WIDTH) + 2 * MARGIN, len(lines) * HEIGHT + 2 * MARGIN
    print(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">')
    print(f'<rect width="100%" height="100%" rx="8" fill="{GROUND}"/>')
    print('<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">')
    for number, line in enumerate(lines):
        print(f'<text x="{MARGIN}" y="{MARGIN + number * HEIGHT + 14}">{spans(line)}</text>')
    print("</g>\n</svg>")


main()
