data = bytearray(b"PNG")
outcomes = []
for value in (74, 255, 256, -1, b"J"):
    try:
        data[0] = value
        outcomes.append(bytes(data))
    except (ValueError, TypeError) as error:
        outcomes.append(type(error).__name__)
assert outcomes == [b"JNG", b"\xffNG", "ValueError", "ValueError", "TypeError"]
print(outcomes)
