# /// script
# requires-python = ">=3.14"
# ///
import types
from typing import Optional, Union

hints = [Optional[int], Union[int, None], int | None]
assert [type(hint) for hint in hints] == [Union, Union, Union]
assert types.UnionType is Union
print(hints)
