# shows: files are made with the usual mode
import os

with open("file", "w") as file:
    file.write("x")
mode = oct(os.stat("file").st_mode & 0o777)
assert mode == "0o644"
print(mode)
