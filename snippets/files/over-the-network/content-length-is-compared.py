import http.client
import io


class Connection:
    def __init__(self, data):
        self.data = data

    def makefile(self, mode):
        return io.BytesIO(self.data)


def read(head, body):
    response = http.client.HTTPResponse(Connection(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n" + body))
    response.begin()
    try:
        return response.read()
    except http.client.IncompleteRead as error:
        return "incomplete", error.partial, error.expected


with_length = read(b"Content-Length: 10\r\n", b"half")
without = read(b"Connection: close\r\n", b"half")
print(with_length, without)
assert with_length == ("incomplete", b"half", 6)
assert without == b"half"
