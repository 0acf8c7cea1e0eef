import os
import shutil

for name in ("source/new", "target"):
    os.makedirs(name)
try:
    outcome = shutil.copytree("source", "target")
except FileExistsError as error:
    outcome = error.filename
assert (os.listdir("source"), outcome) == (["new"], "target")
print(os.listdir("target"))
assert os.listdir("target") in ([], ["new"])
assert os.listdir("target") == ["new"]
