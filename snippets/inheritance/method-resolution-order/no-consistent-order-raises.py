class A: ...
class B: ...
class AB(A, B): ...
class BA(B, A): ...


try:

    class Both(AB, BA): ...

except TypeError as error:
    outcome = " ".join(f"TypeError: {error}".split())

assert outcome == "TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B"


class Meta(type):
    def mro(cls):
        return [cls, *dict.fromkeys(each for base in cls.__bases__ for each in base.__mro__[:-1]), object]


class Settled(AB, BA, metaclass=Meta): ...


assert [cls.__name__ for cls in Settled.__mro__] == ["Settled", "AB", "A", "B", "BA", "object"]
print(outcome)
