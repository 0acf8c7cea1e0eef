def stubborn():
    try:
        yield "working"
    except GeneratorExit:
        yield "not yet"


generator = stubborn()
next(generator)
outcome = "nothing raised"
try:
    generator.close()
except RuntimeError as error:
    outcome = f"RuntimeError: {error}"
assert outcome == "RuntimeError: generator ignored GeneratorExit"
print(outcome)
