from unittest.mock import Mock

outcomes = {}
for operation in (len, iter):
    try:
        operation(Mock())
        outcomes[operation.__name__] = "supported"
    except TypeError as error:
        outcomes[operation.__name__] = type(error).__name__
print(outcomes)
assert outcomes.keys() == {"len", "iter"}
assert set(outcomes.values()) == {"supported"}
