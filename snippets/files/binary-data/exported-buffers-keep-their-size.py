data = bytearray(b"abc")

with memoryview(data):
    data[0] = ord("A")
    outcome = "nothing raised"
    try:
        data.append(0)
    except BufferError as error:
        outcome = f"BufferError: {error}"
data.append(ord("d"))

assert outcome == "BufferError: Existing exports of data: object cannot be re-sized"
assert data == b"Abcd"
print(outcome, data)
