# /// script
# requires-python = ">=3.14"
# ///
import re

found = [[bool(re.search(end, text)) for text in ("1", "1\n")] for end in (r"1\z", r"1\Z", "1$")]
assert found == [[True, False], [True, False], [True, True]]
print(found)
