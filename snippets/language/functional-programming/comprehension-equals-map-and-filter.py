calls = []


def recorded(label, function):
    def wrapper(value):
        calls.append(label)
        return function(value)

    return wrapper


numbers = range(6)
by_map = list(map(recorded("map", lambda n: n * n), filter(recorded("filter", lambda n: n % 2), numbers)))
by_comprehension = [n * n for n in numbers if n % 2]

assert by_map == by_comprehension == [1, 9, 25]
assert (calls.count("filter"), calls.count("map")) == (6, 3)
print(by_comprehension, calls.count("filter"), calls.count("map"))
