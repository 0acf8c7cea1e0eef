from pathlib import Path

Path("menu.txt").write_bytes("café".encode("latin-1"))


def outcome_of(encoding):
    try:
        return Path("menu.txt").read_text(encoding=encoding)
    except UnicodeDecodeError as error:
        return f"byte {error.object[error.start]:#x} at {error.start}"


outcomes = {encoding: outcome_of(encoding) for encoding in ("latin-1", "cp437", "utf-8", "ascii")}
assert outcomes == {"latin-1": "café", "cp437": "cafΘ", "utf-8": "byte 0xe9 at 3", "ascii": "byte 0xe9 at 3"}
print(outcomes)
