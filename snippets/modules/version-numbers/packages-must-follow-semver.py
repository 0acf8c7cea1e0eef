# /// script
# dependencies = ["packaging"]
# ///
from packaging.version import InvalidVersion, Version

accepted = []
for text in ("2024.10", "1!2.0", "1.0.post1"):
    try:
        accepted.append(str(Version(text)))
    except InvalidVersion:
        pass

assert accepted == ["2024.10", "1!2.0", "1.0.post1"]
print(accepted)
assert accepted == []
