import os

assert os.listdir() == []
assert oct(os.stat(".").st_mode & 0o777) == "0o755"
with open("left-behind", "w") as file:
    file.write("x")
