# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.exceptions import ResponseValidationError
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient
from pydantic import BaseModel

app = FastAPI()
records = {"whole": {"name": "ann", "password": "secret"}, "part": {"password": "secret"}}


class User(BaseModel):
    name: str


class Priced(User):
    price: int = 0


class Open(User, extra="allow"):
    pass


@app.get("/open")
def everything() -> Open:
    return records["whole"]


@app.get("/priced")
def priced() -> Priced:
    return records["whole"]


@app.get("/{key}")
def user(key: str, ready: bool = False) -> User:
    return JSONResponse(records[key]) if ready else records[key]


client = TestClient(app)
answers = [client.get(url).json() for url in ("/whole", "/whole?ready=1", "/part?ready=1", "/priced", "/open")]
try:
    client.get("/part")
except ResponseValidationError as error:
    missing = error.errors()[0]["loc"]
assert answers == [{"name": "ann"}, records["whole"], records["part"], {"name": "ann", "price": 0}, records["whole"]]
assert missing == ("response", "name")
print(answers[0])
