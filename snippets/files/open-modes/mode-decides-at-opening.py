from pathlib import Path


def outcome_of(mode, content):
    Path("notes.txt").unlink(missing_ok=True)
    if content is not None:
        Path("notes.txt").write_text(content)
    try:
        file = open("notes.txt", mode)
    except OSError as error:
        return type(error).__name__
    found = Path("notes.txt").read_text()
    assert file.closed is False
    with file:
        if mode != "r":
            file.write("new")
    assert file.closed is True
    return found, Path("notes.txt").read_text()


outcomes = {mode: (outcome_of(mode, "old"), outcome_of(mode, None)) for mode in "rwax"}
assert outcomes == {
    "r": (("old", "old"), "FileNotFoundError"),
    "w": (("", "new"), ("", "new")),
    "a": (("old", "oldnew"), ("", "new")),
    "x": ("FileExistsError", ("", "new")),
}
print(*outcomes.items(), sep="\n")
