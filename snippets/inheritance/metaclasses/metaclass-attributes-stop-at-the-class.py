class Meta(type):
    def describe(cls):
        return f"class {cls.__name__}"

    def __len__(cls):
        return 3


class Thing(metaclass=Meta):
    pass


outcomes = []
for act in (lambda: Thing().describe(), lambda: len(Thing())):
    try:
        outcomes.append(act())
    except (AttributeError, TypeError) as error:
        outcomes.append(f"{type(error).__name__}: {error}")

assert Thing.__mro__ == (Thing, object)
assert (Thing.describe(), len(Thing)) == ("class Thing", 3)
assert outcomes == [
    "AttributeError: 'Thing' object has no attribute 'describe'",
    "TypeError: object of type 'Thing' has no len()",
]
print("\n".join(outcomes))
