# shows: a SyntaxWarning of the file itself is printed once
x = 5
assert x is 5
print("is")
