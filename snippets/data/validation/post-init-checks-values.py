from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Person:
    name: str
    age: int

    def __post_init__(self):
        if not isinstance(self.age, int) or not 0 <= self.age <= 120:
            raise ValueError(f"age must be from 0 to 120: {self.age!r}")


@dataclass
class Unchecked:
    age: int


class OwnInit(Person):
    def __init__(self, age):
        object.__setattr__(self, "age", age)


assert isinstance(OwnInit("thirty"), Person) and OwnInit("thirty").age == "thirty"
assert Unchecked("thirty").age == "thirty"
ada, refused = Person("Ada", 0), []
for age in ("thirty", 121, -1):
    try:
        replace(ada, age=age)
    except ValueError as error:
        refused.append(str(error).rpartition(" ")[2])
assert refused == ["'thirty'", "121", "-1"] and (ada.name, ada.age) == ("Ada", 0)
