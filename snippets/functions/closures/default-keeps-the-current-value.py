def outer():
    return [lambda number=number: number for number in range(3)]


functions = outer()
results = [function() for function in functions]

assert results == [0, 1, 2]
assert [function.__defaults__ for function in functions] == [(0,), (1,), (2,)]
assert [function.__closure__ for function in functions] == [None, None, None]
print(results)
