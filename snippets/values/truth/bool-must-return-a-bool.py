class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


outcomes = {}
for value in (True, False, "yes", 2, None):
    try:
        outcomes[value] = bool(Truth(value))
    except TypeError as error:
        outcomes[value] = type(error).__name__
try:
    outcomes["1"] = bool(Truth(1))
except TypeError as error:
    outcomes["1"] = type(error).__name__

assert outcomes == {
    True: True,
    False: False,
    "yes": "TypeError",
    2: "TypeError",
    None: "TypeError",
    "1": "TypeError",
}
print(outcomes)
