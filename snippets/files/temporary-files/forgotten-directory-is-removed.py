import os
import tempfile
import warnings
from pathlib import Path

directory = tempfile.TemporaryDirectory()
name = directory.name
Path(name, "file.txt").touch()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    there = [os.path.exists(name)]
    del directory
    there.append(os.path.exists(name))

assert there == [True, False]
assert [warning.category for warning in caught] == [ResourceWarning]
print(there, caught[0].category.__name__)
