import functools

calls = []


@functools.lru_cache(maxsize=None)
def square(number):
    calls.append(number)
    return number * number


results = [square(3), square(4), square(3), square(3)]
outcome = "nothing raised"
try:
    square([3])
except TypeError as error:
    outcome = type(error).__name__

assert results == [9, 16, 9, 9]
assert calls == [3, 4]
assert outcome == "TypeError"
print(f"results {results} from calls {calls}")
