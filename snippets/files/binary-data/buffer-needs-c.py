class Packet:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        return memoryview(self.data)


assert Packet(b"head").__buffer__(0) == b"head"
try:
    outcome = bytes(memoryview(Packet(b"head")))
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome in (b"head", "TypeError")
assert outcome == "TypeError"
