import io
import socket

outcomes = []
left, right = socket.socketpair()
with left, right:
    for send in (left.send, io.BytesIO().write):
        try:
            send("text")
            outcomes.append("accepted")
        except TypeError as error:
            outcomes.append(f"TypeError: {error}")

raw = io.BytesIO()
file = io.TextIOWrapper(raw, encoding="latin-1")
file.write("caf\u00e9")
file.flush()

assert outcomes == ["TypeError: a bytes-like object is required, not 'str'"] * 2
assert raw.getvalue() == b"caf\xe9"
file.seek(0)
assert file.read() == "caf\u00e9"
print(outcomes[0], raw.getvalue())
