import traceback

half = lambda number: number / 2


def third(number):
    return number / 3


names = []
for function in (half, third):
    try:
        function("text")
    except TypeError as error:
        names.append((traceback.extract_tb(error.__traceback__)[-1].name, repr(function).split()[1]))

assert [half(6), third(6)] == [3, 2]
assert names == [("<lambda>", "<lambda>"), ("third", "third")]
print(names)
