# /// script
# requires-python = ">=3.11"
# ///
import random

letters, refused = {"a", "b", "c"}, []
for act in (random.choice, lambda population: random.sample(population, 2)):
    try:
        act(letters)
    except TypeError:
        refused.append(act)
assert len(refused) == 2
drawn = random.sample(sorted(letters), 3)
assert (type(drawn), set(drawn)) == (list, letters)
assert random.choice(sorted(letters)) in letters
print(sorted(drawn))
