thing = float("nan")
same = thing

print(thing is same)
assert thing == same
