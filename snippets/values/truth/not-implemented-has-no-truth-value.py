# /// script
# requires-python = ">=3.14"
# ///
outcomes = []
for expression in ("bool(NotImplemented)", "1 if NotImplemented else 0", "not NotImplemented"):
    try:
        outcomes.append(eval(expression))
    except TypeError as error:
        outcomes.append(type(error).__name__)

assert outcomes == ["TypeError", "TypeError", "TypeError"]
print(outcomes)
