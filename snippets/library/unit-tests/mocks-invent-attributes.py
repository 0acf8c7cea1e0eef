from unittest.mock import Mock, create_autospec


class Mailer:
    def send(self, address, text):
        pass


def outcome_of(act):
    try:
        act()
    except (AttributeError, TypeError) as error:
        return type(error).__name__
    return "nothing raised"


plain = Mock()
strict = create_autospec(Mailer, instance=True)
plain_outcomes = [
    outcome_of(lambda: plain.sned("a@b.c")),
    outcome_of(lambda: plain.send()),
    outcome_of(lambda: plain.send.asssert_called_once_with("a@b.c")),
    outcome_of(lambda: plain.send.assert_caled_once()),
]
strict_outcomes = [
    outcome_of(lambda: strict.sned("a@b.c")),
    outcome_of(lambda: strict.send()),
    outcome_of(lambda: strict.send.asssert_called_once_with("a@b.c")),
    outcome_of(lambda: strict.send("a@b.c", "hello")),
]
assert plain_outcomes == ["nothing raised", "nothing raised", "nothing raised", "AttributeError"]
assert strict_outcomes == ["AttributeError", "TypeError", "AttributeError", "nothing raised"]
print(plain_outcomes)
print(strict_outcomes)
