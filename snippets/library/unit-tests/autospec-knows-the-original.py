from unittest.mock import Mock, create_autospec


class Mailer:
    def send(self, address):
        raise NotImplementedError


def outcome_of(act, *arguments):
    try:
        act(*arguments)
        return "accepted"
    except (AttributeError, TypeError) as error:
        return f"{type(error).__name__}: {error}".replace("'function'", "Mock")


def outcomes(mailer):
    return [
        outcome_of(getattr, mailer, "sned"),
        outcome_of(mailer.send),
        outcome_of(mailer.send, "a@b.c", "too much"),
        outcome_of(getattr, mailer.send, "asssert_called_once"),
        outcome_of(mailer.send, "a@b.c"),
    ]


strict = create_autospec(Mailer(), instance=True)
outcomes_of_strict = outcomes(strict)
strict.send.assert_called_once_with("a@b.c")
assert outcomes_of_strict == [
    "AttributeError: Mock object has no attribute 'sned'",
    "TypeError: missing a required argument: 'address'",
    "TypeError: too many positional arguments",
    "AttributeError: Mock object has no attribute 'asssert_called_once'",
    "accepted",
]
assert outcomes(Mock()) == ["accepted"] * 5
print(*outcomes_of_strict, sep="\n")
