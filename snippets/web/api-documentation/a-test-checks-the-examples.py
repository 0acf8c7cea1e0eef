# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from pydantic import BaseModel, Field, ValidationError


class Item(BaseModel):
    price: int = Field(gt=0, examples=[1, 0])


wrong = []
for name, field in Item.model_fields.items():
    for example in field.examples:
        try:
            Item.__pydantic_validator__.validate_assignment(Item.model_construct(), name, example)
        except ValidationError as error:
            wrong.append((name, example, error.errors()[0]["type"]))
assert wrong == [("price", 0, "greater_than")]
print(wrong)
