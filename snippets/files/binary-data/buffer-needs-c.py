class Packet:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        return memoryview(self.data)


class Heir(bytearray):
    pass


assert Packet(b"head").__buffer__(0) == b"head"
assert memoryview(Heir(b"head")) == b"head"
try:
    outcome = bytes(memoryview(Packet(b"head")))
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome in (b"head", "TypeError")
assert outcome == "TypeError"
