class Width:
    __slots__ = ("width",)


class Height:
    __slots__ = ("height",)


outcomes = []
for bases in [(int, str), (Width, Height)]:
    try:
        type("Both", bases, {})
        outcomes.append("class created")
    except TypeError as error:
        outcomes.append(f"TypeError: {error}")

assert outcomes == ["TypeError: multiple bases have instance lay-out conflict"] * 2
print(outcomes[0])
