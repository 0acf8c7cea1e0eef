# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
app.add_api_route("/", lambda: "the user's secret")
answer = TestClient(app, cookies={"session": "ann"}).get("/", headers={"Origin": "https://evil.example"})
assert answer.headers["Access-Control-Allow-Credentials"] == "true"
print(answer.headers["Access-Control-Allow-Origin"])
assert answer.headers["Access-Control-Allow-Origin"] == "*"
