import functools

rates = {"EUR": 2}


@functools.cache
def price(amount, currency):
    return amount * rates[currency]


assert price(10, "EUR") == 20
rates["EUR"] = 3
assert price(10, "EUR") == 20
assert (price(11, "EUR"), price.__wrapped__(10, "EUR")) == (33, 30)
price.cache_clear()
assert price(10, "EUR") == 30
print(price(10, "EUR"))
