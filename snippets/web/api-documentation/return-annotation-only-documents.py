# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel

app = FastAPI()


class User(BaseModel):
    name: str


@app.get("/plain")
def plain():
    return {"name": "ann", "password": "secret"}


@app.get("/annotated")
def annotated() -> User:
    return {"name": "ann", "password": "secret"}


client = TestClient(app)
answers = [client.get(url).json() for url in ("/plain", "/annotated")]
assert answers[0] == {"name": "ann", "password": "secret"}
print(answers[1])
assert answers[1] == answers[0]
