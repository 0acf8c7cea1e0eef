states = []


class Connection:
    def __init__(self, refused):
        self.host = "db"
        if refused:
            raise ValueError("refused")
        self.socket = "open"

    def __del__(self):
        states.append(vars(self))


Connection(refused=False)
try:
    Connection(refused=True)
except ValueError as error:
    outcome = f"ValueError: {error}"

assert outcome == "ValueError: refused"
assert states == [{"host": "db", "socket": "open"}, {"host": "db"}]
print("attributes seen by __del__:", states)
