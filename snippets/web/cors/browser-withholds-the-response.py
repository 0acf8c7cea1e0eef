# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])
sold = []
app.add_api_route("/{name}", lambda name: sold.append(name) or "sold", methods=["POST"])
client = TestClient(app)
answers = [client.post(f"/{name}", headers={"Origin": f"https://{name}.example"}) for name in ("shop", "evil")]
assert [(answer.status_code, answer.json()) for answer in answers] == [(200, "sold"), (200, "sold")]
assert ["Access-Control-Allow-Origin" in answer.headers for answer in answers] == [True, False]
assert sold == ["shop", "evil"]
print(sold)
