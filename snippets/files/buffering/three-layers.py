def layers(file):
    names = []
    with file:
        while file is not None:
            names.append(type(file).__name__)
            file = getattr(file, "buffer", getattr(file, "raw", None))
    return names


stacks = [
    layers(open("data", "w")),
    layers(open("data", "r")),
    layers(open("data", "r+b")),
    layers(open("data", "rb", buffering=0)),
]

assert stacks == [
    ["TextIOWrapper", "BufferedWriter", "FileIO"],
    ["TextIOWrapper", "BufferedReader", "FileIO"],
    ["BufferedRandom", "FileIO"],
    ["FileIO"],
]
print(*stacks, sep="\n")
