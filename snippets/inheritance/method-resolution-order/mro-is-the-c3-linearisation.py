def merge(sequences):
    result = []
    while sequences := [seq for seq in sequences if seq]:
        heads = [seq[0] for seq in sequences if not any(seq[0] in other[1:] for other in sequences)]
        if not heads:
            return None
        result.append(heads[0])
        sequences = [seq[1:] if seq[0] is heads[0] else seq for seq in sequences]
    return result


def merged(bases):
    return merge([c3(base) for base in bases] + [list(bases)])


def c3(cls):
    return [cls] + merged(cls.__bases__)


class F: ...
class E: ...
class D: ...
class C(D, F): ...
class B(E, D): ...
class A(B, C): ...


names = " ".join(cls.__name__ for cls in c3(A))
assert names == "A B E C D F object"
assert list(A.__mro__) == c3(A)

# Only the list of the bases says that `D` comes before `C`.
try:
    type("Wrong", (D, C), {})
except TypeError:
    assert merged((D, C)) is None
assert merged((C, D)) == [C, D, F, object]
print(names)
