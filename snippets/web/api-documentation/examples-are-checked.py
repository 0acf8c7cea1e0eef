# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from pydantic import BaseModel, Field, ValidationError


class Item(BaseModel):
    price: int = Field(gt=0, examples=[-5])


example = Item.model_json_schema()["properties"]["price"]["examples"][0]
try:
    Item(price=example)
    valid = True
except ValidationError as error:
    valid = error.error_count() == 0
assert example == -5
print(valid)
assert valid is True
