# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.testclient import TestClient


async def application(scope, receive, send):
    await JSONResponse(Request(scope).cookies)(scope, receive, send)


def answer(cookies, **options):
    client = TestClient(CORSMiddleware(application, allow_origins=["*"], **options), cookies=cookies)
    found = client.get("/", headers={"Origin": "https://evil.example"})
    return found.json(), [found.headers.get(f"Access-Control-Allow-{name}") for name in ("Origin", "Credentials")]


session = {"session": "ann"}
answers = [answer(cookies, allow_credentials=True) for cookies in (session, {})]
assert answers == [(session, ["https://evil.example", "true"]), ({}, ["https://evil.example", "true"])]
assert answer(session) == (session, ["*", None])
print(answers)
