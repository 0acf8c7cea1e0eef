# /// script
# dependencies = ["packaging"]
# ///
from packaging.version import Version

as_text, as_versions = sorted(["1.9", "1.10"]), sorted(["1.9", "1.10"], key=Version)
assert (as_text, as_versions) == (["1.10", "1.9"], ["1.9", "1.10"])
assert Version("1.0") == Version("1.0.0")
print(as_text, as_versions)
