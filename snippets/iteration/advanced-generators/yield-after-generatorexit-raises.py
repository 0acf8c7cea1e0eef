def stubborn():
    try:
        yield "working"
    except GeneratorExit:
        yield "not yet"


generator = stubborn()
assert next(generator) == "working"
try:
    generator.close()
    outcome = "closed"
except RuntimeError as error:
    outcome = f"RuntimeError: {error}"
assert outcome == "RuntimeError: generator ignored GeneratorExit"
print(outcome)
