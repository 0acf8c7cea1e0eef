import os
import sys

sys.path.insert(0, ".")
os.mkdir("results")

import results

public = [name for name in vars(results) if not name.startswith("__")]
assert public == []
assert [os.path.relpath(path) for path in results.__path__] == ["results"]
print(public, len(list(results.__path__)))
