import http.client
import io
import shutil


class Connection:
    def __init__(self, answer):
        self.answer = answer

    def makefile(self, mode):
        return io.BytesIO(self.answer)


def response(answer):
    started = http.client.HTTPResponse(Connection(answer))
    started.begin()
    return started


def outcome(read):
    try:
        return read()
    except http.client.IncompleteRead as error:
        return error.partial, error.expected


sized = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"
chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\nhalf"
assert outcome(response(sized).read) == (b"half", 6)
assert outcome(lambda: response(chunked).read(10)) == (b"", None)

copy = io.BytesIO()
shutil.copyfileobj(response(sized), copy)
assert copy.getvalue() == b"half"
assert response(sized).headers["Content-Length"] == "10"
print(copy.getvalue())
