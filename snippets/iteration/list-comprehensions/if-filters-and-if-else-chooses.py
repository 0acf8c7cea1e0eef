numbers = [-1, 2, -3]
assert [n for n in numbers if n < 0] == [-1, -3]
assert [n if n < 0 else 0 for n in numbers] == [-1, 0, -3]
try:
    compile("[n for n in numbers if n < 0 else 0]", "<text>", "eval")
except SyntaxError as error:
    refused = error.text
assert refused == "[n for n in numbers if n < 0 else 0]"
print([n if n < 0 else 0 for n in numbers])
