# shows: eval with the file's names
x = 3
assert eval("x + 1") == 4
assert eval("(lambda y: y + x)(2)") == 5
print(eval("x"))
