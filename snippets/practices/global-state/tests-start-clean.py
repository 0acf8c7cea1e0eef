registered = []


def register(name):
    registered.append(name)
    return len(registered)


def test_first():
    return register("ada") == 1


def test_second():
    return register("bob") == 1


passed = [test_first(), test_second()]
assert (passed[0], registered) == (True, ["ada", "bob"])
print(passed)
assert passed[1] is True
