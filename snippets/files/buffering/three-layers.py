import io

kinds = {}
for mode in ("w", "r", "r+"):
    with open("data.txt", mode) as file:
        kinds[mode] = [type(layer).__name__ for layer in (file, file.buffer, file.buffer.raw)]
        assert type(file.buffer.raw) is io.FileIO
        assert file.buffer.raw.name == "data.txt"

assert kinds == {
    "w": ["TextIOWrapper", "BufferedWriter", "FileIO"],
    "r": ["TextIOWrapper", "BufferedReader", "FileIO"],
    "r+": ["TextIOWrapper", "BufferedRandom", "FileIO"],
}
print(*kinds.values(), sep="\n")
