from pathlib import Path

base = Path("uploads").resolve()
base.mkdir()
(base / "link").symlink_to("..")

escapes = [base / "../secret.txt", base / "link/secret.txt"]
as_written = [path.is_relative_to(base) for path in escapes]
resolved = [path.resolve().is_relative_to(base) for path in escapes]

assert as_written == [True, True]
assert resolved == [False, False]
print(as_written, resolved)
