import random

first, second, other = random.Random(7), random.Random(7), random.Random()
numbers = [first.random() for _ in range(5)]
assert numbers == [second.random() for _ in range(5)]
assert numbers != [other.random() for _ in range(5)]

state = first.getstate()
following = [first.random() for _ in range(5)]
first.setstate(state)
assert [first.random() for _ in range(5)] == following
