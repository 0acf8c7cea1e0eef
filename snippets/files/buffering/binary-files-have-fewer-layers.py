kinds = []
for mode, buffering in (("wb", -1), ("rb", -1), ("r+b", -1), ("rb", 0)):
    with open("data", mode, buffering=buffering) as file:
        raw = getattr(file, "raw", None)
        kinds.append((mode, type(file).__name__, type(raw).__name__))

assert kinds == [
    ("wb", "BufferedWriter", "FileIO"),
    ("rb", "BufferedReader", "FileIO"),
    ("r+b", "BufferedRandom", "FileIO"),
    ("rb", "FileIO", "NoneType"),
]
print(*kinds, sep="\n")
