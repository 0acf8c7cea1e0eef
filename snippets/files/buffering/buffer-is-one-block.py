import os

with open("data.bin", "wb") as file:
    block = os.stat(file.fileno()).st_blksize
    file.write(bytes(block - 1))
    empty = [os.path.getsize("data.bin") == 0]
    file.write(b"xy")
    empty.append(os.path.getsize("data.bin") == 0)

print(empty)
assert empty == [True, False]
