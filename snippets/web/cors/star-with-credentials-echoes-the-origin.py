# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.testclient import TestClient


async def application(scope, receive, send):
    await JSONResponse(Request(scope).cookies)(scope, receive, send)


def answer(**options):
    client = TestClient(CORSMiddleware(application, allow_origins=["*"], **options), cookies={"session": "ann"})
    found = client.get("/", headers={"Origin": "https://evil.example"})
    return found.json(), [found.headers.get(f"Access-Control-Allow-{name}") for name in ("Origin", "Credentials")]


with_credentials, without = answer(allow_credentials=True), answer()
assert with_credentials == ({"session": "ann"}, ["https://evil.example", "true"])
assert without[1][1] is None
print(with_credentials)
