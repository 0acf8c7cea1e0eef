USERS = [{"name": "ada", "roles": ["admin"]}]


def demote(user):
    user["roles"].remove("admin")
    return user


def test_demote():
    assert demote(USERS[0])["roles"] == []


def test_is_admin():
    assert USERS[0]["roles"] == ["admin"]


test_demote()
try:
    test_is_admin()
    outcome = "passed"
except AssertionError:
    outcome = "failed"
print(outcome)
assert outcome == "passed"
