class Sealed:
    def __init_subclass__(cls, **kwargs):
        raise TypeError("Sealed is final")


try:

    class Child(Sealed):
        pass

except TypeError as error:
    outcome = f"TypeError: {error}"

assert outcome == "TypeError: Sealed is final"
assert "Child" not in globals()
assert type(Sealed()) is Sealed
print(outcome)
