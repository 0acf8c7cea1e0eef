import io

text = "one\n\nlast"

file = io.StringIO(text)
one_by_one = [file.readline() for _ in range(4)]
file.seek(0)
first, remaining = file.readline(), file.readlines()
iterated = list(io.StringIO(text))

assert one_by_one == ["one\n", "\n", "last", ""]
assert (first, remaining) == ("one\n", ["\n", "last"])
assert iterated == ["one\n", "\n", "last"]
print(one_by_one, remaining)
