data = b"PNG"
mutable = bytearray(data)
mutable[0] = 74

outcome = "nothing raised"
try:
    mutable[0] = 256
except ValueError as error:
    outcome = f"ValueError: {error}"

assert (data[0], data[:1], list(data)) == (80, b"P", [80, 78, 71])
assert mutable == b"JNG"
assert outcome == "ValueError: byte must be in range(0, 256)"
print(data[0], data[:1], list(data), mutable, outcome)
