# shows: a SyntaxError of exec that is caught
try:
    exec("a = = 1")
except SyntaxError as error:
    seen = (error.lineno, error.offset, error.text)
assert seen[0] == 1 and seen[1] > 1
print(seen)
