class ApiError(Exception):
    code = "INTERNAL"
    status = 500

    def payload(self):
        return self.status, {"error": {"code": self.code, "message": str(self)}}


class BadRequest(ApiError):
    code = "BAD_REQUEST"
    status = 400


class BadField(BadRequest):
    code = "BAD_FIELD"


def respond(error):
    try:
        raise error
    except ApiError as caught:
        return caught.payload()


responses = [respond(ApiError("broken")), respond(BadField("age: not a number"))]

assert responses == [
    (500, {"error": {"code": "INTERNAL", "message": "broken"}}),
    (400, {"error": {"code": "BAD_FIELD", "message": "age: not a number"}}),
]
print(*responses, sep="\n")
