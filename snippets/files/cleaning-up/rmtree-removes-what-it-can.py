import os
import shutil

removed = []
plain_rmdir = os.rmdir


def failing(path, **keywords):
    if removed:
        raise PermissionError("not allowed")
    removed.append(os.path.basename(path))
    return plain_rmdir(path, **keywords)


everything = ["a", "b", "c"]
for name in everything:
    os.makedirs(f"data/{name}")
os.rmdir = failing
try:
    shutil.rmtree("data")
except PermissionError as error:
    reason = error.args[0]
left = os.listdir("data")
print(len(left))
assert reason == "not allowed"
assert sorted(left + removed) == everything
assert len(left) in (0, 3)
