import os

assert os.listdir() == []
with open("left-behind", "w") as file:
    file.write("x")
os.chmod(".", 0o700)
