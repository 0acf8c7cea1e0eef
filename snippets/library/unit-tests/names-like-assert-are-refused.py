from unittest.mock import Mock


def outcome_of(name):
    try:
        return type(getattr(Mock(), name)).__name__
    except AttributeError:
        return "refused"


names = ("assert_caled_once", "assertions", "asssert_called_once", "assert_called_once")
outcomes = {name: outcome_of(name) for name in names}
assert outcomes == {
    "assert_caled_once": "refused",
    "assertions": "refused",
    "asssert_called_once": "Mock",
    "assert_called_once": "method",
}
print(outcomes)
