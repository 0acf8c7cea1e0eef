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
origins = [
    "https://shop.example",
    "http://shop.example",
    "https://shop.example:8443",
    "https://www.shop.example",
    "https://shop.example/",
]
allowed = [
    origin for origin in origins if "Access-Control-Allow-Origin" in client.get("/", headers={"Origin": origin}).headers
]
assert allowed == ["https://shop.example"]
print(allowed)
