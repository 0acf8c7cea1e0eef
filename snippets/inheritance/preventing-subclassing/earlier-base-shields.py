class Sealed:
    def __init_subclass__(cls, **kwargs):
        raise TypeError("Sealed is final")


class Shield:
    def __init_subclass__(cls, **kwargs):
        pass


def attempt(*bases):
    try:
        return type("Child", bases, {}).__mro__[1:-1]
    except TypeError as error:
        return f"TypeError: {error}"


assert attempt(Sealed, Shield) == "TypeError: Sealed is final"
assert attempt(Shield, Sealed) == (Shield, Sealed)
print([cls.__name__ for cls in attempt(Shield, Sealed)])
