# /// script
# requires-python = ">=3.11"
# ///
import re

found = {pattern: bool(re.fullmatch(pattern, "aaa")) for pattern in ("a+a", "a++a", "a++")}
assert found == {"a+a": True, "a++a": False, "a++": True}
print(found)
