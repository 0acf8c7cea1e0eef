from pathlib import Path

path = Path("names.txt")
path.write_text("Ada\nBob\nCy\n")

with open(path) as file:
    same = iter(file) is file
    first = next(file)
    rest = list(file)
    again = list(file)
    file.seek(0)
    from_start = list(file)

assert same == True
assert (first, rest, again) == ("Ada\n", ["Bob\n", "Cy\n"], [])
assert from_start == ["Ada\n", "Bob\n", "Cy\n"]
print(first.strip(), rest, again, from_start)
