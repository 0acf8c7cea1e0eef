from unittest.mock import Mock, create_autospec


class Mailer:
    def send(self, to, text):
        raise NotImplementedError


outcomes = []
for mailer in (Mock(spec=Mailer), create_autospec(Mailer, instance=True)):
    for arguments in ({"text": "hello"}, {"subject": "hello"}):
        try:
            mailer.send("ada", **arguments)
            outcomes.append("accepted")
        except TypeError as error:
            outcomes.append(str(error).partition(":")[0])
assert outcomes[:2] == ["accepted", "accepted"]
assert outcomes[2:] == ["accepted", "missing a required argument"]
print(outcomes)
