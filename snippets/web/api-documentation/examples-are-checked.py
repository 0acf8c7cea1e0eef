# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from pydantic import BaseModel, Field, ValidationError


class Item(BaseModel):
    price: int = Field(gt=0, examples=[-5])


example = Item.model_json_schema()["properties"]["price"]["examples"][0]
try:
    Item(price=example)
    outcome = "valid"
except ValidationError as error:
    outcome = error.errors()[0]["type"]
assert example == -5 and outcome in ("valid", "greater_than")
print(outcome)
assert outcome == "valid"
