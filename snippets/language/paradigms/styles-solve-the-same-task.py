from functools import reduce

prices = [3, 4, 9]


def procedural(prices):
    total = 0
    for price in prices:
        if price > 3:
            total += 2 * price
    return total


class Basket:
    def __init__(self):
        self.total = 0

    def add(self, price):
        if price > 3:
            self.total += 2 * price


basket = Basket()
for price in prices:
    basket.add(price)
functional = reduce(lambda total, price: total + 2 * price, filter(lambda price: price > 3, prices), 0)

assert procedural(prices) == basket.total == functional == 26
print(procedural(prices), basket.total, functional)
