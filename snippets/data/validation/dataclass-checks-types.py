from dataclasses import dataclass


@dataclass
class Person:
    name: str
    age: int


try:
    outcome = vars(Person("Ada", "thirty"))
except TypeError as error:
    outcome = error
assert Person.__annotations__["age"] is int
assert outcome == {"name": "Ada", "age": "thirty"}
print(outcome)
assert isinstance(outcome, TypeError)
