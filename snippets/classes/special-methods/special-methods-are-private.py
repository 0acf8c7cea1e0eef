class Deck:
    def __len__(self):
        return 52


deck = Deck()
assert len(deck) == 52
print(hasattr(deck, "__len__"))
assert hasattr(deck, "__len__") is False
