import os

with open("data.bin", "wb") as file:
    block = os.stat(file.fileno()).st_blksize
    file.write(bytes(block - 1))
    file.write(b"x")
    written = [os.path.getsize("data.bin") / block]
    file.write(b"y")
    written.append(os.path.getsize("data.bin") / block)

print("blocks written:", written)
assert os.path.getsize("data.bin") == block + 1
assert written == [0, 1]
