class Width:
    __slots__ = ("width",)


class Height:
    __slots__ = ("height",)


class Empty:
    __slots__ = ()


outcomes = []
for bases in [(int, str), (Width, Height), (Width, Empty), (int, Empty)]:
    try:
        outcomes.append(type("Both", bases, {}).__bases__ == bases)
    except TypeError as error:
        outcomes.append(f"TypeError: {error}")

refused = "TypeError: multiple bases have instance lay-out conflict"
assert outcomes == [refused, refused, True, True]
print(outcomes[0])
