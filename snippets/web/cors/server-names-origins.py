# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])
app.add_api_route("/", lambda: "pen")
client = TestClient(app)
origins = ["https://shop.example", "https://evil.example", None]
allowed = [
    client.get("/", headers={"Origin": origin} if origin else {}).headers.get("Access-Control-Allow-Origin")
    for origin in origins
]
assert allowed == ["https://shop.example", None, None]
print(allowed)
