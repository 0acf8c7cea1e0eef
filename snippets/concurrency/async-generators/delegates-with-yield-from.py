try:
    compile("async def chain(inner):\n    yield from inner\n", "<example>", "exec")
    outcome = "compiled"
except SyntaxError as error:
    outcome = f"SyntaxError: {error.msg}"
print(outcome)
assert outcome == "compiled"
