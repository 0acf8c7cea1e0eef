assert bytearray(5) == b"\0\0\0\0\0" == bytes(5)
assert bytearray([5]) == b"\x05"
assert bytearray("é", "utf-8") == b"\xc3\xa9"
outcomes = []
for source in ("", [256], -1):
    try:
        bytearray(source)
    except (TypeError, ValueError) as error:
        outcomes.append(str(error))
assert outcomes == ["string argument without an encoding", "byte must be in range(0, 256)", "negative count"]
print(bytearray(5), bytearray([5]), outcomes)
