from pathlib import Path

path = Path("notes.txt")


def outcome_of(mode, content):
    path.unlink(missing_ok=True)
    if content is not None:
        path.write_text(content)
    try:
        file = open(path, mode)
    except OSError as error:
        return type(error).__name__
    found = path.read_text()
    assert file.closed is False
    with file:
        if mode != "r":
            file.write("new")
    assert file.closed is True
    return found, path.read_text()


outcomes = {mode: (outcome_of(mode, "old"), outcome_of(mode, None)) for mode in "rwax"}
assert outcomes == {
    "r": (("old", "old"), "FileNotFoundError"),
    "w": (("", "new"), ("", "new")),
    "a": (("old", "oldnew"), ("", "new")),
    "x": ("FileExistsError", ("", "new")),
}
print(*outcomes.items(), sep="\n")
