class Sealed:
    def __init_subclass__(cls, **kwargs):
        raise TypeError("Sealed is final")


class Shield:
    def __init_subclass__(cls, **kwargs):
        pass


outcome = "subclass created"
try:

    class Child(Shield, Sealed):
        pass

except TypeError as error:
    outcome = f"TypeError: {error}"

print(outcome)
assert outcome == "TypeError: Sealed is final"
