def total():
    numbers = []
    try:
        while True:
            numbers.append((yield sum(numbers)))
    except GeneratorExit:
        return sum(numbers)


generator = total()
assert [next(generator), generator.send(2), generator.send(3)] == [0, 2, 5]
result = generator.close()

print("close() returned", result)
assert result == None
