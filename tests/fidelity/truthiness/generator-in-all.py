# shows: all() in an assert stops at the first false element
seen = []


def each():
    for x in [1, 0, 2]:
        seen.append(x)
        yield x


assert not all(each())
print(seen)
assert seen == [1, 0]
