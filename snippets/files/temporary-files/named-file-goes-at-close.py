import os
import tempfile

os.mkdir("inside")
left = []
for delete in (True, False):
    file = tempfile.NamedTemporaryFile(dir="inside", delete=delete)
    left.append(len(os.listdir("inside")))
    file.close()
    left.append(len(os.listdir("inside")))
assert left == [1, 0, 1, 1]
assert os.listdir("inside") == [os.path.basename(file.name)]
print(left)
