import warnings
from pathlib import Path

file = other = open("notes.txt", "w")
file.write("text")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    del file
    seen = [(Path("notes.txt").read_text(), len(caught))]
    del other
    seen.append((Path("notes.txt").read_text(), len(caught)))

assert seen == [("", 0), ("text", 1)]
assert caught[0].category is ResourceWarning
print(seen, caught[0].category.__name__)
