import io
from pathlib import Path


def allowed(mode):
    Path("data.txt").write_text("abc")
    outcomes = []
    with open("data.txt", mode) as file:
        for action in (file.read, lambda: file.write("xy")):
            try:
                outcomes.append(action())
            except io.UnsupportedOperation as error:
                outcomes.append(str(error))
    return outcomes, Path("data.txt").read_text()


directions = {mode: allowed(mode) for mode in ("r", "w", "r+", "w+")}

assert directions == {
    "r": (["abc", "not writable"], "abc"),
    "w": (["not readable", 2], "xy"),
    "r+": (["abc", 2], "abcxy"),
    "w+": (["", 2], "xy"),
}
print(directions)
