import random

draw = random.Random(2)
people = [(draw.choice("abc"), draw.randrange(4)) for _ in range(50)]
passes = sorted(people, key=lambda person: person[1], reverse=True)
passes.sort(key=lambda person: person[0])
assert passes == sorted(people, key=lambda person: (person[0], -person[1]))
wrong = sorted(sorted(people, key=lambda person: person[0]), key=lambda person: person[1], reverse=True)
assert wrong != passes
assert passes[:3] == [("a", 3), ("a", 2), ("a", 2)]
print(passes[:3])
