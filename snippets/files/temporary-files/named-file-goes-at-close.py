import os
import tempfile

left = []
for delete in (True, False):
    file = tempfile.NamedTemporaryFile(dir=".", delete=delete)
    left.append(len(os.listdir()))
    file.close()
    left.append(len(os.listdir()))
assert left == [1, 0, 1, 1]
assert os.listdir() == [os.path.basename(file.name)]
print(left)
