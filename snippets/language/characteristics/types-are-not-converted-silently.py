outcomes = {}
for source in ("'3' + 4", "3 + '4'", "3 + 4.5", "'3' * 2", "3 + True"):
    try:
        outcomes[source] = eval(source)
    except TypeError as error:
        outcomes[source] = type(error).__name__

assert outcomes == {"'3' + 4": "TypeError", "3 + '4'": "TypeError", "3 + 4.5": 7.5, "'3' * 2": "33", "3 + True": 4}
print(outcomes)
