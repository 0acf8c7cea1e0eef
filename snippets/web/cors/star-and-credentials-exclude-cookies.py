# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.testclient import TestClient


async def application(scope, receive, send):
    await JSONResponse(Request(scope).cookies)(scope, receive, send)


client = TestClient(CORSMiddleware(application, allow_origins=["*"], allow_credentials=True), cookies={"session": "ann"})
answer = client.get("/", headers={"Origin": "https://evil.example"})
assert answer.json() == {"session": "ann"}
allowed = [answer.headers[f"Access-Control-Allow-{name}"] for name in ("Credentials", "Origin")]
assert allowed[0] == "true"
assert allowed[1].endswith("evil.example")
print(allowed)
assert allowed == ["true", "*"]
