class Never:
    def __eq__(self, other):
        return False


class Hand:
    beaten_by = {"rock": "paper", "paper": "scissors", "scissors": "rock"}

    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return self.beaten_by[self.name] == other.name


never = Never()
names = [hand.name for hand in sorted(map(Hand, ("paper", "rock", "scissors")))]

assert (never == never, never is never) == (False, True)
assert Hand("rock") < Hand("paper") < Hand("scissors") < Hand("rock")
assert sorted(names) == ["paper", "rock", "scissors"]
print(never == never, len(names))
