import io

file = io.BytesIO(b"content")


def write(data):
    file.seek(0)
    try:
        file.write(data)
    except BufferError as error:
        return str(error)
    return file.getvalue()


def writes():
    return [write(data) for data in (b"CON", b"longer content")]


with file.getbuffer():
    during = writes()
    assert file.getvalue() == b"content"
assert during == ["Existing exports of data: object cannot be re-sized"] * 2
assert writes() == [b"CONtent", b"longer content"]
print(during)
