def make_counter():
    count = 0

    def increment():
        nonlocal count
        count += 1

    def current():
        return count

    return increment, current


increment, current = make_counter()
increment()
increment()

assert current() == 2
assert increment.__closure__[0] is current.__closure__[0]
print(current())
