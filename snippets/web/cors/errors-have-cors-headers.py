# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])
app.add_api_route("/broken", lambda: None.price)
client = TestClient(app, raise_server_exceptions=False)
answers = [client.get(url, headers={"Origin": "https://shop.example"}) for url in ("/missing", "/broken")]
allowed = {answer.status_code: answer.headers.get("Access-Control-Allow-Origin") for answer in answers}
assert allowed.keys() == {404, 500} and allowed[404] == "https://shop.example"
print(allowed)
assert allowed[500] == "https://shop.example"
