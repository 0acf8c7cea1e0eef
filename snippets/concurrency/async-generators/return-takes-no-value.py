outcomes = []
for statement in ("return 2", "return"):
    try:
        compile(f"async def generate():\n    yield 1\n    {statement}\n", "<example>", "exec")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(error.msg)
assert outcomes == ["'return' with value in async generator", "compiled"]
print(outcomes)
