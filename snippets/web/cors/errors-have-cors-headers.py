# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])
app.add_api_route("/", lambda: 1 / 0)
client = TestClient(app, raise_server_exceptions=False)
answer = client.get("/", headers={"Origin": "https://shop.example"})
print(answer.status_code)
assert answer.status_code == 500
assert answer.headers.get("Access-Control-Allow-Origin") == "https://shop.example"
