# shows: nothing runs before a syntax error in a late line
# ends: unfit|refused
print("never")
x = 1
assert x == 1
break
