class Shop:
    def price(self, item):
        return len(item)


class Sale(Shop):
    def price(self, item):
        return super().price(item) - 1

    def prices(self, items):
        return [super().price(item) for item in items]


sale = Sale()
try:
    outcome = sale.prices(["apple", "fig"])
except TypeError:
    outcome = "TypeError"

print(outcome)
assert (sale.price("apple"), Shop().price("apple")) == (4, 5)
assert outcome in ("TypeError", [5, 3])
assert outcome == "TypeError"
