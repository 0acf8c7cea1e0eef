import io

file = io.BytesIO(b"content")


def write(data):
    file.seek(0)
    try:
        file.write(data)
        return file.getvalue()
    except BufferError:
        return "BufferError"


with file.getbuffer():
    during = [write(b"CON"), write(b"longer content")]
after = [write(b"CON"), write(b"longer content")]
assert during == ["BufferError", "BufferError"]
assert after == [b"CONtent", b"longer content"]
print(during, after)
