import os
import tempfile
import warnings

directory = tempfile.TemporaryDirectory()
name = directory.name
os.mkdir(os.path.join(name, "inner"))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    there = [os.path.exists(name), os.listdir(name)]
    del directory
    there.append(os.path.exists(name))

assert there == [True, ["inner"], False]
assert [warning.category for warning in caught] == [ResourceWarning]
print(there, caught[0].category.__name__)
