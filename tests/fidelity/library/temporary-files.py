# shows: temporary files are made in the scratch directory and go away
import os
import tempfile

with tempfile.NamedTemporaryFile("w+") as file:
    path = file.name
    assert os.path.samefile(os.path.dirname(path), os.getcwd())
assert not os.path.exists(path)
with tempfile.TemporaryDirectory() as folder:
    assert os.listdir(folder) == []
print(os.listdir())
