USER = {"roles": ["admin"]}


def test_demote():
    USER["roles"].remove("admin")
    assert USER["roles"] == []


def test_is_admin():
    assert USER["roles"] == ["admin"]


def outcome(test):
    try:
        test()
        return "passed"
    except AssertionError:
        return "failed"


outcomes = [outcome(test) for test in (test_is_admin, test_demote, test_is_admin)]
print(outcomes)
assert outcomes == ["passed", "passed", "failed"]
assert outcomes[2] == "passed"
