class Width:
    __slots__ = ("width",)


class Height:
    __slots__ = ("height",)


class Open:
    __slots__ = ("__dict__",)


outcomes = []
for bases in [(int, str), (Width, Height), (Width, Open), (int, Open)]:
    try:
        outcomes.append(type("Both", bases, {}).__bases__)
    except TypeError as error:
        outcomes.append(f"TypeError: {error}")

assert Width.__slots__ + Height.__slots__ + Open.__slots__ == ("width", "height", "__dict__")
refused = "TypeError: multiple bases have instance lay-out conflict"
assert outcomes == [refused, refused, (Width, Open), (int, Open)]
print(outcomes[0])
