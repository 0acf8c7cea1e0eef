import gc

youngest, *older = gc.get_threshold()

print(youngest)
assert youngest == 700
