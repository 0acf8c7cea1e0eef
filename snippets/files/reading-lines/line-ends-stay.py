import io

text = "one\n\nlast"

file = io.StringIO(text)
one_by_one = [file.readline() for _ in range(4)]
as_list = io.StringIO(text).readlines()
iterated = list(io.StringIO(text))

assert one_by_one == ["one\n", "\n", "last", ""]
assert as_list == iterated == ["one\n", "\n", "last"]
print(one_by_one)
