# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware


def headers(credentials):
    app = FastAPI()
    app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=credentials)
    app.add_api_route("/", lambda: "the user's secret")
    client = TestClient(app, cookies={"session": "ann"})
    answer = client.get("/", headers={"Origin": "https://evil.example"})
    return [answer.headers.get(f"Access-Control-Allow-{name}") for name in ("Origin", "Credentials")]


with_credentials, without = headers(True), headers(False)
assert with_credentials == ["https://evil.example", "true"]
assert without[1] is None
print(with_credentials)
