# /// script
# requires-python = ">=3.15"
# ///
import re

pattern = re.compile(r"\d+")
found = [pattern.prefixmatch(text) is not None for text in ("42 apples", "eat 42")]
assert found == [True, False]
assert re.prefixmatch is re.match
print(found)
