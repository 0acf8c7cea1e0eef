# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel, Field

app = FastAPI(title="Shop", version="1.2")


class Item(BaseModel):
    name: str = Field(max_length=10)


@app.post("/items/{number}", status_code=201)
def create(number: int, item: Item) -> Item:
    """Add an item."""
    return item


document = TestClient(app).get("/openapi.json").json()
operation = document["paths"]["/items/{number}"]["post"]
assert (document["info"], document["openapi"][:2]) == ({"title": "Shop", "version": "1.2"}, "3.")
assert (operation["description"], operation["parameters"][0]["schema"]["type"]) == ("Add an item.", "integer")
assert sorted(operation["responses"]) == ["201", "422"]
assert document["components"]["schemas"]["Item"]["properties"]["name"]["maxLength"] == 10
print(operation["description"], sorted(operation["responses"]))
