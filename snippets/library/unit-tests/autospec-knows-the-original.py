from unittest.mock import Mock, create_autospec


class Mailer:
    def send(self, address, text):
        pass


def outcome_of(act):
    try:
        act()
        return "accepted"
    except (AttributeError, TypeError) as error:
        return type(error).__name__


def outcomes(mailer):
    return [
        outcome_of(lambda: mailer.sned("a@b.c", "hello")),
        outcome_of(lambda: mailer.send()),
        outcome_of(lambda: mailer.send.asssert_called_once()),
        outcome_of(lambda: mailer.send("a@b.c", "hello")),
    ]


strict, plain = outcomes(create_autospec(Mailer, instance=True)), outcomes(Mock())
assert strict == ["AttributeError", "TypeError", "AttributeError", "accepted"]
assert plain == ["accepted"] * 4
print(strict, plain, sep="\n")
