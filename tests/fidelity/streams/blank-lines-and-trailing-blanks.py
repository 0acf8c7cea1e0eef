# shows: blanks at the ends of lines
print("a   \n   \n\tb\t")
n = len("   ")
assert n == 3
