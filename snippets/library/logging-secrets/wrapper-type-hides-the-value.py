from dataclasses import dataclass


class Secret:
    def __init__(self, value):
        self._value = value

    def reveal(self):
        return self._value

    def __repr__(self):
        return "Secret(***)"


@dataclass
class Account:
    name: str
    password: Secret


password = Secret("s3cret")
texts = ["%s" % password, "%r" % password, f"{password}", f"{[password]}", str(Account("ada", password))]
assert texts == ["Secret(***)"] * 3 + ["[Secret(***)]", "Account(name='ada', password=Secret(***))"]
assert password.reveal() == "s3cret"
assert vars(password) == {"_value": "s3cret"}
print(texts)
