def merge(sequences):
    result = []
    while sequences := [seq for seq in sequences if seq]:
        head = next(seq[0] for seq in sequences if not any(seq[0] in other[1:] for other in sequences))
        result.append(head)
        sequences = [seq[1:] if seq[0] is head else seq for seq in sequences]
    return result


def c3(cls):
    return [cls] + merge([c3(base) for base in cls.__bases__] + [list(cls.__bases__)])


class F: ...
class E: ...
class D: ...
class C(D, F): ...
class B(E, D): ...
class A(B, C): ...


names = " ".join(cls.__name__ for cls in c3(A))
assert names == "A B E C D F object"
assert list(A.__mro__) == c3(A)
print(names)
