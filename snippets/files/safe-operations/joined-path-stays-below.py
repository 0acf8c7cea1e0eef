from pathlib import Path

names = ["photo.png", "../secret.txt", "/etc/passwd"]
found = [(Path("uploads") / name).resolve().is_relative_to(Path("uploads").resolve()) for name in names]
assert found[0] is True
print(found)
assert all(found)
