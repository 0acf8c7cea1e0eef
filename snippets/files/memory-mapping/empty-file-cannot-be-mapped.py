import mmap

outcomes = []
for content in (b"", b"a"):
    with open("data.bin", "w+b") as file:
        file.write(content)
        file.flush()
        try:
            outcomes.append(len(mmap.mmap(file.fileno(), 0)))
        except ValueError as error:
            outcomes.append(str(error))
assert outcomes == ["cannot mmap an empty file", 1]
print(outcomes)
