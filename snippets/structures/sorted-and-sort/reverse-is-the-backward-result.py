people = [("Ada", 36), ("Bob", 41), ("Cy", 36)]


def age(person):
    return person[1]


descending = sorted(people, key=age, reverse=True)
backward = sorted(people, key=age)[::-1]
print(descending, backward)
assert descending[0] == backward[0] == ("Bob", 41)
assert descending == backward
