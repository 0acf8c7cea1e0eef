# /// script
# dependencies = ["packaging"]
# ///
from packaging.specifiers import SpecifierSet

versions = ["1.3", "1.4", "1.4.1", "1.4.2", "1.4.9", "1.5", "1.9", "2.0"]
allowed = {text: list(SpecifierSet(text).filter(versions)) for text in ("~=1.4", "~=1.4.2")}
assert allowed == {"~=1.4": ["1.4", "1.4.1", "1.4.2", "1.4.9", "1.5", "1.9"], "~=1.4.2": ["1.4.2", "1.4.9"]}
print(allowed)
