# /// script
# requires-python = ">=3.12"
# ///
class Shop:
    def prices(self):
        return [5, 3]


class Sale(Shop):
    def from_list(self):
        return [sum(super().prices()) - cut for cut in (1, 2)]

    def from_generator(self):
        return list(sum(super().prices()) - cut for cut in (1, 2))

    def from_first_iterable(self):
        return list(price - 1 for price in super().prices())


sale = Sale()
assert sale.from_list() == [7, 6]
assert sale.from_first_iterable() == [4, 2]
try:
    outcome = sale.from_generator()
except TypeError as error:
    outcome = str(error).partition(" ")[0]
assert outcome == "super(type,"
print(sale.from_list(), outcome)
