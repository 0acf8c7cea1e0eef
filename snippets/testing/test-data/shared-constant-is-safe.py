USER = {"roles": ["admin"]}


def test_demote():
    USER["roles"].remove("admin")
    return USER["roles"] == []


def test_is_admin():
    return USER["roles"] == ["admin"]


passed = [test() for test in (test_is_admin, test_demote, test_is_admin)]
assert passed[:2] == [True, True]
print(passed)
assert passed[2] is True
