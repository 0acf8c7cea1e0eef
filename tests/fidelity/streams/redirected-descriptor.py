# shows: dup2 over descriptor 1 moves what is printed
import os
import sys

print("before", flush=True)
saved = os.dup(1)
fd = os.open("file", os.O_WRONLY | os.O_CREAT)
os.dup2(fd, 1)
print("into the file", flush=True)
os.dup2(saved, 1)
print("after")
with open("file") as file:
    assert file.read() == "into the file\n"
