buffer = bytearray(b" spam ")
results = [buffer.upper(), buffer.replace(b"s", b"S"), buffer.strip(), buffer[1:3], buffer + b"!"]
assert {type(result) for result in results} == {bytearray}
assert results == [b" SPAM ", b" Spam ", b"spam", b"sp", b" spam !"]
assert [result is buffer for result in results] == [False] * 5
assert buffer == b" spam "
print(results[0], buffer)
