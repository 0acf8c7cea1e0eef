from unittest.mock import Mock


class Mailer:
    def send(self, to):
        raise NotImplementedError


def attempt(mailer):
    try:
        mailer.send()
        return "accepted"
    except TypeError:
        return "refused"


double = Mock(spec=Mailer)
assert double.__class__ is Mailer
outcomes = {"real": attempt(Mailer()), "double": attempt(double)}
print(outcomes)
assert outcomes == {"real": "refused", "double": "accepted"}
assert outcomes["double"] == "refused"
