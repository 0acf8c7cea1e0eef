# /// script
# requires-python = ">=3.15"
# ///
import functools

calls = []


@functools.cache
def total(prices):
    calls.append(list(prices))
    return sum(prices.values())


assert total(frozendict(tea=2, milk=1)) == total(frozendict(milk=1, tea=2)) == 3
assert calls == [["tea", "milk"]]
refused = []
for prices in ({"tea": 2}, frozendict(tea=[2])):
    try:
        total(prices)
    except TypeError as error:
        refused.append(str(error).split("type: ")[1])
assert refused == ["'dict'", "'list'"]
print(calls, refused)
