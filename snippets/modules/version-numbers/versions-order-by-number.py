# /// script
# dependencies = ["packaging"]
# ///
from packaging.version import Version

ordered = ["1.0.dev1", "1.0a1", "1.0b1", "1.0rc1", "1.0", "1.0.post1", "1.9", "1.10", "1!0.1"]
assert sorted(reversed(ordered), key=Version) == ordered
assert sorted(ordered) != ordered
print(sorted(reversed(ordered), key=Version))
