def total(prices):
    return 0


def test_total():
    results = []
    for price in results:
        assert total([price]) == price


test_total()
noticed = False
try:
    test_total()
except AssertionError:
    noticed = True
assert total([5]) != 5
print(noticed)
assert noticed is True
