# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel

record = {"name": "ann", "password": "secret"}
app = FastAPI()


class User(BaseModel):
    name: str


def plain():
    return record


def annotated() -> User:
    return record


answers = {}
for view in (plain, annotated):
    app.add_api_route(f"/{view.__name__}", view)
    answers[view.__name__] = TestClient(app).get(f"/{view.__name__}").json()
assert answers["plain"] == record
print(answers["annotated"])
assert answers["annotated"] == record
