# shows: several exceptions without parentheses
# python: >=3.14
try:
    int("x")
except ValueError, TypeError:
    seen = "caught"
assert seen == "caught"
print(seen)
