from unittest.mock import Mock


class Mailer:
    def send(self, to, text):
        raise NotImplementedError


def attempt(action):
    try:
        action()
        return "accepted"
    except AttributeError as error:
        return type(error).__name__


outcomes = {}
for name, mailer in (("none", Mock()), ("spec", Mock(spec=Mailer)), ("spec_set", Mock(spec_set=Mailer))):
    outcomes[name] = [
        attempt(lambda: mailer.send("ada")),
        attempt(lambda: mailer.receive()),
        attempt(lambda: setattr(mailer, "retries", 3)),
    ]
assert outcomes == {
    "none": ["accepted", "accepted", "accepted"],
    "spec": ["accepted", "AttributeError", "accepted"],
    "spec_set": ["accepted", "AttributeError", "AttributeError"],
}
print(outcomes)
