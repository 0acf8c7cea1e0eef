import io
from pathlib import Path

path = Path("data.txt")
path.write_text("abc")


def allowed(mode):
    names = []
    with open(path, mode) as file:
        for name, action in [("read", file.read), ("write", lambda: file.write("x"))]:
            try:
                action()
                names.append(name)
            except io.UnsupportedOperation as error:
                names.append(str(error))
    return names


directions = {mode: allowed(mode) for mode in ("r", "w", "r+", "w+")}

assert directions == {
    "r": ["read", "not writable"],
    "w": ["not readable", "write"],
    "r+": ["read", "write"],
    "w+": ["read", "write"],
}
print(directions)
