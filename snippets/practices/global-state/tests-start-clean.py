registered = []


def register(name):
    registered.append(name)
    return len(registered)


def test_first():
    assert register("ada") == 1


def test_second():
    assert register("bob") == 1


test_first()
try:
    test_second()
    outcome = "both pass"
except AssertionError:
    outcome = "the second fails"
print(outcome)
assert outcome == "both pass"
