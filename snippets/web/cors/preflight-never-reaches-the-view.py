# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware, allow_origins=["https://shop.example"], allow_methods=["PUT"], allow_headers=["X-Key"]
)
calls = []
app.add_api_route("/", lambda: calls.append("view"), methods=["PUT", "OPTIONS", "DELETE"])
client = TestClient(app)


def preflight(origin, method, header):
    headers = {"Origin": origin, "Access-Control-Request-Method": method, "Access-Control-Request-Headers": header}
    return client.options("/", headers=headers)


allowed = preflight("https://shop.example", "PUT", "X-Key")
refused = [
    preflight("https://evil.example", "PUT", "X-Key"),
    preflight("https://shop.example", "DELETE", "X-Key"),
    preflight("https://shop.example", "PUT", "X-Other"),
]
assert (allowed.status_code, allowed.headers["Access-Control-Allow-Methods"]) == (200, "PUT")
assert [answer.text for answer in refused] == [f"Disallowed CORS {what}" for what in ("origin", "method", "headers")]
assert {answer.status_code for answer in refused} == {400}
assert calls == []
print([answer.text for answer in refused])
