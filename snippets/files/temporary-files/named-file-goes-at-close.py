import os
import tempfile

left = []
for delete in (True, False):
    file = tempfile.NamedTemporaryFile(dir=".", delete=delete)
    left.append(os.path.exists(file.name))
    file.close()
    left.append(os.path.exists(file.name))
assert left == [True, False, True, True]
print(left)
