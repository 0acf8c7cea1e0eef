# shows: a literal in an assert and the equal one in an assignment are one object
a = "with blanks and !"
assert a is "with blanks and !"
n = 123456789
assert n is 123456789
print(n)
