class Counter:
    count: int


print(vars(Counter()))
assert hasattr(Counter(), "count") is True
