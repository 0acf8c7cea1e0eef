from itertools import product

paths = set()


def together(a, b, c):
    path = ("a" if a else "-", "b" if b else "-", "c" if c else "-")
    paths.add(path)
    return "".join(path)


def part(name):
    return lambda flag: name if flag else "-"


results = [together(*flags) for flags in product([True, False], repeat=3)]
parts = [part(name) for name in "abc"]
composed = ["".join(part(flag) for part, flag in zip(parts, flags)) for flags in product([True, False], repeat=3)]
tests_of_parts = [part(flag) for part in parts for flag in (True, False)]
print(len(paths), len(tests_of_parts))
assert len(paths) == 8 and tests_of_parts == ["a", "-", "b", "-", "c", "-"]
assert results == composed
