# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import Depends, FastAPI, HTTPException
from fastapi.testclient import TestClient


def check_key():
    raise HTTPException(401)


def statuses(**options):
    app = FastAPI(dependencies=[Depends(check_key)], **options)
    app.add_api_route("/items", lambda: ["pen"])
    client = TestClient(app)
    return [client.get(url).status_code for url in ("/items", "/docs", "/redoc", "/openapi.json")]


assert statuses() == [401, 200, 200, 200]
assert statuses(openapi_url=None) == [401, 404, 404, 404]
print(statuses(), statuses(openapi_url=None))
