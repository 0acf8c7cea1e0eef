class SealedMeta(type):
    def __new__(mcls, name, bases, namespace):
        for base in bases:
            if isinstance(base, SealedMeta):
                raise TypeError(f"{base.__name__} is final")
        return super().__new__(mcls, name, bases, namespace)


class Sealed(metaclass=SealedMeta):
    pass


class Shield:
    def __init_subclass__(cls, **kwargs):
        shielded.append(cls.__name__)


shielded, outcomes = [], []
type("Other", (Shield,), {})
for bases in [(Sealed,), (Shield, Sealed)]:
    try:
        type("Child", bases, {})
        outcomes.append("subclass created")
    except TypeError as error:
        outcomes.append(f"TypeError: {error}")

assert shielded == ["Other"]
assert outcomes == ["TypeError: Sealed is final"] * 2
assert Sealed.__subclasses__() == []
print(outcomes)
