# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.testclient import TestClient

calls = []


async def application(scope, receive, send):
    calls.append(scope["method"])
    await Response()(scope, receive, send)


client = TestClient(
    CORSMiddleware(application, allow_origins=["https://shop.example"], allow_methods=["PUT"], allow_headers=["X-Key"])
)


def preflight(origin, method, header):
    headers = {"Origin": origin, "Access-Control-Request-Method": method, "Access-Control-Request-Headers": header}
    answer = client.options("/", headers=headers)
    return answer.status_code, answer.text


answers = {
    asked: preflight(*asked)
    for asked in [
        ("https://shop.example", "PUT", "X-Key"),
        ("https://evil.example", "PUT", "X-Key"),
        ("https://shop.example", "DELETE", "X-Key"),
        ("https://shop.example", "PUT", "X-Other"),
    ]
}
assert answers == {
    ("https://shop.example", "PUT", "X-Key"): (200, "OK"),
    ("https://evil.example", "PUT", "X-Key"): (400, "Disallowed CORS origin"),
    ("https://shop.example", "DELETE", "X-Key"): (400, "Disallowed CORS method"),
    ("https://shop.example", "PUT", "X-Other"): (400, "Disallowed CORS headers"),
}
assert calls == []
client.options("/")
assert calls == ["OPTIONS"]
print(answers)
