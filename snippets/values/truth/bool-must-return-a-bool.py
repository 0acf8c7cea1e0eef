class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


outcomes = []
for value in (True, False, 1, None):
    try:
        outcomes.append(bool(Truth(value)))
    except TypeError as error:
        outcomes.append(type(error).__name__)

assert outcomes == [True, False, "TypeError", "TypeError"]
print(outcomes)
