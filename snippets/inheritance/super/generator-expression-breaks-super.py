# /// script
# requires-python = ">=3.12"
# ///
class Shop:
    def price(self, item):
        return len(item)


class Sale(Shop):
    def price(self, item):
        return super().price(item) - 1

    def prices(self, items):
        return [super().price(item) for item in items]

    def total(self, items):
        return sum(super().price(item) for item in items)

    def total_of_bound(self, items):
        price = super().price
        return sum(price(item) for item in items)


sale = Sale()
assert sale.price("apple") == 4
assert sale.prices(["apple", "fig"]) == [5, 3]
assert sale.total_of_bound(["apple", "fig"]) == 8
try:
    outcome = sale.total(["apple", "fig"])
except TypeError as error:
    outcome = str(error).partition(" ")[0]
assert outcome == "super(type,"
print(sale.prices(["apple", "fig"]), outcome)
