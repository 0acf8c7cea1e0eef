# /// script
# dependencies = ["packaging"]
# ///
from packaging.version import Version

old, new = "1.9", "1.10"
comparisons = [old < new, Version(old) < Version(new), Version("1.0") == Version("1.0.0"), "1.0" == "1.0.0"]
assert comparisons == [False, True, True, False]
print(comparisons)
