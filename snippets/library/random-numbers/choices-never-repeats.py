import random

drawn = random.Random(3).choices("abc", k=5)
assert len(drawn) == 5 and set(drawn) <= set("abc")
assert len(set(drawn)) == len(drawn)
