asked = []


class Basket:
    def __getattribute__(self, name):
        asked.append(name)
        return object.__getattribute__(self, name)

    def __len__(self):
        return 5


basket = Basket()
basket.__len__ = lambda: 3
implicit = len(basket)
asked_by_len = list(asked)
explicit = basket.__len__()

assert (implicit, asked_by_len) == (5, [])
assert (explicit, asked) == (3, ["__len__"])
print(implicit, explicit, asked)
