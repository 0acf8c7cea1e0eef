import http.client
import io
import shutil


class Connection:
    def makefile(self, mode):
        return io.BytesIO(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")


def response():
    answer = http.client.HTTPResponse(Connection())
    answer.begin()
    return answer


try:
    whole = response().read()
except http.client.IncompleteRead as error:
    whole = error.partial, error.expected
assert whole == (b"half", 6)

copy = io.BytesIO()
shutil.copyfileobj(response(), copy)
assert copy.getvalue() == b"half"
assert response().headers["Content-Length"] == "10"
print(copy.getvalue())
