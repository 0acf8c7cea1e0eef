from unittest.mock import Mock


class Mailer:
    def send(self):
        return "sent"


def attempt(action, *arguments):
    try:
        action(*arguments)
        return "accepted"
    except AttributeError:
        return "refused"


outcomes = {}
for name, mailer in (("none", Mock()), ("spec", Mock(spec=Mailer)), ("spec_set", Mock(spec_set=Mailer))):
    outcomes[name] = [
        attempt(mailer.send),
        attempt(getattr, mailer, "retries"),
        attempt(setattr, mailer, "retries", None),
        attempt(getattr, mailer, "retries"),
    ]
assert outcomes == {
    "none": ["accepted", "accepted", "accepted", "accepted"],
    "spec": ["accepted", "refused", "accepted", "accepted"],
    "spec_set": ["accepted", "refused", "refused", "refused"],
}
print(outcomes)
