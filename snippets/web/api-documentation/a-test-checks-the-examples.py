# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from pydantic import BaseModel, Field, ValidationError


class Item(BaseModel):
    name: str = Field(examples=["pen"])
    price: int = Field(gt=0, examples=[3, -5])


wrong = []
for name, field in Item.model_fields.items():
    for example in field.examples:
        try:
            Item.__pydantic_validator__.validate_assignment(Item.model_construct(), name, example)
        except ValidationError as error:
            wrong.append((name, example, error.errors()[0]["type"]))
assert wrong == [("price", -5, "greater_than")]
print(wrong)
