functions = []


def outer():
    for number in range(3):
        functions.append(lambda: number)


outer()
results = [function() for function in functions]
assert len({id(function.__closure__[0]) for function in functions}) == 1
assert results == [2, 2, 2]
functions.clear()
for number in range(5):
    functions.append(lambda: number)
assert [function() for function in functions] == [4] * 5
print(results)
