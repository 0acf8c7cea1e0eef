__limit = 5


class Account:
    def limit(self):
        return __limit

    def looked_up(self):
        return globals()["__limit"]


try:
    outcome = Account().limit()
except NameError as error:
    outcome = error.name

assert outcome == "_Account__limit"
assert Account().looked_up() == 5
_Account__limit = 7
assert Account().limit() == 7
print(outcome)
