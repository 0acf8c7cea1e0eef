import os
import tempfile
import warnings

directory = tempfile.TemporaryDirectory(dir=".")
name = directory.name
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    del directory

assert os.path.exists(name) == False
assert [warning.category for warning in caught] == [ResourceWarning]
print(os.path.exists(name), caught[0].category.__name__)
