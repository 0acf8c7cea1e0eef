import random

generator = random.Random()
assert generator.choices("a", k=3) == ["a", "a", "a"]
assert generator.choices("ab", weights=[0, 1], k=4) == ["b", "b", "b", "b"]
assert sorted(generator.sample("abc", k=3)) == ["a", "b", "c"]
assert generator.sample("aa", k=2) == ["a", "a"]
assert generator.sample("a", k=2, counts=[2]) == ["a", "a"]
try:
    generator.sample("ab", k=3)
except ValueError as error:
    reason = str(error)
assert "larger than population" in reason
