states = []


class Connection:
    def __init__(self):
        raise ValueError("refused")
        self.socket = "open"

    def __del__(self):
        states.append(vars(self).copy())


outcome = "nothing raised"
try:
    Connection()
except ValueError as error:
    outcome = f"ValueError: {error}"

assert outcome == "ValueError: refused"
assert states == [{}]
print("attributes seen by __del__:", states)
