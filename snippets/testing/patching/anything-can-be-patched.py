class Text:
    upper = None


outcomes = {}
for target in (Text, str):
    try:
        target.upper = len
        outcomes[target.__name__] = "replaced"
    except TypeError as error:
        outcomes[target.__name__] = type(error).__name__
print(outcomes)
assert outcomes == {"Text": "replaced", "str": "TypeError"}
assert outcomes["str"] == "replaced"
