class Deck:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return ["ace", "king"][index]


deck = Deck()
assert (deck[0], deck[1], len(deck)) == ("ace", "king", 2)
try:
    turned = reversed(deck)
except TypeError:
    turned = None
print(None if turned is None else list(turned))
assert turned is None
