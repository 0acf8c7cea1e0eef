class Width:
    __slots__ = ("width",)


class Height:
    __slots__ = ("height",)


class Empty:
    pass


outcomes = []
for bases in [(int, str), (Width, Height), (Width, Empty), (int, Empty)]:
    try:
        outcomes.append(type("Both", bases, {}).__bases__)
    except TypeError as error:
        outcomes.append(f"TypeError: {error}")

refused = "TypeError: multiple bases have instance lay-out conflict"
assert outcomes == [refused, refused, (Width, Empty), (int, Empty)]
print(outcomes[0])
