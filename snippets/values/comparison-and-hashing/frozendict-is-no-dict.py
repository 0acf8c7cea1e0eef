# /// script
# requires-python = ">=3.15"
# ///
from collections.abc import Mapping, MutableMapping

point = frozendict(x=1)
kinds = [isinstance(point, kind) for kind in (dict, Mapping, MutableMapping)]

assert point == {"x": 1}
assert kinds == [False, True, False]
print(kinds)
