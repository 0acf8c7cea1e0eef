examples = [((2, 3), 6), ((4, 5), 20)]
candidates = {"constant": lambda a, b: 6, "sum": lambda a, b: a + b + 1, "product": lambda a, b: a * b}


def left(number):
    return sorted(
        name for name, area in candidates.items() if all(area(*given) == expected for given, expected in examples[:number])
    )


print(left(1), left(2))
assert left(1) == ["constant", "product", "sum"]
assert left(2) == ["product"]
