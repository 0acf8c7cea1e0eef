# /// script
# requires-python = ">=3.13"
# ///
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
results = [generator.close(), generator.close()]

assert results == [5, None]
print(results)
