import typing


class Base:
    x: int


class Child(Base):
    y: str


assert Child.__annotations__ == {"y": str}
assert typing.get_type_hints(Child) == {"x": int, "y": str}
print(typing.get_type_hints(Child))
