from unittest.mock import Mock

supported = []
for name, operation in {"len": len, "iter": iter}.items():
    try:
        operation(Mock())
        supported.append(name)
    except TypeError as error:
        print(error)
assert supported == ["len", "iter"]
