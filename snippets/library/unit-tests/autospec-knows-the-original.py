from unittest.mock import Mock, create_autospec


class Mailer:
    def __init__(self):
        self.host = None

    def send(self, address):
        raise NotImplementedError


def outcome_of(act, *arguments):
    try:
        act(*arguments)
        return "accepted"
    except (AttributeError, TypeError) as error:
        return type(error).__name__, str(error).split("attribute")[-1]


def outcomes(mailer):
    return [
        outcome_of(getattr, mailer, "sned"),
        outcome_of(getattr, mailer, "host"),
        outcome_of(mailer.send),
        outcome_of(mailer.send, "a@b.c", "a@b.c"),
        outcome_of(getattr, mailer.send, "asssert_called_once"),
        outcome_of(mailer.send, "a@b.c"),
    ]


assert hasattr(Mailer(), "host")
strict = create_autospec(Mailer)()
found = outcomes(strict)
assert found == [
    ("AttributeError", " 'sned'"),
    ("AttributeError", " 'host'"),
    ("TypeError", "missing a required argument: 'address'"),
    ("TypeError", "too many positional arguments"),
    ("AttributeError", " 'asssert_called_once'"),
    "accepted",
]
assert str(strict.send.mock_calls) == "[call('a@b.c')]"
assert outcomes(Mock()) == ["accepted"] * 6
print(*found, sep="\n")
