class Deck:
    def __init__(self, *cards):
        self.cards = cards

    def __str__(self):
        return "+".join(self.cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, index):
        return self.cards[index]

    def __eq__(self, other):
        return len(self) == len(other)

    def __add__(self, other):
        return Deck(*self.cards, *other.cards)

    def __call__(self, index):
        return self.cards[-index]


deck = Deck("A", "K") + Deck("Q")
assert (str(deck), len(deck), deck[1], deck(1)) == ("A+K+Q", 3, "K", "Q")
assert deck == "xyz"
assert deck != "x"
print(deck, len(deck))
