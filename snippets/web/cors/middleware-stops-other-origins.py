# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])
called = []
app.add_api_route("/{name}", lambda name: called.append(name), methods=["POST"])
client = TestClient(app)
allowed = {
    name: "Access-Control-Allow-Origin" in client.post(f"/{name}", headers={"Origin": f"https://{name}.example"}).headers
    for name in ("shop", "evil")
}
assert allowed == {"shop": True, "evil": False} and called[0] == "shop"
print(called)
assert called == ["shop"]
