# /// script
# requires-python = ">=3.14"
# ///
from typing import Optional, Union

hints = [Optional[int], Union[int, None], int | None]
assert [type(hint) for hint in hints] == [Union, Union, Union]
assert hints[0] == hints[1] == hints[2]
print(hints)
