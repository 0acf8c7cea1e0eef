# shows: an assert on a name that is declared global
count = 0


def bump():
    global count
    count += 1
    assert count == globals()["count"]


bump()
bump()
print(count)
