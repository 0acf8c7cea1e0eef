def function():
    pass


messages = []
for base in (bool, range, slice, type(None), type(function)):
    try:
        type("Child", (base,), {})
        messages.append("subclass created")
    except TypeError as error:
        messages.append(str(error))

assert messages == [
    f"type '{name}' is not an acceptable base type"
    for name in ("bool", "range", "slice", "NoneType", "function")
]
print("\n".join(messages))
