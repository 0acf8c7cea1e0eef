class Basket:
    def __size__(self):
        return 3

    def __len(self):
        return 4


basket = Basket()
try:
    len(basket)
    outcome = None
except TypeError as error:
    outcome = type(error).__name__

assert outcome == "TypeError"
assert basket.__size__() == 3
assert sorted(name for name in vars(Basket) if "size" in name or "len" in name) == ["_Basket__len", "__size__"]
print(outcome, basket.__size__())
