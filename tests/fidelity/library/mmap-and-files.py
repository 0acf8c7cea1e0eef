# shows: a mapped file
import mmap

with open("f", "w+b") as file:
    file.write(b"hello")
    file.flush()
    with mmap.mmap(file.fileno(), 0) as m:
        m[0:1] = b"J"
        m.flush()
    file.seek(0)
    seen = file.read()
assert seen == b"Jello"
print(seen)
