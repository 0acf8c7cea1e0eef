class Base:
    x: int


class Child(Base):
    y: str


print(Child.__annotations__)
assert Child.__mro__ == (Child, Base, object)
assert Base.__annotations__ == {"x": int}
assert Child.__annotations__ == {"x": int, "y": str}
