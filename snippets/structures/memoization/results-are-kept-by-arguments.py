import functools
import random


def memoize(function):
    results = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        key = args, frozenset(kwargs.items())
        if key not in results:
            results[key] = function(*args, **kwargs)
        return results[key]

    return wrapper


calls = []


@memoize
def power(base, exponent=2):
    calls.append((base, exponent))
    return base**exponent


draw = random.Random(1)
for _ in range(500):
    base, exponent = draw.randrange(5), draw.randrange(3)
    assert power(base, exponent) == base**exponent
    assert power(base, exponent=exponent) == base**exponent
assert (len(calls), len(set(calls))) == (30, 15)
assert power.__name__ == "power"
print(len(calls), len(set(calls)))
