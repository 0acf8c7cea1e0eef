buffer = bytearray(b"key")
assert (buffer == b"key", b"key" == buffer, buffer == "key") == (True, True, False)
try:
    outcome = {buffer: 1}
except TypeError as error:
    outcome = str(error)
assert "unhashable type: 'bytearray'" in outcome
assert {bytes(buffer): 1}[b"key"] == 1
print(outcome)
