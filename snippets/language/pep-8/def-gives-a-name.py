import traceback

half = lambda number: number / "2"


def third(number):
    return number / "3"


names = []
for function in (half, third):
    try:
        function(1)
    except TypeError as error:
        names.append(traceback.extract_tb(error.__traceback__)[-1].name)

assert names == [half.__name__, third.__name__] == ["<lambda>", "third"]
print(names)
