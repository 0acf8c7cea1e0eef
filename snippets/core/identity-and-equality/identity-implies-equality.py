thing = float("nan")
same = thing

print(thing, thing is same)
assert thing == same
