kinds = []
for mode, options in (("wb", {}), ("rb", {}), ("r+b", {}), ("rb", {"buffering": 0})):
    with open("data", mode, **options) as file:
        raw = getattr(file, "raw", None)
        kinds.append((mode, type(file).__name__, type(raw).__name__))

assert kinds == [
    ("wb", "BufferedWriter", "FileIO"),
    ("rb", "BufferedReader", "FileIO"),
    ("r+b", "BufferedRandom", "FileIO"),
    ("rb", "FileIO", "NoneType"),
]
print(*kinds, sep="\n")
