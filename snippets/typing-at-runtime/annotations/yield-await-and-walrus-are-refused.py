# /// script
# requires-python = ">=3.14"
# ///
def outcome(source):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        return error.msg
    return "compiles"


def outcomes(annotation):
    places = ["x: {}", "def f(x: {}): pass", "async def f(): x: {}"]
    return [outcome(place.format(annotation)) for place in places]


assert outcomes("int") == ["compiles"] * 3
assert outcomes("(y := int)") == ["named expression cannot be used within an annotation"] * 3
assert outcomes("(yield)") == ["yield expression cannot be used within an annotation"] * 3
assert outcomes("(await y)") == ["await expression cannot be used within an annotation"] * 3
print(outcomes("(yield)")[0])
