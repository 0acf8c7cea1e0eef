class ApiError(Exception):
    code, status = "INTERNAL", 500


class BadRequest(ApiError):
    status = 400


class BadField(BadRequest):
    code = "BAD_FIELD"


def respond(error):
    try:
        raise error
    except ApiError as caught:
        return caught.status, {"error": {"code": caught.code, "message": str(caught)}}


responses = [respond(error) for error in (ApiError("broken"), BadRequest("no body"), BadField("age"))]
assert responses == [
    (500, {"error": {"code": "INTERNAL", "message": "broken"}}),
    (400, {"error": {"code": "INTERNAL", "message": "no body"}}),
    (400, {"error": {"code": "BAD_FIELD", "message": "age"}}),
]
print(*responses, sep="\n")
