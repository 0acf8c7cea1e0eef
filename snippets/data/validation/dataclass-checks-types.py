from dataclasses import dataclass


@dataclass
class Person:
    name: str
    age: int


try:
    person = Person("Ada", "thirty")
    outcome = person.age
except TypeError as error:
    outcome = error
assert Person.__annotations__["age"] is int or Person.__annotations__["age"] == "int"
print(outcome)
assert isinstance(outcome, TypeError)
