def outcome(source):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        return error.msg.partition(" expression")[2]
    return "compiles"


sources = ["x: (y := int)", "def f(): x: (yield)", "async def f(): x: (await y)"]
future = "from __future__ import annotations; x: "
outcomes = [outcome(source) for source in sources]

print(outcomes)
assert outcome(future + "int") == "compiles"
assert outcome(future + "(y := int)").endswith("be used within an annotation")
assert outcomes in (["compiles"] * 3, [" cannot be used within an annotation"] * 3)
assert outcomes == ["compiles"] * 3
