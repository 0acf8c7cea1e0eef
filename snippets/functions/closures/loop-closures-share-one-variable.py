functions = []


def outer():
    for number in range(3):
        functions.append(lambda: number)


outer()
results = [function() for function in functions]
cells = {id(function.__closure__[0]) for function in functions}

assert results == [2, 2, 2]
assert len(cells) == 1
print(results)
