class Sealed:
    def __init_subclass__(cls, **kwargs):
        raise TypeError("Sealed is final")


class Shield:
    def __init_subclass__(cls, **kwargs):
        pass


outcomes = []
for bases in ((Sealed,), (Shield, Sealed)):
    try:
        outcomes.append([base.__name__ for base in type("Child", bases, {}).__bases__])
    except TypeError as error:
        outcomes.append(f"TypeError: {error}")

print(outcomes)
assert outcomes[0] == "TypeError: Sealed is final"
assert outcomes[1] == "TypeError: Sealed is final"
