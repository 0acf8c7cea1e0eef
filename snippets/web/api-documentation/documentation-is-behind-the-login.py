# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import Depends, FastAPI, HTTPException
from fastapi.testclient import TestClient


def check_key():
    raise HTTPException(401)


app = FastAPI(dependencies=[Depends(check_key)])
app.add_api_route("/items", lambda: ["pen"])
client = TestClient(app)
assert client.get("/items").status_code == 401
statuses = [client.get(url).status_code for url in ("/docs", "/openapi.json")]
print(statuses)
assert statuses == [401, 401]
