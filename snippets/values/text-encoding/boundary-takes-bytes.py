import io

# `socket.socket` inherits `send` from the class in `_socket`, which is far quicker to import.
import _socket

outcomes = []
left, right = _socket.socketpair()
for send in (left.send, io.BytesIO().write):
    try:
        send("text")
        outcomes.append("accepted")
    except TypeError as error:
        outcomes.append(f"TypeError: {error}")
left.close()
right.close()

raw = io.BytesIO()
file = io.TextIOWrapper(raw, encoding="latin-1")
file.write("caf\u00e9")
file.flush()

assert outcomes == ["TypeError: a bytes-like object is required, not 'str'"] * 2
assert raw.getvalue() == b"caf\xe9"
file.seek(0)
assert file.read() == "caf\u00e9"
print(outcomes[0], raw.getvalue())
