# shows: closing a suspended generator expression closes what it goes over
one = 1


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


left = (number for number in numbers())
assert next(left) == one
