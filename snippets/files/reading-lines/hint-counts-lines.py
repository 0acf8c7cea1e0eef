import io

file = io.StringIO("one\ntwo\nthree\n")
lines = file.readlines(2)

print(lines)
assert lines == ["one\n", "two\n"]
