import typing


class Base:
    x: "int"


class Child(Base):
    y: "list[int]"


assert Child.__annotations__ == {"y": "list[int]"}
assert typing.get_type_hints(Child) == {"x": int, "y": list[int]}
print(Child.__annotations__, typing.get_type_hints(Child))
