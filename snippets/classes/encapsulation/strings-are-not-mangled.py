class Safe:
    __slots__ = ("__pin", "__dict__")

    def __init__(self):
        self.__pin = 1234

    def by_string(self):
        return getattr(self, "__pin")

    def store(self):
        setattr(self, "__pin", 0)


safe = Safe()
try:
    safe.by_string()
except AttributeError as error:
    outcome = f"AttributeError: {error}"
assert outcome == "AttributeError: 'Safe' object has no attribute '__pin'"
safe.store()
assert vars(safe) == {"__pin": 0}
assert safe._Safe__pin == 1234
assert [name for name in vars(Safe) if "pin" in name] == ["_Safe__pin"]
print(outcome, vars(safe), sep="\n")
