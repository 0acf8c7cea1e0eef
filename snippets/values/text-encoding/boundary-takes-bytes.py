import io

# `socket.socket` inherits `send` from the class in `_socket`, which is far quicker to import.
import _socket

left, right = _socket.socketpair()
file = io.BytesIO()
outcomes = []
for write in (left.send, file.write):
    for data in (b"bytes", "text"):
        try:
            outcomes.append(write(data))
        except TypeError as error:
            outcomes.append(f"TypeError: {error}")

refused = "TypeError: a bytes-like object is required, not 'str'"
assert outcomes == [5, refused, 5, refused]
assert (right.recv(100), file.getvalue()) == (b"bytes", b"bytes")
print(outcomes)
