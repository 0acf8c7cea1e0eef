# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.testclient import TestClient

client = TestClient(CORSMiddleware(Response(), allow_origins=["https://shop.example"]))
origins = [
    "https://shop.example",
    "http://shop.example",
    "https://shop.example:8443",
    "https://www.shop.example",
]
allowed = {
    origin: "Access-Control-Allow-Origin" in client.get("/", headers={"Origin": origin}).headers for origin in origins
}
assert allowed == {
    "https://shop.example": True,
    "http://shop.example": False,
    "https://shop.example:8443": False,
    "https://www.shop.example": False,
}
print(allowed)
