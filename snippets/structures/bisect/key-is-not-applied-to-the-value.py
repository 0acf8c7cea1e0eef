import bisect

people = [("Ada", 1815), ("Alan", 1912), ("Grace", 1906)]
people.sort(key=lambda person: person[1])
keyed = []


def year(person):
    keyed.append(person)
    return person[1]


assert bisect.bisect_left(people, 1906, key=year) == 1
assert 1906 not in keyed
bisect.insort(people, ("Kurt", 1906), key=year)
assert ("Kurt", 1906) in keyed
assert [name for name, _ in people] == ["Ada", "Grace", "Kurt", "Alan"]
try:
    bisect.bisect_left(people, ("Kurt", 1906), key=year)
except TypeError as error:
    assert "'int' and 'tuple'" in str(error)
print([name for name, _ in people])
