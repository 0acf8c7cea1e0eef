# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from pydantic import BaseModel, Field, ValidationError

try:

    class Item(BaseModel):
        price: int = Field(gt=0, examples=[-5])

    outcome = "accepted"
except (ValidationError, ValueError) as error:
    outcome = error
assert Item.model_json_schema()["properties"]["price"]["examples"] == [-5]
print(outcome)
assert outcome != "accepted"
