import io

text = "one\ntwo\nthree\n"
lines = {hint: io.StringIO(text).readlines(hint) for hint in (3, 4, 7)}

assert io.StringIO(text).readlines() == ["one\n", "two\n", "three\n"]
assert lines == {3: ["one\n"], 4: ["one\n", "two\n"], 7: ["one\n", "two\n"]}
print(lines)
