outcomes = []
for kind in ("def", "async def"):
    try:
        compile(f"{kind} use(manager):\n    async with manager:\n        pass", "<example>", "exec")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(error.msg)
assert outcomes == ["'async with' outside async function", "compiled"]
print(outcomes)
