# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import Depends, FastAPI, HTTPException
from fastapi.testclient import TestClient


def check_key():
    raise HTTPException(401)


app = FastAPI(dependencies=[Depends(check_key)])
app.add_api_route("/items", list)
client = TestClient(app)
answers = {url: client.get(url).status_code for url in ("/items", "/openapi.json")}
assert answers["/items"] == 401
print(answers["/openapi.json"])
assert answers["/openapi.json"] == 401
