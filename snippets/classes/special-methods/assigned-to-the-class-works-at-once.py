class Deck:
    pass


deck = Deck()
try:
    len(deck)
except TypeError as error:
    refused = str(error)
Deck.__len__ = lambda self: 52

assert refused == "object of type 'Deck' has no len()"
assert len(deck) == 52
print(len(deck))
