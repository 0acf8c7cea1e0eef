import itertools


class Hand:
    beaten_by = {"rock": "paper", "paper": "scissors", "scissors": "rock"}

    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return self.beaten_by[self.name] == other.name


assert Hand("rock") < Hand("paper") < Hand("scissors") < Hand("rock")

results = set()
for names in itertools.permutations(Hand.beaten_by):
    hands = sorted(map(Hand, names))
    results.add(tuple(hand.name for hand in hands))

# A consistent order has one result for the six inputs.
assert [sorted(result) for result in results] == [["paper", "rock", "scissors"]] * 3
print(len(results), min(results))
