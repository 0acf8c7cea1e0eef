class Deck:
    def __iter__(self):
        return iter(["ace", "king"])


def outcome(item):
    try:
        return item in Deck()
    except TypeError:
        return "TypeError"


print(outcome("king"))
assert list(Deck()) == ["ace", "king"]
assert outcome("joker") is False, "the belief is that this raises"
assert outcome("king") == "TypeError"
