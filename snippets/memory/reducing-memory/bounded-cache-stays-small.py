import weakref
from functools import lru_cache


class Result:
    pass


def alive(maxsize):
    made = []

    def compute(number):
        result = Result()
        made.append(weakref.ref(result))
        return result

    cached = lru_cache(maxsize=maxsize)(compute)
    for number in range(100):
        cached(number)
    return sum(reference() is not None for reference in made)


assert (alive(10), alive(None), alive(0)) == (10, 100, 0)
print(alive(10), alive(None))
