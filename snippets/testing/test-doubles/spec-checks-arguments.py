from unittest.mock import Mock


class Mailer:
    def send(self, to, text):
        raise NotImplementedError


mailer = Mock(spec=Mailer)
try:
    mailer.send("ada", subject="hello")
    outcome = "accepted"
except TypeError:
    outcome = "refused"
print(outcome)
assert outcome == "refused"
