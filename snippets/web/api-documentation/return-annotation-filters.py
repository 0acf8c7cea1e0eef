# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.exceptions import ResponseValidationError
from fastapi.testclient import TestClient
from pydantic import BaseModel

app = FastAPI()
record = {"name": "ann", "password": "secret"}


class User(BaseModel):
    name: str


@app.get("/user")
def user() -> User:
    return record


client = TestClient(app)
filtered = client.get("/user").json()
del record["name"]
try:
    client.get("/user")
except ResponseValidationError as error:
    missing = error.errors()[0]["loc"]
assert filtered == {"name": "ann"}
assert missing == ("response", "name")
print(filtered, missing)
