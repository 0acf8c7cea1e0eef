def wrong_total(orders):
    return sum({order["amount"] for order in orders})


def total(orders):
    return sum(order["amount"] for order in orders)


def is_told(orders):
    return wrong_total(orders) != total(orders)


large = [{"amount": number} for number in range(1000)]
small = [{"amount": 5}, {"amount": 5}]
print(len(large), is_told(large), len(small), is_told(small))
assert (is_told(large), is_told(small)) == (False, True)
