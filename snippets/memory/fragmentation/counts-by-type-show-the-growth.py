import gc
from collections import Counter


class Session:
    pass


def census():
    return Counter(type(each).__name__ for each in gc.get_objects())


leaked = [Session()]
before = census()
leaked.extend(Session() for _ in range(25))
texts = [str(number) * 3 for number in range(1_000, 1_030)]
grown = census() - before
assert grown["Session"] == 25
assert grown["str"] == 0
print(grown["Session"], len(texts))
