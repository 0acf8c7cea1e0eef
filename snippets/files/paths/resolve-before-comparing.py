from pathlib import Path

base = Path("uploads").resolve()
base.mkdir()
(base / "link").symlink_to("..")

paths = [base / "a.txt", base / "../secret.txt", base / "link/secret.txt"]
as_written = [path.is_relative_to(base) for path in paths]
resolved = [path.resolve().relative_to(base.parent).as_posix() for path in paths]
assert as_written == [True, True, True]
assert resolved == ["uploads/a.txt", "secret.txt", "secret.txt"]
assert [path.resolve().is_relative_to(base) for path in paths] == [True, False, False]
print(as_written, resolved)
