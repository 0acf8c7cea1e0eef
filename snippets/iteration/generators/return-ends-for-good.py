def digits():
    yield 1
    yield 2
    return
    yield 3


iterator = digits()
passes = [list(iterator), list(iterator), list(iterator)]
assert passes == [[1, 2], [], []]
print(passes)
