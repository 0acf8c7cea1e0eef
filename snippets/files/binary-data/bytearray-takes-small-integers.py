data = bytearray(b"PNG")
outcomes = []
for value in (74, 255, 256, -1, b"J"):
    try:
        data[0] = value
        outcomes.append((value, bytes(data)))
    except (ValueError, TypeError) as error:
        outcomes.append((value, type(error).__name__))
assert outcomes == [
    (74, b"JNG"),
    (255, b"\xffNG"),
    (256, "ValueError"),
    (-1, "ValueError"),
    (b"J", "TypeError"),
]
print(outcomes)
