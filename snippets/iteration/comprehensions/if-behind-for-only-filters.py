numbers = [1, -2, 3]
filtered = [number for number in numbers if number > 0]
chosen = [number if number > 0 else 0 for number in numbers]
assert (filtered, chosen) == ([1, 3], [1, 0, 3])


def compiles(text):
    try:
        compile(text, "example", "eval")
    except SyntaxError:
        return False
    return True


assert compiles("[n if n > 0 else 0 for n in numbers]") is True
assert compiles("[n for n in numbers if n > 0 else 0]") is False
print(filtered, chosen)
