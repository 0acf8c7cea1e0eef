from itertools import islice

computed = []


def squares():
    number = 0
    while True:
        computed.append(number)
        yield number**2
        number += 1


assert list(islice(squares(), 5)) == [0, 1, 4, 9, 16]
assert computed == [0, 1, 2, 3, 4]
print(f"{len(computed)} squares computed")
