from unittest.mock import Mock, create_autospec


class Mailer:
    def send(self, to, text):
        raise NotImplementedError


def attempt(action):
    try:
        action()
        return "accepted"
    except (AttributeError, TypeError) as error:
        return type(error).__name__


def use(mailer):
    return [
        attempt(lambda: mailer.send("ada", subject="hello")),
        attempt(lambda: mailer.receive()),
        attempt(lambda: setattr(mailer, "retries", 3)),
    ]


mocks = Mock(), Mock(spec=Mailer), Mock(spec_set=Mailer), create_autospec(Mailer, instance=True)
outcomes = [use(mock) for mock in mocks]
assert outcomes == [
    ["accepted", "accepted", "accepted"],
    ["accepted", "AttributeError", "accepted"],
    ["accepted", "AttributeError", "AttributeError"],
    ["TypeError", "AttributeError", "accepted"],
]
for outcome in outcomes:
    print(outcome)
