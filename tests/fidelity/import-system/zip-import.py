# shows: a module in a zip file on the path
import sys
import zipfile

with zipfile.ZipFile("lib.zip", "w") as archive:
    archive.writestr("inside.py", "value = 7\n")
sys.path.insert(0, "lib.zip")
import inside

assert inside.value == 7
assert type(inside.__loader__).__name__ == "zipimporter"
print(inside.__file__)
