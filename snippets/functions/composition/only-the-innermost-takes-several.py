def compose(f, g):
    return lambda *arguments, **options: f(g(*arguments, **options))


assert compose(str, max)(3, 9, 4) == "9"
assert compose(len, sorted)([3, 1, 2], reverse=True) == 3
try:
    compose(max, str)(3, 9, 4)
    outcome = "called"
except TypeError as error:
    outcome = type(error).__name__
assert outcome == "TypeError"

received = []
compose(lambda *values: received.append(values), divmod)(17, 5)
assert received == [((3, 2),)]
print(received)
