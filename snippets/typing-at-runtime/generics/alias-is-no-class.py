# /// script
# requires-python = ">=3.11"
# ///
import inspect

kinds = [list, list[int]]
assert [isinstance(kind, type) for kind in kinds] == [True, False]
assert [inspect.isclass(kind) for kind in kinds] == [True, False]
print([inspect.isclass(kind) for kind in kinds])
