class Packet:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        return memoryview(self.data)


try:
    outcome = bytes(memoryview(Packet(b"head")))
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "TypeError"
