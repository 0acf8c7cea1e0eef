import io
import os

written = {}
for newline in (None, "\n", "\r\n"):
    buffer = io.BytesIO()
    with io.TextIOWrapper(buffer, newline=newline) as file:
        file.write("one\ntwo\n")
        file.flush()
        written[newline] = buffer.getvalue()

line_end = os.linesep.encode()
assert written[None] == b"one" + line_end + b"two" + line_end
assert written["\n"] == b"one\ntwo\n"
assert written["\r\n"] == b"one\r\ntwo\r\n"
print(written["\n"], written["\r\n"])
