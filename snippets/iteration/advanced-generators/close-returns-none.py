def total():
    numbers = []
    try:
        while True:
            numbers.append((yield))
    except GeneratorExit:
        return sum(numbers)


generator = total()
next(generator)
generator.send(2)
generator.send(3)
result = generator.close()

print("close() returned", result)
assert result == None
