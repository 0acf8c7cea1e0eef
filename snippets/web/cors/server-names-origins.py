# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.testclient import TestClient

client = TestClient(CORSMiddleware(Response(), allow_origins=["https://shop.example"]))
allowed = {
    origin: client.get("/", headers={"Origin": origin}).headers.get("Access-Control-Allow-Origin")
    for origin in ("https://shop.example", "https://evil.example")
}
assert allowed == {"https://shop.example": "https://shop.example", "https://evil.example": None}
print(allowed)
