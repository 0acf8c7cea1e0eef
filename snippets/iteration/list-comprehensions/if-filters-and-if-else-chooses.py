numbers = [-1, 2, -3]
assert [n for n in numbers if n > 0] == [2]
assert [n if n > 0 else 0 for n in numbers] == [0, 2, 0]
try:
    compile("[n for n in numbers if n > 0 else 0]", "<text>", "eval")
except SyntaxError as error:
    refused = error.lineno
assert refused == 1
print([n if n > 0 else 0 for n in numbers])
