def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed at the end")


generator = numbers()
assert next(generator) == 1
