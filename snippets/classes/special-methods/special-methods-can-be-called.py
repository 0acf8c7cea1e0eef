class Deck:
    def __len__(self):
        return 52


deck = Deck()
assert deck.__len__() == len(deck) == 52
assert "__len__" in vars(Deck)
print(deck.__len__())
