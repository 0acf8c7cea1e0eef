def outcome(source):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        return error.msg.partition(" ")[2]
    return "compiles"


sources = ["x: (y := int)", "def f(): x: (yield)", "async def f(): x: (await y)"]
outcomes = [outcome(source) for source in sources]

print(outcomes)
assert outcomes in (["compiles"] * 3, ["expression cannot be used within an annotation"] * 3)
assert outcomes == ["compiles"] * 3
